import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press, send, type } from '../../../../../tests/loan-form/borrower.js';
import { offered } from '../../../../../tests/loan-form/offered.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';
import { submittedOffer } from '../../../../../tests/loan-form/submitted.js';
import type { ApplicationStatus } from '../../session/index.js';

const previous = submittedOffer();
const yourMove: ApplicationStatus = {
  stage: 'dueDiligence',
  waitingFor: 'borrower',
  request: { text: 'We need two more answers.', action: 'Answer them' },
};

it('the next stage asks its own questions, shows the rest as said, and is sent as an amendment', async () => {
  const shown = showForm({ ...offered, previous, status: yourMove, reference: 'LN-1' });
  await expect.element(page.getByText('2 questions for you')).toBeVisible();
  await press('Answer them');
  const fields = (): readonly string[] =>
    [...document.querySelectorAll('[data-instance]')].map((one) => one.getAttribute('data-instance') ?? '');
  await expect.poll(fields).toEqual(['later.visit', 'later.insured']);
  await type('Where can we visit you?', '1 Sample Road');
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  const answers = await send(shown);
  expect(answers).toMatchObject({ 'need.purpose': 'equipment', 'later.visit': '1 Sample Road', 'later.insured': true });
  expect(shown.submissions.map(({ stage, amendment, changes }) => ({ stage, amendment, changes }))).toEqual([
    {
      stage: 'dueDiligence',
      amendment: 1,
      changes: [
        { at: 'later.visit', how: 'added' },
        { at: 'later.insured', how: 'added' },
      ],
    },
  ]);
});

it('each stage ahead says what it will ask', async () => {
  showForm({ ...offered, previous, stage: 'application', status: { stage: 'application', waitingFor: 'bank' } });
  const ahead = page.getByRole('listitem').filter({ hasText: 'Due diligence' });
  await expect.element(ahead.getByText('2 more questions', { exact: true })).toBeVisible();
});

it('an earlier answer can be put right, and is named as changed', async () => {
  const shown = showForm({ ...offered, previous, status: yourMove });
  await press('Answer them');
  await type('Where can we visit you?', '1 Sample Road');
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  await userEvent.click(page.getByRole('button', { name: /^See all/ }));
  await userEvent.click(page.getByRole('link', { name: 'Your company', exact: false }));
  await press('Correct it Managing director');
  await userEvent.fill(page.getByLabelText('Managing director'), 'Zhou Min');
  await userEvent.click(page.getByRole('button', { name: /^See all/ }));
  await userEvent.click(page.getByRole('link', { name: 'After pre-review', exact: false }));
  await send(shown);
  expect(shown.submissions[0]?.changes).toContainEqual({ at: 'about.manager', how: 'changed' });
});

it('a report has last time’s answers beside it, and takes none before it is confirmed', async () => {
  const last = {
    ...previous,
    stage: 'postLoan' as const,
    amendment: 3,
    answers: [
      ...previous.answers,
      { at: 'later.visit', value: '1 Sample Road', provenance: { from: 'typed' as const } },
      { at: 'later.insured', value: true, provenance: { from: 'typed' as const } },
      { at: 'later.turnover', value: '3000000', provenance: { from: 'typed' as const } },
      { at: 'later.staff', value: '12 people', provenance: { from: 'typed' as const } },
    ],
  };
  const shown = showForm({
    ...offered,
    previous: last,
    stage: 'postLoan',
    status: { ...yourMove, stage: 'postLoan' },
  });
  await press('Answer them');
  const turnover = page.getByLabelText('Turnover of the half-year');
  await expect.element(turnover).toHaveValue('');
  const [same] = page.getByRole('button', { name: 'Still the same' }).elements();
  if (!same) throw new Error('Nothing to confirm.');
  await userEvent.click(same);
  await expect.element(turnover).toHaveValue('3,000,000');
  await type('How many people work here now?', '14 people');
  await send(shown);
  expect(shown.submissions[0]).toMatchObject({ stage: 'postLoan', amendment: 4 });
});

/** What the page gave as files, in their order. */
function keepFiles(): readonly Blob[] {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return saved;
}

it.each([
  { locale: 'en', sent: 'Sent', at: /^24 November 2026,? (at )?10:42$/ },
  { locale: 'zh-CN', sent: '提交时间', at: /^2026年11月24日 10:42$/ },
])(
  '[T7] the receipt names when it was received, in the time of the place, in $locale',
  async ({ locale, sent, at }) => {
    const time = () =>
      [...document.querySelectorAll('.askless-receipt dt')].find(({ textContent }) => textContent === sent)
        ?.nextElementSibling?.textContent;
    showForm({ ...offered, locale, previous, receivedAt: '2026-11-24T02:42:00Z' });
    await expect.poll(time).toMatch(at);
  },
);

it('[T7] what is no time stays as the host says it, and where it says none there is none', async () => {
  const times = () => [...document.querySelectorAll('.askless-receipt dt')].map(({ textContent }) => textContent);
  const shown = showForm({ ...offered, previous, receivedAt: 'this morning' });
  await expect.element(page.getByText('this morning')).toBeVisible();
  expect(times()).toContain('Sent');
  shown.leave();
  showForm({ ...offered, previous });
  await expect.poll(times).toContain('Content fingerprint');
  expect(times()).not.toContain('Sent');
});

it('[T6] what was sent can be downloaded, as it was sent', async () => {
  const saved = keepFiles();
  showForm({ ...offered, previous, reference: 'LN-1' });
  await press('Download what was sent');
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual(previous);
  vi.restoreAllMocks();
});

it('[T6] and in a copy to read: every answer in words, markup that was typed as text', async () => {
  const saved = keepFiles();
  const hostile = '<img src=x onerror=alert(1)>';
  const typed = { at: 'later.visit', value: hostile, provenance: { from: 'typed' } } as const;
  showForm({ ...offered, previous: { ...previous, answers: [...previous.answers, typed] }, reference: 'LN-1' });
  await expect.poll(() => document.querySelector('.askless-hash')?.textContent).toMatch(/[0-9a-f]{4} /);
  await press('Download a copy to read or print');
  const copy = new DOMParser().parseFromString((await saved[0]?.text()) ?? '', 'text/html');
  expect(saved[0]?.type).toBe('text/html');
  expect(copy.querySelectorAll('img, script, style, [style]').length).toBe(0);
  const lines = [...copy.querySelectorAll('dt')].map((name) => [
    name.textContent,
    name.nextElementSibling?.textContent,
  ]);
  expect(lines).toContainEqual(['Reference', 'LN-1']);
  expect(lines).toContainEqual(['Where can we visit you?', hostile]);
  expect(lines).toContainEqual(['What is the money for?', 'Buy equipment']);
  expect(lines.length - 2).toBe(previous.answers.length + 1);
  vi.restoreAllMocks();
});

it('feedback is one question that can be skipped, and tells the host a number only', async () => {
  const onFeedback = vi.fn();
  showForm({ ...offered, previous, onFeedback });
  await press('Skip');
  await expect.poll(() => document.querySelector('.askless-feedback')).toBeNull();
  expect(onFeedback).not.toHaveBeenCalled();
});
