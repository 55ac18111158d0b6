import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, paste, press, type } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers } from '../../../tests/loan-form/company.js';
import { formOfKinds } from '../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../tests/loan-form/showForm.js';

/** Presses a button as a hand does: what moves while it is down is missed. */
async function pressSlowly(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name }), { delay: 60 });
}

it('[F6] a press on the way out of a field is not lost, though the page changes under it', async () => {
  const shown = showForm(formOfKinds('name'));
  await paste('Trading name', 'Lao Chen');
  await pressSlowly('Continue to check and send');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Check your answers');
  expect(shown.events.map(({ event }) => event)).toEqual(['opened', 'answered', 'page']);
});

it('[F3] [N1] [E4] a press that finds something wrong says so at once', async () => {
  const shown = showForm(formOfKinds('name', 'story'));
  await paste('Trading name', 'x'.repeat(41));
  await pressSlowly('Continue to check and send');
  expect(errors()).toEqual(['Shorten this to 40 characters or fewer', 'Enter an answer']);
  await expect.element(page.getByRole('alert')).toHaveFocus();
  expect(shown.events.at(-1)).toMatchObject({ event: 'problems', count: 2 });
});

it('saves a card with what was just typed', async () => {
  const shown = showForm({
    ...company,
    known: { ...companyAnswers, answers: { ...companyAnswers.answers, owners: [] } },
  });
  await press('Add: Owner');
  await type('Name of the owner', 'Chen Wei');
  await type('Share', '100');
  await paste('Identity number', '990000198005191041');
  await pressSlowly('Save Owner');
  await expect.element(page.getByRole('heading', { name: '1. Chen Wei' })).toHaveFocus();
  expect(shown.events.filter(({ event }) => event === 'answered')).toHaveLength(3);
});
