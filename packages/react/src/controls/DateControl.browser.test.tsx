import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, send } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

const part = (name: string) => page.getByRole('textbox', { name });

/** Pastes as the clipboard does; what the control does not take goes in as text. */
async function pasteInto(name: string, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  part(name)
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

async function typeDate(...parts: readonly string[]): Promise<void> {
  for (const [at, digits] of parts.entries()) {
    if (at > 0) await userEvent.tab();
    await userEvent.keyboard(digits);
  }
}

describe('a date', () => {
  it('is a group with its name and help, its parts in the order of the language', async () => {
    const shown = showForm(formOfKinds('opened'));
    const group = page.getByRole('group', { name: 'Opening day' });
    await expect.element(group).toHaveAccessibleDescription('For example 18 4 2017.');
    await userEvent.click(part('Day'));
    await typeDate('29', '2', '2024');
    expect(focusedName()).toBe('Year');
    expect(await send(shown)).toEqual({ 'kinds.opened': '2024-02-29' });
  });

  it('in Chinese goes from the year to the day', async () => {
    showForm({ ...formOfKinds('opened'), locale: 'zh-CN' });
    await expect.element(page.getByRole('group', { name: '开业日期' })).toBeVisible();
    expect(
      page
        .getByRole('textbox')
        .elements()
        .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual(['年', '月', '日']);
  });

  it('is judged when the whole of it is left, not between its parts', async () => {
    showForm(formOfKinds('opened'));
    await userEvent.click(part('Day'));
    await typeDate('29', '2', '2023');
    expect(errors()).toEqual([]);
    await userEvent.tab();
    expect(errors()).toEqual(['Check the date: there is no such day']);
    for (const name of ['Day', 'Month', 'Year'])
      await expect.element(part(name)).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(part('Year'))
      .toHaveAccessibleDescription('Error: Check the date: there is no such day For example 18 4 2017.');
    await userEvent.fill(part('Day'), '28');
    expect(errors()).toEqual([]);
  });

  it('says which part is missing, and that a day is too late', async () => {
    showForm(formOfKinds('opened'));
    await userEvent.click(part('Day'));
    await typeDate('18', '4');
    await userEvent.tab();
    await userEvent.tab();
    expect(errors()).toEqual(['Add the year']);
    await userEvent.fill(part('Year'), '2027');
    await userEvent.tab();
    expect(errors()).toEqual(['Choose 23 November 2026 or earlier']);
  });

  it.each(['2017年4月18日', '2017-04-18', '18/04/2017', '20170418'])(
    '%s pasted into one part fills them all',
    async (text) => {
      const shown = showForm(formOfKinds('opened'));
      await userEvent.click(part('Month'));
      await pasteInto('Month', text);
      await expect.element(part('Day')).toHaveValue('18');
      await expect.element(part('Month')).toHaveValue('4');
      await expect.element(part('Year')).toHaveValue('2017');
      expect(await send(shown)).toEqual({ 'kinds.opened': '2017-04-18' });
    },
  );

  it('of each year has no year', async () => {
    const shown = showForm(formOfKinds('yearEnd'));
    await expect.element(page.getByRole('group', { name: 'End of the fiscal year' })).toBeVisible();
    await userEvent.click(part('Day'));
    await typeDate('29', '2');
    expect(page.getByRole('textbox').elements()).toHaveLength(2);
    expect(await send(shown)).toEqual({ 'kinds.yearEnd': '02-29' });
  });
});
