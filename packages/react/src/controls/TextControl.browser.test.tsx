import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, goOn, paste, send, type } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

describe('a line of text', () => {
  it('has its name and help, and sends what was typed without the spaces around it', async () => {
    const shown = showForm(formOfKinds('name'));
    const box = page.getByRole('textbox', { name: 'Trading name' });
    await expect.element(box).toHaveAccessibleDescription('As on the shop sign.');
    await expect.element(box).toHaveAttribute('aria-required', 'true');
    await userEvent.type(box, ' Lao Chen ');
    expect(await send(shown)).toEqual({ 'kinds.name': 'Lao Chen' });
  });

  it('[E1] [E2] [E3] is said to be wrong when it is left, and no longer once it is right', async () => {
    showForm(formOfKinds('name'));
    const box = page.getByRole('textbox', { name: 'Trading name' });
    await type('Trading name', 'x'.repeat(42));
    expect(errors()).toEqual([]);
    await expect.element(box).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(errors()).toEqual(['Shorten this to 40 characters or fewer']);
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(box)
      .toHaveAccessibleDescription('Error: Shorten this to 40 characters or fewer As on the shop sign.');
    await userEvent.type(box, '{Backspace}');
    expect(errors()).toEqual(['Shorten this to 40 characters or fewer']);
    await userEvent.type(box, '{Backspace}');
    expect(errors()).toEqual([]);
    await expect.element(box).not.toHaveAttribute('aria-invalid');
  });

  it('[E2] [E4] is never said to be wrong for being left empty, only for going on without it', async () => {
    showForm(formOfKinds('name', 'email'));
    await userEvent.click(page.getByLabelText('Trading name'));
    await userEvent.tab();
    expect(errors()).toEqual([]);
    await goOn('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer', 'Enter an answer']);
    const summary = page.getByRole('alert');
    await expect.element(summary).toHaveFocus();
    await expect.element(summary).toHaveTextContent('There are 2 things to fix');
    await userEvent.click(summary.getByRole('button', { name: 'Email' }));
    expect(focusedName()).toBe('Email');
  });
});

describe('several lines of text', () => {
  it('are counted where they come near the limit, and flagged beyond it, never cut', async () => {
    const shown = showForm(formOfKinds('story'));
    const box = page.getByRole('textbox', { name: 'Use of the loan' });
    await paste('Use of the loan', 'x'.repeat(239));
    await expect.element(box).not.toHaveAccessibleDescription();
    await userEvent.type(box, 'x');
    await expect.element(box).toHaveAccessibleDescription('60 characters left');
    await paste('Use of the loan', 'x'.repeat(301));
    await expect.element(box).toHaveAccessibleDescription('1 character too many');
    await userEvent.tab();
    expect(errors()).toEqual(['Shorten this to 300 characters or fewer']);
    await paste('Use of the loan', 'A new oven\nand a second shop');
    expect(errors()).toEqual([]);
    expect(await send(shown)).toEqual({ 'kinds.story': 'A new oven\nand a second shop' });
  });
});
