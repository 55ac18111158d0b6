import { expect, it, vi } from 'vitest';
import type { Withdrawal } from '@askless/core';
import { page, userEvent } from 'vitest/browser';
import { focusedName, press } from '../../../../../tests/loan-form/borrower.js';
import { offered } from '../../../../../tests/loan-form/offered.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const stopped = {
  ...offered,
  quickCheck: false,
  known: { answers: { need: { purpose: 'premises', amount: '600000', twoYears: true } } },
};

it('leaving gives the host the record of why; what fails can be tried again, and ends on a closing page', async () => {
  const records: Withdrawal[] = [];
  const onLeave = vi.fn((withdrawal: Withdrawal) => {
    records.push(withdrawal);
    return records.length === 1 ? { ok: false } : { reference: 'WD-1' };
  });
  const shown = showForm({ ...stopped, onLeave });
  await press('Leave without applying');
  await expect.element(page.getByText(/^The bank could not be told/)).toBeVisible();
  await press('Try again');
  await expect.element(page.getByText('WD-1')).toBeVisible();
  expect(records.at(-1)).toMatchObject({
    reason: 'stopped',
    gates: [
      { product: 'equipmentLoan', gates: ['equipment-purpose'] },
      { product: 'runningLoan', gates: ['running-purpose'] },
    ],
  });
  expect(shown.events.map(({ event }) => event)).toEqual(['opened', 'leave-failed', 'left', 'page']);
  expect(shown.submissions).toEqual([]);
});

it('is not offered where the host takes no record; going on is', async () => {
  showForm(stopped);
  await expect.element(page.getByRole('button', { name: 'Go on all the same' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Leave without applying' }).elements()).toEqual([]);
  await press('Go on all the same');
  await expect.element(page.getByRole('heading', { level: 1, name: 'What you need' })).toBeVisible();
});

it('the deciding answer is changed in place, with its value in the control, and the page stays until left', async () => {
  showForm(stopped);
  await press('Change What is the money for?');
  await expect.element(page.getByRole('radio', { name: 'Buy premises' })).toBeChecked();
  await expect.poll(focusedName).toBe('Buy premises');
  await userEvent.click(page.getByRole('radio', { name: 'Run the business' }));
  await expect.element(page.getByText('Now on offer: Working-capital loan')).toBeVisible();
  await press('Continue');
  await expect.poll(focusedName).toBe('What you need');
});

it('from the closing page it can be begun again', async () => {
  showForm({ ...stopped, onLeave: () => undefined });
  await press('Leave without applying');
  await press('Start again');
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'On these answers, no product is on offer' }))
    .toBeVisible();
});

it('keys that pass over an answer that closes every product leave the borrower at the question; going on shows why', async () => {
  showForm({ ...offered, quickCheck: false, known: { answers: {} } });
  await userEvent.tab();
  while (focusedName() !== 'Buy equipment') await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  expect(focusedName()).toBe('Buy premises');
  await expect
    .element(page.getByText(/^On these answers, no product is on offer\. This is not a refusal/))
    .toBeVisible();
  await userEvent.keyboard('{ArrowUp}');
  expect(focusedName()).toBe('Run the business');
  await expect.element(page.getByText(/^On these answers/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox', { name: 'How much do you need?' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await press('Continue');
  await expect.poll(focusedName).toBe('On these answers, no product is on offer');
  await press('Go on all the same');
  await expect.poll(focusedName).toBe('What you need');
  await expect.element(page.getByRole('radio', { name: 'Buy premises' })).toBeChecked();
});
