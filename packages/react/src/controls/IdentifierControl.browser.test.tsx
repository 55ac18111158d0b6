import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, send } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

describe('a code', () => {
  it('is read back in groups while it is typed, with what is still to come', async () => {
    const shown = showForm(formOfKinds('code'));
    const box = page.getByRole('textbox', { name: 'Credit code' });
    await userEvent.type(box, '91 9900-00ma03');
    await expect.element(box).toHaveAccessibleDescription('91 990000 MA03 6 more to go');
    await userEvent.type(box, 't00009');
    await expect.element(box).toHaveAccessibleDescription('91 990000 MA03T0000 9 check character is right');
    expect(await send(shown)).toEqual({ 'kinds.code': '91990000MA03T00009' });
  });

  it('names a letter that the code can not have', async () => {
    showForm(formOfKinds('code'));
    const box = page.getByRole('textbox', { name: 'Credit code' });
    await userEvent.type(box, '91990000MAO');
    await expect.element(box).toHaveAccessibleDescription('This code has no letter O; is it zero?');
  });

  it.each([
    ['91990000MA03T00008', 'The last character does not match the rest. Compare it with the document'],
    ['9199', 'Enter the 18 characters of the code as printed on the business licence'],
  ])('%s is said to be wrong when it is left, and no longer once it is right', async (text, sentence) => {
    showForm(formOfKinds('code'));
    const box = page.getByRole('textbox', { name: 'Credit code' });
    await userEvent.type(box, text);
    expect(errors()).toEqual([]);
    await userEvent.tab();
    expect(errors()).toEqual([sentence]);
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(box, '91990000MA03T00009');
    expect(errors()).toEqual([]);
    await expect.element(box).not.toHaveAttribute('aria-invalid');
  });
});

describe('an address on the net', () => {
  it('is one box, judged when it is left', async () => {
    const shown = showForm(formOfKinds('email'));
    const box = page.getByRole('textbox', { name: 'Email' });
    await expect.element(box).toHaveAttribute('inputmode', 'email');
    await userEvent.type(box, 'borrower');
    await userEvent.tab();
    expect(errors()).toEqual(['Enter an email address, like name@example.com']);
    await userEvent.type(box, '@example.com');
    expect(errors()).toEqual([]);
    expect(await send(shown)).toEqual({ 'kinds.email': 'borrower@example.com' });
  });
});
