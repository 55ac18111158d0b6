// A value that is nowhere but where the borrower can see it: not in an event, an error, the console, the address, or an attribute.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { company, companyAnswers } from '../../../tests/loan-form/company.js';
import { LoanForm, type NumberedEvent } from './index.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const canary = '487261';
/** What a control shows of its value, and what names it. */
const shownBy = new Set(['value', 'checked']);

/** Attributes that hold the value, other than a control's own. */
function leaks(): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => value.includes(canary) && !(element.matches('input') && shownBy.has(name)))
      .map(({ name }) => `${element.tagName} ${name}`),
  );
}

it('[T1] an answer reaches the host in the submission alone', async () => {
  const written: unknown[] = [];
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => void written.push(...parts.map(String)));
  const events: NumberedEvent[] = [];
  const errors: string[] = [];
  const submissions: string[] = [];
  const address = window.location.href;
  let works = false;
  const onSubmit = (submission: object, sending: object) => {
    submissions.push(JSON.stringify(submission));
    expect(JSON.stringify(sending)).not.toContain(canary);
    return { ok: works };
  };
  render(
    <LoanForm
      {...company}
      known={companyAnswers}
      asOf="2026-11-23"
      onEvent={(event) => events.push(event)}
      onError={({ message, docUrl, code }) => errors.push(message, docUrl, code)}
      onSubmit={onSubmit}
    />,
  );
  const staff = await screen.findByLabelText('Employees');
  fireEvent.focus(staff);
  fireEvent.change(staff, { target: { value: `${canary}x` } });
  fireEvent.blur(staff);
  expect(leaks()).toEqual([]);
  fireEvent.change(staff, { target: { value: canary } });
  fireEvent.blur(staff);
  fireEvent.click(screen.getAllByRole('button', { name: /^Why/ })[0] ?? staff);
  expect(leaks()).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: 'Check and send' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Send the application' }));
  await waitFor(() => expect(events.map(({ event }) => event)).toContain('submit-failed'));
  works = true;
  fireEvent.click(screen.getByRole('button', { name: 'Send the application' }));
  await waitFor(() => expect(events.map(({ event }) => event)).toContain('submitted'));
  expect(leaks()).toEqual([]);
  expect(submissions.join()).toContain(canary);
  expect(JSON.stringify([events, errors, written, document.title])).not.toContain(canary);
  expect(window.location.href.replace(/#.*/, '')).toBe(address.replace(/#.*/, ''));
  expect(window.location.href).not.toContain(canary);
});
