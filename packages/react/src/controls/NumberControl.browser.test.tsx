import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, press, send, type } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

describe('a number', () => {
  it('is described by what it counts', async () => {
    showForm(formOfKinds('share', 'months'));
    await expect.element(page.getByRole('textbox', { name: 'Your share' })).toHaveAccessibleDescription('%');
    await expect.element(page.getByRole('textbox', { name: 'Tenor' })).toHaveAccessibleDescription('months');
  });

  it('goes from field to field by keyboard, past the reasons, and is sent exactly', async () => {
    const shown = showForm(formOfKinds('share', 'months'));
    await type('Your share', '33.3333');
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(page.getByLabelText('Tenor')).toHaveFocus();
    await userEvent.keyboard('３６');
    expect(await send(shown)).toEqual({ 'kinds.share': '33.3333', 'kinds.months': 36 });
  });

  it.each([
    ['Your share', '101', 'Enter 100% or less'],
    ['Your share', '33.33333', 'Keep to 4 decimal places'],
    ['Your share', 'half', 'Enter a number in digits, like 12.5'],
    ['Tenor', '1.5', 'Enter a whole number'],
    ['Tenor', '0', 'Enter 1 months or more'],
    ['Tenor', '99999999999999999999', 'Enter 360 months or less'],
  ])('%s of %s is said to be wrong when it is left, and no longer once it is right', async (name, text, sentence) => {
    showForm(formOfKinds('share', 'months'));
    const box = page.getByRole('textbox', { name });
    await userEvent.type(box, text);
    expect(errors()).toEqual([]);
    await userEvent.tab();
    expect(errors()).toEqual([sentence]);
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(box, '12');
    expect(errors()).toEqual([]);
    await expect.element(box).not.toHaveAttribute('aria-invalid');
  });

  it('is not changed by a wheel turned over it', async () => {
    showForm(formOfKinds('months'));
    const box = page.getByLabelText('Tenor');
    await userEvent.type(box, '36');
    await userEvent.wheel(box, { delta: { y: 300 } });
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(box).toHaveValue('36');
  });
});

describe('a share under one percent', () => {
  it('is asked about once it is left, never while typing, and blocks nothing', async () => {
    const shown = showForm(formOfKinds('share'));
    await type('Your share', '0.125');
    await expect.element(page.getByText('Is it 12.5% or 0.125%?')).not.toBeInTheDocument();
    await userEvent.tab();
    await expect.element(page.getByText('Is it 12.5% or 0.125%?')).toBeVisible();
    expect(errors()).toEqual([]);
    expect(await send(shown)).toEqual({ 'kinds.share': '0.125' });
  });

  it('may have been a fraction of one', async () => {
    const shown = showForm(formOfKinds('share'));
    await type('Your share', '0.07');
    await userEvent.tab();
    await press('It is 7%');
    await expect.element(page.getByLabelText('Your share')).toHaveValue('7');
    await expect.element(page.getByLabelText('Your share')).toHaveFocus();
    expect(await send(shown)).toEqual({ 'kinds.share': '7' });
  });

  it('may be right, and is not asked about again until it is another one', async () => {
    showForm(formOfKinds('share'));
    await type('Your share', '0.5');
    await userEvent.tab();
    await press('0.5% is correct');
    await userEvent.tab();
    await expect.element(page.getByText(/^Is it/)).not.toBeInTheDocument();
    await userEvent.fill(page.getByLabelText('Your share'), '0.25');
    await userEvent.tab();
    await expect.element(page.getByText('Is it 25% or 0.25%?')).toBeVisible();
  });

  it.each(['1', '0', '12', 'half'])('%s is no such share', async (text) => {
    showForm(formOfKinds('share'));
    await type('Your share', text);
    await userEvent.tab();
    await expect.element(page.getByText(/^Is it/)).not.toBeInTheDocument();
  });
});
