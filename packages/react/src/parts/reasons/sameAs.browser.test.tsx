import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, press, send } from '../../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const places = formOfKinds('site', 'name', 'store');
const same = () => page.getByRole('radio', { name: /^Same as “Place of business”/ });
const other = () => page.getByRole('radio', { name: 'Something else' });
const addressOf = (name: string) => page.getByRole('group', { name }).getByRole('textbox');
const typeSite = async (address: string): Promise<void> => {
  await userEvent.fill(addressOf('Place of business'), address);
  await userEvent.fill(page.getByLabelText('Trading name'), 'Lao Chen');
  await userEvent.tab();
};

describe('an address that was given before', () => {
  it('[A4] is taken over with one press, and follows what it is the same as', async () => {
    const shown = showForm(places);
    expect(page.getByRole('radiogroup').elements()).toEqual([]);
    await typeSite('1 Sample Road');
    await expect.element(addressOf('Place of business')).toHaveValue('1 Sample Road');
    await userEvent.click(same());
    expect(addressOf('Warehouse').elements()).toEqual([]);
    await typeSite('2 Sample Road');
    await expect.element(page.getByText('2 Sample Road', { exact: true })).toBeVisible();
    await expect.element(same()).toBeChecked();
    expect(await send(shown)).toEqual({
      'kinds.name': 'Lao Chen',
      'kinds.site': '2 Sample Road',
      'kinds.store': '2 Sample Road',
    });
    expect(shown.submissions[0]?.parties).toEqual([{ slot: 'warehouse', as: 'business' }]);
  });

  it('[A4] stays where it is asked, and can be another after all, by keyboard', async () => {
    showForm(places);
    await typeSite('1 Sample Road');
    await userEvent.click(same());
    await typeSite('1 Sample Road');
    await expect.element(same()).toBeChecked();
    expect(document.querySelector('.askless-known')).toBeNull();
    await userEvent.click(same());
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(other()).toBeChecked();
    await expect.element(addressOf('Warehouse')).toHaveValue('');
  });

  it('[A4] goes before what was typed, and is named in the last look, where it can be changed', async () => {
    showForm(places);
    await userEvent.fill(addressOf('Warehouse'), '9 Sample Road');
    await userEvent.click(addressOf('Place of business'));
    // Something to take over is known from here on: the field that was pressed into stays.
    await userEvent.keyboard('1');
    await expect.element(addressOf('Place of business')).toHaveValue('1');
    await typeSite('1 Sample Road');
    await userEvent.click(same());
    await press('Continue to check and send');
    await expect.element(page.getByText('The same as another of your answers')).toBeVisible();
    expect(document.body.textContent).not.toContain('9 Sample Road');
    await userEvent.click(page.getByRole('button', { name: /Warehouse/ }));
    await expect.poll(focusedName).toContain('Same as “Place of business”');
  });

  it('[A4] is asked for where it was neither taken over nor typed, the offer before the field', async () => {
    showForm({ ...places, known: { answers: { kinds: { site: '1 Sample Road' } } } });
    await expect.element(same()).not.toBeChecked();
    expect(addressOf('Warehouse').elements()).toEqual([]);
    await userEvent.fill(page.getByLabelText('Trading name'), 'Lao Chen');
    await press('Continue to check and send');
    await press('Warehouse');
    await expect.poll(focusedName).toContain('Same as “Place of business”');
    await userEvent.click(other());
    await userEvent.fill(addressOf('Warehouse'), '9 Sample Road');
    expect(document.querySelector('.askless-q .askless-error')).toBeNull();
  });
});
