import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press, send } from '../../../../../tests/loan-form/borrower.js';
import { consenting, taxDelivers } from '../../../../../tests/loan-form/consenting.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const yes = () => page.getByRole('radio', { name: /^Yes/ });
const no = () => page.getByRole('radio', { name: 'No' });

it('[A5] a consent says in its answer what it would save; yes has its source asked, and is sent as an answer', async () => {
  const onAllow = vi.fn(async () => taxDelivers);
  const shown = showForm({ ...consenting, onAllow });
  await expect.element(page.getByRole('radio', { name: 'Yes 2 fewer' })).not.toBeChecked();
  await userEvent.click(yes());
  expect(onAllow).toHaveBeenCalledExactlyOnceWith('TAX', expect.any(AbortSignal));
  await expect.element(page.getByText('300,000', { exact: false })).toBeVisible();
  expect(await send(shown)).toEqual({ 'tax.allow': true, 'tax.revenue': '5000000', 'tax.paid': '300000' });
});

it('[A5] no takes it back: what the source gave is not used any more', async () => {
  const onDisallow = vi.fn();
  showForm({ ...consenting, onAllow: async () => taxDelivers, onDisallow });
  await userEvent.click(yes());
  await expect.element(page.getByText('300,000', { exact: false })).toBeVisible();
  await userEvent.click(no());
  expect(onDisallow).toHaveBeenCalledExactlyOnceWith('TAX');
  await expect.element(page.getByLabelText('Tax paid last year')).toHaveValue('');
  await expect.element(page.getByRole('radio', { name: 'Yes 2 fewer' })).not.toBeChecked();
});

it('a source that does not answer is said to, its questions stay, and it can be tried again', async () => {
  const onAllow = vi.fn(async (): Promise<unknown> => taxDelivers).mockRejectedValueOnce(new Error('closed'));
  showForm({ ...consenting, onAllow });
  await userEvent.click(yes());
  await expect.element(page.getByText('It is not answering; 2 questions you can answer yourself.')).toBeVisible();
  await expect.element(page.getByLabelText('Tax paid last year')).toBeVisible();
  await press('Try again');
  await expect.element(yes()).toHaveFocus();
  await expect.element(page.getByText('300,000', { exact: false })).toBeVisible();
  expect(onAllow).toHaveBeenCalledTimes(2);
});

it('without a host that asks sources it is a question like any other', async () => {
  showForm(consenting);
  await expect.element(page.getByRole('radio', { name: 'Yes', exact: true })).toBeVisible();
});

it('[A5] the card of a source on the first page answers the question of consent, and takes it back', async () => {
  const shown = showForm({ ...consenting, onAllow: async () => taxDelivers, quickCheck: true });
  const card = page.getByRole('checkbox', { name: /^Tax bureau/ });
  await userEvent.click(card);
  await expect.element(page.getByText('2 answers came from it.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Start the application' }));
  await expect.element(yes()).toBeChecked();
  expect(await send(shown)).toMatchObject({ 'tax.allow': true, 'tax.paid': '300000' });
});

it('only sources that can be asked for this borrower are offered', async () => {
  showForm({ ...consenting, onAllow: async () => taxDelivers, quickCheck: true, sources: [] });
  await expect.element(page.getByRole('button', { name: 'Start the application' })).toBeVisible();
  expect(page.getByRole('checkbox').elements()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Start the application' }));
  await expect.element(page.getByRole('radio', { name: 'Yes', exact: true })).toBeVisible();
});
