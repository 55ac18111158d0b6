// A window of 1,280 by 1,024 pixels at 400 %: 320 by 256 are left (WCAG 2.2, 1.4.10), and text may be spaced out (1.4.12).
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPart } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';
import { cutOff, overflow } from '../../../tests/stories/measures.js';

beforeEach(() => page.viewport(320, 256));
afterEach(() => page.viewport(1280, 900));

/** Goes through the page by Tab: how many stops there are, and those of which nothing is in the window. */
async function stops(): Promise<{ readonly count: number; readonly unseen: readonly string[] }> {
  const reached = new Set<Element>();
  const unseen: string[] = [];
  for (;;) {
    await userEvent.tab();
    const element = document.activeElement;
    if (!element?.closest('.askless') || reached.has(element)) return { count: reached.size, unseen };
    reached.add(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (bottom <= 0 || top >= window.innerHeight || right <= 0 || left >= window.innerWidth)
      unseen.push(`${element.tagName} ${element.textContent}`);
  }
}

it.each([
  ['the first part', registryKnows, undefined],
  ['lists of people', { ...companyAnswers, closed: [] }, 'Owners'],
  ['a table of years', companyAnswers, 'Annual accounts'],
  ['amounts and dates', registryKnows, 'The loan'],
  ['the last look', companyAnswers, 'Check and send'],
])('%s is read by scrolling down alone, and every stop is seen', { timeout: 60_000 }, async (_name, known, part) => {
  showForm({ ...company, known });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  if (part) await openPart(part);
  expect({ overflow: overflow(), cut: cutOff() }).toEqual({ overflow: 0, cut: [] });
  const { count, unseen } = await stops();
  expect(count).toBeGreaterThan(3);
  expect(unseen).toEqual([]);
});
