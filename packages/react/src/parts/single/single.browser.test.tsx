import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, press, type } from '../../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../../../tests/loan-form/company.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

it('asks one question at a time, keeps each answer, and goes on to the next part after the last', async () => {
  showForm({ ...company, known: registryKnows, pace: 'single' });
  await type('Employees', '12');
  await press('Continue');
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  await expect.element(page.getByText('Question 2 of 4')).toBeVisible();
  await press('Previous question');
  await expect.element(page.getByLabelText('Employees')).toHaveValue('12');
  await press('Continue');
  await press('Continue');
  await type('Share of exports', '20');
  await press('Continue');
  await expect.element(page.getByText('Question 4 of 4')).toBeVisible();
});

it.each(['section', 'single'] as const)('the last look opens what is to be changed alone: %s', async (pace) => {
  showForm({ ...company, known: companyAnswers, pace });
  await userEvent.click(page.getByRole('button', { name: /^See all/ }));
  await userEvent.click(page.getByRole('link', { name: 'Check and send' }));
  await press('Change Last repayment');
  await expect.element(page.getByText('Change your answer')).toBeVisible();
  const fields = [...document.querySelectorAll('[data-instance]')].map((one) => one.getAttribute('data-instance'));
  expect(fields).toEqual(['loan.repaid']);
  await press('Save and return');
  await expect.poll(focusedName).toBe('Check your answers');
});
