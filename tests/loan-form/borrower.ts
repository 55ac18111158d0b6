// What a borrower does on the page, in a real browser.
import type { Submission } from '@askless/core';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersIn, type Shown } from './showForm.js';

/** Goes on from the last section, looks everything over, and sends it: what reached the host. */
export async function send(shown: Shown): Promise<Readonly<Record<string, unknown>>> {
  return answersIn(await submit(shown));
}

/** The same, as the host gets it. */
async function submit(shown: Shown): Promise<Submission> {
  await goOn('Continue to check and send');
  await press('Send the application');
  await expect.poll(() => shown.submissions.length).toBe(1);
  const [submission] = shown.submissions;
  if (!submission) throw new Error('Nothing was sent.');
  return submission;
}

/** Presses the button that leads to the next page. */
export async function goOn(name = 'Continue'): Promise<void> {
  await press(name);
}

/** Opens one part of the application from the list of them, as narrow boxes have it. */
export async function openPart(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: /^See all/ }));
  await userEvent.click(page.getByRole('link', { name, exact: false }));
}

export async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name }));
}

/** Types with real keys into the control of that name. */
export async function type(name: string, text: string): Promise<void> {
  await userEvent.type(page.getByLabelText(name), text);
}

/** Puts a text in at once, as pasting does. */
export async function paste(name: string, text: string): Promise<void> {
  await userEvent.fill(page.getByLabelText(name), text);
}

/** The sentences that say what is wrong. */
export function errors(): readonly string[] {
  return [...document.querySelectorAll('.askless-q .askless-error, .askless-cell .askless-error')].map((line) =>
    (line.textContent ?? '').replace(/^(Error: |有误：|错误：)/, ''),
  );
}

/** The name of what has the focus, as a screen reader says it. */
export function focusedName(): string {
  const element = document.activeElement;
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
    return (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? '').trim();
  return (element?.textContent ?? '').trim();
}
