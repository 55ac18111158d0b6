import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, openPart, press, type } from '../../../../tests/loan-form/borrower.js';
import { company, companyAnswers } from '../../../../tests/loan-form/company.js';
import { answersIn, showForm } from '../../../../tests/loan-form/showForm.js';

const { answers } = companyAnswers;
const open = { ...companyAnswers, answers: { ...answers, about: { exports: false } } };

it('[A6] a question that no format insists on can be declined, and answered after all', async () => {
  const shown = showForm({ ...company, known: open });
  await press('I don’t know Employees');
  await expect.element(page.getByText('You don’t know.')).toBeVisible();
  await expect.poll(focusedName).toBe('Answer after all Employees');
  await press('Answer after all Employees');
  await expect.element(page.getByLabelText('Employees')).toHaveFocus();
  await press('I prefer not to say Employees');
  await openPart('Check and send');
  await expect.element(page.getByText('You prefer not to say.')).toBeVisible();
  await press('Send the application');
  await expect
    .poll(() => shown.submissions.map(answersIn))
    .toMatchObject([{ 'about.staff': { declined: 'unwilling' } }]);
  expect(shown.events.map(({ event }) => event)).toEqual([
    'opened',
    'declined',
    'retracted',
    'declined',
    'page',
    'submitted',
    'page',
  ]);
});

it('[A6] what was typed is gone once a question is declined, and its error with it', async () => {
  showForm({ ...company, known: open });
  await type('Employees', 'some');
  await userEvent.tab();
  expect(errors()).toEqual(['Enter a number in digits, like 12.5']);
  await press('I don’t know Employees');
  expect(errors()).toEqual([]);
  await press('Answer after all Employees');
  await expect.element(page.getByLabelText('Employees')).toHaveValue('');
});

it('a question that a format insists on can not', async () => {
  showForm({ ...company, known: { ...companyAnswers, answers: { ...answers, about: { staff: 3 } } } });
  await expect.element(page.getByRole('radiogroup', { name: 'Do you export?' })).toBeVisible();
  expect(
    page
      .getByRole('button', { name: /Do you export\?$/ })
      .elements()
      .map((one) => one.textContent),
  ).toEqual(['Why we ask Do you export?']);
});
