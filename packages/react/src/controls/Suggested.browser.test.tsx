import { NumberControl, type ControlProps } from '@askless/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, press, send } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

const chip = (name: string) => page.getByRole('button', { name, exact: true });

describe('usual answers', () => {
  it('[A3] are chips in a group of their own, one of which answers', async () => {
    const shown = showForm(formOfKinds('months'));
    await expect.element(page.getByRole('group', { name: 'Usual answers' })).toHaveAccessibleDescription('Tenor');
    await expect.element(chip('3 years')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(chip('3 years'));
    await expect.element(page.getByLabelText('Tenor')).toHaveValue('36');
    await expect.element(chip('3 years')).toHaveAttribute('aria-pressed', 'true');
    expect(await send(shown)).toEqual({ 'kinds.months': 36 });
  });

  it('[A3] are reached and pressed by keyboard; pressing again takes the answer back', async () => {
    showForm(formOfKinds('months'));
    await userEvent.click(page.getByLabelText('Tenor'));
    await userEvent.tab();
    await expect.element(chip('1 year')).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByLabelText('Tenor')).toHaveValue('12');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Tenor')).toHaveValue('');
    await expect.element(chip('1 year')).toHaveFocus();
  });

  it('[A3] show which of them was typed, and none for any other answer', async () => {
    showForm(formOfKinds('months'));
    await userEvent.fill(page.getByLabelText('Tenor'), '２４');
    await expect.element(chip('2 years')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.fill(page.getByLabelText('Tenor'), '25');
    expect(document.querySelector('.askless-chip[aria-pressed="true"]')).toBeNull();
  });

  it('take one press also beside a field with something wrong in it', async () => {
    showForm(formOfKinds('months'));
    await userEvent.fill(page.getByLabelText('Tenor'), 'three');
    await userEvent.click(chip('5 years'));
    await expect.element(page.getByLabelText('Tenor')).toHaveValue('60');
    expect(errors()).toEqual([]);
  });

  it('of a day are counted from the day of the form, and fill its parts', async () => {
    const shown = showForm(formOfKinds('payout'));
    await userEvent.click(chip('in 1 month'));
    await expect.element(page.getByRole('textbox', { name: 'Day', exact: true })).toHaveValue('23');
    await expect.element(page.getByRole('textbox', { name: 'Month' })).toHaveValue('12');
    expect(await send(shown)).toEqual({ 'kinds.payout': '2026-12-23' });
  });

  it('of an amount come in its unit; large ones are counted in 亿 too', async () => {
    const shown = showForm({ ...formOfKinds('plant'), locale: 'zh-CN' });
    await userEvent.click(chip('1.2 亿元'));
    await expect.element(page.getByRole('textbox', { name: '项目总投资' })).toHaveValue('1.2');
    await expect.element(page.getByRole('radio', { name: '亿元' })).toBeChecked();
    await userEvent.click(page.getByRole('radio', { name: '万元' }));
    await expect.element(page.getByRole('textbox', { name: '项目总投资' })).toHaveValue('12,000');
    await expect.element(chip('1.2 亿元')).toHaveAttribute('aria-pressed', 'true');
    await press('继续：核对并提交');
    await expect.element(page.getByText('1.2 亿元（120,000,000 元）', { exact: true })).toBeVisible();
    await press('提交申请');
    await expect.poll(() => shown.submissions[0]?.answers[0]).toMatchObject({ value: '120000000' });
  });

  it('stand beside a control of the host’s own too', async () => {
    const Own = (props: ControlProps) => <NumberControl {...props} unit="moons" />;
    showForm({ ...formOfKinds('months'), controls: { integer: Own } });
    await userEvent.click(chip('2 years'));
    await expect.element(page.getByLabelText('Tenor')).toHaveValue('24');
    await expect.element(page.getByText('moons')).toBeVisible();
  });
});
