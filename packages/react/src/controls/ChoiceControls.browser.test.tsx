import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, goOn, press, send } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

const radio = (name: string) => page.getByRole('radio', { name });
const box = (name: string) => page.getByRole('checkbox', { name });

describe('yes or no', () => {
  it('has no answer beforehand, and takes one by keyboard', async () => {
    const shown = showForm(formOfKinds('exports'));
    const group = page.getByRole('radiogroup', { name: 'Do you export?' });
    await expect.element(group).toHaveAttribute('aria-required', 'true');
    await expect.element(radio('Yes')).not.toBeChecked();
    await expect.element(radio('No')).not.toBeChecked();
    await goOn('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer']);
    await expect.element(group).toHaveAttribute('aria-invalid', 'true');
    await expect.element(group).toHaveAccessibleDescription('Error: Enter an answer');
    await userEvent.click(page.getByRole('alert').getByRole('button'));
    await expect.element(radio('Yes')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(radio('No')).toBeChecked();
    expect(errors()).toEqual([]);
    expect(await send(shown)).toEqual({ 'kinds.exports': false });
  });
});

describe('one of a few', () => {
  it('has round marks, also where the focus is: square ones are for several', async () => {
    showForm(formOfKinds('exports'));
    await userEvent.click(radio('Yes'));
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(radio('No')).toHaveFocus();
    expect(getComputedStyle(radio('No').element()).borderRadius).toBe('50%');
    expect(getComputedStyle(radio('Yes').element()).borderRadius).toBe('50%');
  });

  it('can be taken back where it may be left open', async () => {
    const shown = showForm(formOfKinds('stage'));
    await expect.element(page.getByRole('radiogroup')).toHaveAccessibleName('State of the project (optional)');
    await expect.element(page.getByRole('radiogroup')).toHaveAttribute('aria-required', 'false');
    await userEvent.click(radio('Being built'));
    await press('Clear this choice');
    await expect.element(radio('Being planned')).toHaveFocus();
    await expect.element(radio('Being built')).not.toBeChecked();
    expect(await send(shown)).toEqual({});
  });

  it('is moved through with the arrows, and sends its code', async () => {
    const shown = showForm(formOfKinds('stage'));
    await userEvent.click(radio('Being planned'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(radio('In operation')).toBeChecked();
    expect(await send(shown)).toEqual({ 'kinds.stage': 'run' });
  });
});

describe('one of many', () => {
  it('is a list in which nothing is chosen beforehand', async () => {
    const shown = showForm(formOfKinds('trade'));
    const list = page.getByRole('combobox', { name: 'Line of business' });
    await expect.element(list).toHaveValue('');
    await expect.element(list).toHaveAttribute('aria-required', 'true');
    await userEvent.click(list);
    await userEvent.keyboard('Tran{Enter}');
    await expect.element(list).toHaveValue('move');
    expect(await send(shown)).toEqual({ 'kinds.trade': 'move' });
  });

  it('is wrong only when the borrower goes on without it', async () => {
    showForm(formOfKinds('trade'));
    const list = page.getByRole('combobox', { name: 'Line of business' });
    await userEvent.selectOptions(list, 'food');
    await userEvent.selectOptions(list, '');
    await userEvent.tab();
    expect(errors()).toEqual([]);
    await goOn('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer']);
    await expect.element(list).toHaveAttribute('aria-invalid', 'true');
    await userEvent.selectOptions(list, 'food');
    expect(errors()).toEqual([]);
    await expect.element(list).not.toHaveAttribute('aria-invalid');
  });
});

describe('any number of options', () => {
  it('are ticked by keyboard; one that stands alone takes the others out, and they it', async () => {
    const shown = showForm(formOfKinds('securities'));
    await expect.element(page.getByRole('group', { name: 'Collateral you can offer' })).toBeVisible();
    await userEvent.click(box('Land or buildings'));
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(box('Stock')).toBeChecked();
    await userEvent.click(box('None of these'));
    await expect.element(box('Land or buildings')).not.toBeChecked();
    await expect.element(box('Stock')).not.toBeChecked();
    await userEvent.click(box('Stock'));
    await userEvent.click(box('Land or buildings'));
    await expect.element(box('None of these')).not.toBeChecked();
    expect(await send(shown)).toEqual({ 'kinds.securities': ['land', 'stock'] });
  });

  it('left without any are wrong only when the borrower goes on', async () => {
    showForm(formOfKinds('securities'));
    await userEvent.click(box('Stock'));
    await userEvent.click(box('Stock'));
    await userEvent.tab();
    expect(errors()).toEqual([]);
    await goOn('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer']);
    await expect.element(box('Stock')).toHaveAttribute('aria-invalid', 'true');
  });
});
