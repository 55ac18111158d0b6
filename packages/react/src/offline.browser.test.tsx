// Without a network: everything but sending goes on.
import { memoryDrafts } from '@askless/drafts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPart, press } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';
import type { OnSubmit } from './session/index.js';

/** The browser as it tells of its network. */
function setOnline(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

afterEach(() => {
  vi.restoreAllMocks();
});

const saveState = () => document.querySelector('.askless-save')?.textContent;

describe('[T9] without a network', () => {
  it.each([
    {
      locale: 'en',
      offline: 'You are offline. You can go on filling in, and send once you are connected.',
      on: /^Saved/,
    },
    { locale: 'zh-CN', offline: '当前未联网，您可以继续填写，联网后再提交。', on: /^已保存/ },
  ])('tells so, and no longer, in $locale', async ({ locale, offline, on }) => {
    showForm({ ...company, locale, known: registryKnows, drafts: { ...memoryDrafts(), keptOn: 'device' } });
    await userEvent.click(page.getByRole('radio', { name: /^(No|否)$/ }));
    await expect.poll(saveState).toMatch(on);
    setOnline(false);
    await expect.poll(saveState).toBe(offline);
    expect(document.querySelector('.askless-save')?.getAttribute('data-state')).toBe('offline');
    expect(document.querySelector('output')?.textContent).toBe(offline);
    setOnline(true);
    await expect.poll(saveState).toMatch(on);
  });

  it('what could not be saved is saved once there is one again', async () => {
    const memory = memoryDrafts();
    let reaches = false;
    const save: typeof memory.save = async (...saving) =>
      reaches ? memory.save(...saving) : { ok: false, cause: 'failed' };
    showForm({ ...company, known: registryKnows, drafts: { ...memory, keptOn: 'bank', save } });
    setOnline(false);
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.poll(saveState).toBe('Could not save with the bank. Try again');
    reaches = true;
    setOnline(true);
    await expect.poll(saveState).toMatch(/^Saved with the bank \d\d:\d\d$/);
  });

  it('an application is sent once there is one, if the borrower says so', async () => {
    const onSubmit = vi.fn<OnSubmit>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    showForm({ ...company, known: companyAnswers, onSubmit, onError: vi.fn() });
    await openPart('Check and send');
    setOnline(false);
    await press('Send the application');
    await expect.element(page.getByRole('alert')).toHaveTextContent('You are offline. Nothing is lost');
    await press('Send it as soon as I am connected');
    await expect.element(page.getByText(/^We send it as soon as you are connected/)).toBeVisible();
    expect(onSubmit).toHaveBeenCalledTimes(1);
    setOnline(true);
    await expect.element(page.getByText('We have your application')).toBeVisible();
    expect(onSubmit).toHaveBeenCalledTimes(2);
    const [first, second] = onSubmit.mock.calls.map(([submission, { idempotencyKey }]) => [submission, idempotencyKey]);
    expect(second).toEqual(first);
  });

  it('and without a word of the borrower it is not', async () => {
    const onSubmit = vi.fn<OnSubmit>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    showForm({ ...company, known: companyAnswers, onSubmit, onError: vi.fn() });
    await openPart('Check and send');
    setOnline(false);
    await press('Send the application');
    await expect.element(page.getByRole('alert')).toBeVisible();
    setOnline(true);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Try again in a moment');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});

describe('[S8] where answers are kept', () => {
  const stores = [
    [
      'on this device',
      { ...memoryDrafts(), keptOn: 'device', keptDays: 30 },
      /^Your answers are kept on this device until \d+ \w+ \d{4}\./,
    ],
    [
      'with the bank',
      { ...memoryDrafts(), keptOn: 'bank' },
      /^Your answers are kept with the bank\. Sign in on any device/,
    ],
    ['while the page is open', memoryDrafts(), /^This page does not store answers/],
  ] as const;

  it.each(stores)('is said by who comes back later: %s', async (_, drafts, says) => {
    showForm({ ...company, known: registryKnows, drafts });
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await press('Save and come back later');
    await expect.element(page.getByText(says)).toBeVisible();
  });

  it('also before anything new is answered', async () => {
    const drafts = { ...memoryDrafts(), keptOn: 'device' } as const;
    const first = showForm({ ...company, known: registryKnows, drafts });
    await press('Save and come back later');
    await expect.element(page.getByText(/^Your answers are kept on this device/)).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.poll(saveState).toMatch(/^Saved/);
    first.leave();
    showForm({ ...company, known: registryKnows, drafts });
    await expect.element(page.getByText(/^Welcome back/)).toBeVisible();
    await press('Save and come back later');
    await expect.element(page.getByText(/^Your answers are kept on this device\. Open/)).toBeVisible();
  });
});
