import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, press, type } from '../../../../../tests/loan-form/borrower.js';
import { offered, offeredAnswers } from '../../../../../tests/loan-form/offered.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const asked = (): readonly string[] =>
  [...document.querySelectorAll('.askless-main [data-instance]')].map((one) => one.getAttribute('data-instance') ?? '');
const choose = (name: string) => userEvent.click(page.getByRole('radio', { name }));

it('[O1] each answer picks the next question below; none that was shown moves', async () => {
  showForm(offered);
  await expect.poll(asked).toEqual(['need.purpose', 'need.amount', 'need.twoYears']);
  await choose('Run the business');
  // Two years of business no longer tell anything, and it is still asked by the form: it stays.
  await expect.element(page.getByText('Decided by “How much do you need?”.')).toBeVisible();
  expect(asked()).toEqual(['need.purpose', 'need.amount', 'need.twoYears']);
});

it('no figure is shown before the two most telling answers are there; then it is that of the head', async () => {
  showForm(offered);
  await choose('Buy equipment');
  expect(document.querySelector('.askless-bignum')).toBeNull();
  await type('How much do you need?', '600000');
  await choose('Yes');
  await expect.poll(() => document.querySelector('.askless-bignum')?.textContent).toBeTruthy();
  const figure = document.querySelector('.askless-bignum')?.textContent;
  await press('Start the application');
  await expect.poll(() => document.querySelector('.askless-count-n')?.textContent).toBe(figure);
});

it('the host can wait for more answers before the figure', async () => {
  showForm({ ...offered, countAfter: ['about.name'] });
  await choose('Buy equipment');
  await choose('Yes');
  await type('How much do you need?', '600000');
  await userEvent.tab();
  await expect.element(page.getByText('Looks like a fit')).toBeVisible();
  expect(document.querySelector('.askless-bignum')).toBeNull();
});

it('a product that does not fit names the condition, and leads to the answer behind it', async () => {
  showForm(offered);
  await choose('Buy equipment');
  await choose('No');
  await expect.element(page.getByText('An equipment loan needs two years of business')).toBeVisible();
  await press('Change: Has the business run for two years?');
  await expect.poll(focusedName).toBe('No');
});

it('what was answered stands in its own part, first in the list and in the last look, and is not asked again', async () => {
  showForm(offered);
  await choose('Buy equipment');
  await press('Start the application');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Your company' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^See all/ }));
  await userEvent.click(page.getByRole('link', { name: 'Quick check', exact: false }));
  await expect.element(page.getByRole('radio', { name: 'Buy equipment' })).toBeChecked();
});

it('is left out where the host says so', async () => {
  showForm({ ...offered, quickCheck: false });
  await expect.element(page.getByRole('heading', { level: 1, name: 'What you need' })).toBeVisible();
});

it('[T5] a source that is allowed is asked once, and spares its questions; taken back, they are asked', async () => {
  const onAllow = vi.fn(async () => ({
    status: 'delivered',
    verified: true,
    answers: { about: { revenue: '6000000', taxPaid: '120000' } },
  }));
  const onDisallow = vi.fn();
  const shown = showForm({ ...offered, onAllow, onDisallow });
  const box = page.getByRole('checkbox', { name: /^Tax bureau/ });
  await expect.element(box).not.toBeChecked();
  await userEvent.click(box);
  await expect.element(page.getByText('2 answers came from it.')).toBeVisible();
  expect(onAllow).toHaveBeenCalledExactlyOnceWith('TAX', expect.any(AbortSignal));
  await userEvent.click(box);
  await expect.element(page.getByText('2 fewer')).toBeVisible();
  expect(onDisallow).toHaveBeenCalledExactlyOnceWith('TAX');
  await expect.element(page.getByText(/^2 questions added: you no longer allow us to ask Tax bureau\.$/)).toBeVisible();
  expect(shown.events.map(({ event }) => event)).toEqual(['opened', 'allowed', 'delivered', 'disallowed']);
});

it('[T5] a source that does not answer gives its questions back with a reason, and can be tried again', async () => {
  const onAllow = vi.fn(() => Promise.reject(new Error('closed')));
  showForm({ ...offered, onAllow });
  const box = page.getByRole('checkbox', { name: /^Business registry/ });
  await userEvent.click(box);
  await expect.element(page.getByText('It is not answering; 3 questions you can answer yourself.')).toBeVisible();
  await expect
    .element(page.getByText(/Business registry is not answering\. You can answer yourself, or try it again\.$/))
    .toBeVisible();
  await userEvent.click(box);
  await expect.poll(() => onAllow.mock.calls.length).toBe(2);
});

it('where nothing is left to ask, what fits stands in the place of the questions', async () => {
  showForm({ ...offered, known: offeredAnswers });
  await expect.element(page.getByRole('heading', { level: 1, name: 'What fits, on what we know' })).toBeVisible();
  const sheet = document.querySelector('form');
  expect(sheet?.contains(page.getByRole('region', { name: 'Result' }).element())).toBe(true);
  await expect.element(page.getByText('Looks like a fit')).toBeVisible();
  expect(page.getByText(/^No personal details/).elements()).toEqual([]);
  await press('Start the application');
  await expect.element(page.getByRole('heading', { level: 1, name: 'What you need' })).toBeVisible();
});

it('a Chinese title breaks after its comma', async () => {
  await page.viewport(375, 800);
  showForm({ ...offered, locale: 'zh-CN', known: {} });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = document.querySelector('h1')?.firstChild;
  const topOf = (place: number): number => {
    const range = document.createRange();
    if (text) range.setStart(text, place);
    if (text) range.setEnd(text, place + 1);
    return range.getBoundingClientRect().top;
  };
  const title = text?.textContent ?? '';
  const second = Array.from({ length: title.length }, (_, place) => topOf(place)).findIndex((top) => top > topOf(0));
  expect(title.slice(0, second)).toBe('先答几题，');
});
