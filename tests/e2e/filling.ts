// A sample borrower who fills in a form by keyboard alone: each question gets the answer that the borrower's file has.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import type { Persona } from '@askless/catalog/personas';
import { indexOf, parseDecimal, parseInstanceId } from '@askless/core';
import { compileForm } from '@askless/core/define';
import type { Page } from 'playwright';
import { enterValue, focused, type Focus } from './keyboard.js';

export const form = compileForm(businessLoan, [reference]);

export interface Borrower extends Pick<Persona, 'profile' | 'answers'> {
  /** Names of the files that the borrower chose; registries have sent others. */
  readonly picked: Set<string>;
}

export interface Filling {
  readonly page: Page;
  readonly borrower: Borrower;
  /** Whether it has been sent. */
  readonly isSent: () => Promise<boolean>;
  /** Stops at this many pages; left out: goes on until it is sent. */
  readonly until?: number;
}

export async function tabTo(page: Page, isIt: (focus: Focus) => boolean): Promise<Focus> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (isIt(focus)) return focus;
  }
  throw new Error(`Tab leads nowhere: ${await page.locator('.askless').innerText()}`);
}

/** Goes through the sections, and through their problems if there are any, until the application is sent. */
export async function fillSections(filling: Filling): Promise<void> {
  const { page, isSent, until = Number.POSITIVE_INFINITY } = filling;
  const done = new Set<string>();
  const headings = new Set<string>();
  for (let step = 0; step < 3_000; step += 1) {
    if (await isSent()) return;
    headings.add(await page.locator('.askless h1').innerText());
    if (headings.size > until) return;
    const focus = await focused(page);
    if (!(await act(filling, focus, done))) await page.keyboard.press('Tab');
  }
  throw new Error(`The form does not end: ${await page.locator('.askless').innerText()}`);
}

/** Does what a borrower does at this place; whether the focus went somewhere else by it. */
async function act({ page, borrower }: Filling, focus: Focus, done: Set<string>): Promise<boolean> {
  const { tag, text, instance } = focus;
  const isNext = /^(Start the|Continue|Check your answers|Back to|Send)/.test(text);
  const isSave = /^Save (?!and)/.test(text);
  if (
    tag === 'BUTTON' &&
    (isNext ||
      isSave ||
      (text.startsWith('Change') && focus.unfinished) ||
      (text.startsWith('Add') && (await missingRow(page, borrower))))
  ) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    return JSON.stringify(await focused(page)) !== JSON.stringify(focus);
  }
  if (instance !== '' && tag !== 'BUTTON') await answer({ page, borrower, focus, done });
  else if (
    focus.type === 'checkbox' &&
    focus.id.endsWith('-closed') &&
    !focus.checked &&
    !(await missingRow(page, borrower))
  )
    await page.keyboard.press('Space');
  return false;
}

/** Whether the group that has the focus has fewer cards than the borrower has to list. */
async function missingRow(page: Page, borrower: Borrower): Promise<boolean> {
  const { cards, group } = await groupInFocus(page);
  return cards < rowsOf(group, borrower);
}

async function groupInFocus(page: Page): Promise<{ readonly cards: number; readonly group: string }> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const section = active?.closest('.askless-group');
    const group = /-([A-Za-z]+)-t$/.exec(section?.getAttribute('aria-labelledby') ?? '')?.[1] ?? '';
    return { cards: section?.querySelectorAll('.askless-rep-item').length ?? 0, group };
  });
}

function rowsOf(group: string, borrower: Borrower): number {
  const rows = borrower.answers[group];
  return Array.isArray(rows) ? rows.length : 0;
}

interface Answering extends Pick<Filling, 'page' | 'borrower'> {
  readonly focus: Focus;
  readonly done: Set<string>;
}

async function answer({ page, borrower, focus, done }: Answering): Promise<void> {
  if (done.has(focus.instance) || focus.tag === 'BUTTON') return;
  const { question, row } = parseInstanceId(focus.instance) ?? { question: focus.instance, row: undefined };
  const spec = indexOf(form).questions.get(question)?.spec;
  const value = valueOf(borrower, question, { row, card: focus.card });
  if (spec === undefined || value === undefined) throw new Error(`The borrower has no answer to ${focus.instance}.`);
  done.add(focus.instance);
  if (focus.tag !== 'SELECT' && focus.type === '' && focus.value !== '') return;
  if (spec.kind === 'file') borrower.picked.add(String(Reflect.get(Object(value), 'fileName')));
  const isYearly = spec.kind === 'money' && question.startsWith('years.');
  await enterValue(page, isYearly ? inThousands(amountOf(value)) : value, spec.kind);
}

/** The borrowers' files write amounts as texts or as numbers. */
function amountOf(value: unknown): string {
  const amount = parseDecimal(value);
  if (amount === undefined) throw new Error('A yearly amount is not a decimal.');
  return amount;
}

/** Tables of years show amounts in thousands. */
function inThousands(amount: string): string {
  const digits = amount.replace('-', '').padStart(4, '0');
  return `${amount.startsWith('-') ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** The borrower's answer; fixed rows are found by their year, cards by their place. */
function valueOf(
  { profile, answers }: Borrower,
  question: string,
  { row, card }: { readonly row: string | undefined; readonly card: number },
): unknown {
  const [part = '', name = ''] = question.split('.');
  if (part === 'profile') return profile[name];
  const content: unknown = answers[part];
  if (!Array.isArray(content)) return Reflect.get(Object(content), name);
  const found = card >= 0 ? content[card] : content.find((one) => String(Reflect.get(Object(one), 'year')) === row);
  return Reflect.get(Object(found), name);
}
