import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, press, send, type } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

describe('an amount', () => {
  it('in English is typed in the currency, and read back in full digits and in words', async () => {
    const shown = showForm(formOfKinds('amount'));
    const box = page.getByRole('textbox', { name: 'Loan amount' });
    await userEvent.type(box, '6000000');
    await expect.element(box).toHaveAccessibleDescription('= CNY 6,000,000 (6 million)');
    await userEvent.tab();
    await expect.element(box).toHaveValue('6,000,000');
    expect(await send(shown)).toEqual({ 'kinds.amount': '6000000' });
  });

  it('in Chinese is typed in 万, and read back in capital numerals too', async () => {
    const shown = showForm({ ...formOfKinds('amount'), locale: 'zh-CN' });
    const box = page.getByRole('textbox', { name: '申请金额' });
    await userEvent.type(box, '１23.05');
    await expect.element(box).toHaveAccessibleDescription('= 1,230,500 元 人民币壹佰贰拾叁万零伍佰元整');
    await press('继续：核对并提交');
    await expect.element(page.getByText('123.05 万元（1,230,500 元）', { exact: true })).toBeVisible();
    await press('提交申请');
    await expect.poll(() => shown.submissions[0]?.answers[0]).toMatchObject({ value: '1230500' });
  });

  it('has the mark of its currency before it, which is not read', async () => {
    showForm(formOfKinds('amount'));
    const mark = () => document.querySelector('.askless-box .askless-affix');
    await expect.poll(() => mark()?.textContent).toBe('¥');
    expect(mark()?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is echoed without moving what follows: capitals come once typing rests, or the field is left', async () => {
    showForm({ ...formOfKinds('amount'), locale: 'zh-CN' });
    const box = page.getByRole('textbox', { name: '申请金额' });
    await expect.element(box).toBeVisible();
    const echo = document.querySelector('.askless-echo');
    const height = () => echo?.getBoundingClientRect().height;
    const before = height();
    await userEvent.type(box, '6');
    const whileTyping = echo?.textContent;
    const heights = [height()];
    await expect.poll(() => echo?.textContent).toContain('人民币陆万元整');
    heights.push(height());
    await userEvent.type(box, '00');
    await userEvent.tab();
    expect(echo?.textContent).toContain('人民币陆佰万元整');
    expect(whileTyping).toBe('= 60,000 元 ');
    expect([...heights, height()]).toEqual([before, before, before]);
  });

  it('is read from left to right on a page that is not', async () => {
    const { container } = showForm(formOfKinds('amount'));
    container.dir = 'rtl';
    await type('Loan amount', '6000000');
    const echo = container.querySelector('.askless-echo');
    const text = document.createTreeWalker(echo ?? container, NodeFilter.SHOW_TEXT);
    const xs: number[] = [];
    while (text.nextNode()) {
      const { textContent } = text.currentNode;
      for (let at = 0; at < (textContent?.length ?? 0); at++) {
        const range = document.createRange();
        range.setStart(text.currentNode, at);
        range.setEnd(text.currentNode, at + 1);
        xs.push(range.getBoundingClientRect().left);
      }
    }
    container.dir = '';
    expect(xs).toEqual(xs.toSorted((one, other) => one - other));
  });

  it('stays the same when its unit is switched by keyboard', async () => {
    const shown = showForm({ ...formOfKinds('amount'), locale: 'zh-CN' });
    const box = page.getByRole('textbox', { name: '申请金额' });
    await userEvent.type(box, '600');
    await userEvent.tab();
    await expect.element(page.getByRole('radio', { name: '万元' })).toHaveFocus();
    await expect.element(page.getByRole('group', { name: '金额单位' })).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('radio', { name: '元', exact: true })).toBeChecked();
    await expect.element(box).toHaveValue('6,000,000');
    await press('继续：核对并提交');
    await press('提交申请');
    await expect.poll(() => shown.submissions[0]?.answers[0]).toMatchObject({ value: '6000000' });
  });

  it.each([
    ['500', 'Enter CNY 1,000 or more'],
    ['1000.005', 'Keep to 2 decimal places'],
    ['six', 'Enter the amount in digits, like 600,000 or 1.5'],
    ['-5000', 'Enter CNY 1,000 or more'],
  ])('%s is said to be wrong when it is left, and no longer once it is right', async (text, sentence) => {
    const shown = showForm(formOfKinds('amount'));
    const box = page.getByRole('textbox', { name: 'Loan amount' });
    await userEvent.type(box, text);
    expect(errors()).toEqual([]);
    await userEvent.tab();
    expect(errors()).toEqual([sentence]);
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(box);
    expect(errors()).toEqual([]);
    await type('Loan amount', '2 million');
    await expect.element(box).not.toHaveAttribute('aria-invalid');
    expect(await send(shown)).toEqual({ 'kinds.amount': '2000000' });
  });

  it('is exact at twenty digits', async () => {
    const shown = showForm(formOfKinds('amount'));
    await type('Loan amount', '123456789012345678901.23');
    expect(focusedName()).toBe('Loan amount');
    expect(await send(shown)).toEqual({ 'kinds.amount': '123456789012345678901.23' });
  });
});
