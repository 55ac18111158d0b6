// The sample bank's page as a borrower meets it, in Chromium, on the packages as built.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import { indexOf, parseDecimal, parseInstanceId } from '@askless/core';
import { compileForm } from '@askless/core/define';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBankPage, startBrowser, stopBrowser } from './bankPage.js';
import { enterValue, fileContent, focused, type Focus } from './keyboard.js';

beforeAll(startBrowser);
afterAll(stopBrowser);

const form = compileForm(businessLoan, [reference]);

const borrowers = process.env['PERSONAS']?.split(',') ?? ['p02', 'p08'];

test.each(borrowers)(
  '%s fills in the form by keyboard alone, reloads half-way and sends what the command writes',
  { timeout: 240_000 },
  async (id) => {
    persona = personas.find((one) => one.id === id)!;
    picked.clear();
    const { page, reports } = await openBankPage('?lang=en&theme=light');
    await chooseBusiness(page, persona.name.en);
    await fillSections(page, { until: 7 });
    const before = await questionsLeft(page);
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByText('Welcome back').waitFor();
    const again = await page.locator('.askless-resume li').count();
    expect(await questionsLeft(page)).toBe(before + again);
    await fillSections(page, {});
    await page.locator('.bank-document pre').waitFor();
    expect(await page.locator('.bank-document pre').textContent()).toBe(writtenByCommand());
    expect(reports).toEqual([]);
  },
);

let persona: Persona;

/** Names of the files that the borrower chose; the registry has sent others. */
const picked = new Set<string>();

async function questionsLeft(page: Page): Promise<number> {
  return Number.parseInt(await page.locator('.askless-count').innerText(), 10);
}

/** What `askless write` makes of the same borrower with the same files. */
function writtenByCommand(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'askless-')), 'answers.json');
  const withFiles = JSON.parse(JSON.stringify(persona.answers), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'fileName' in value && picked.has(String(value.fileName))
      ? { fileName: value.fileName, mediaType: 'application/pdf', bytes: fileContent.length }
      : value,
  );
  const closed = [...indexOf(form).groups.keys()];
  writeFileSync(file, JSON.stringify({ asOf: persona.asOf, profile: persona.profile, answers: withFiles, closed }));
  const command = ['packages/cli/dist/bin.js', 'write', '--answers-file', file];
  return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

async function chooseBusiness(page: Page, name: string): Promise<void> {
  await tabTo(page, ({ type }) => type === 'radio');
  while (!(await focused(page)).text.startsWith(name)) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.askless-sheet').waitFor();
}

async function tabTo(page: Page, isIt: (focus: Focus) => boolean): Promise<Focus> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (isIt(focus)) return focus;
  }
  throw new Error(`Tab leads nowhere: ${await page.locator('.askless').innerText()}`);
}

/** Goes through the sections, and through their problems if there are any, until the application is sent. */
async function fillSections(
  page: Page,
  { until = Number.POSITIVE_INFINITY }: { readonly until?: number },
): Promise<void> {
  const done = new Set<string>();
  const headings = new Set<string>();
  for (let step = 0; step < 3_000; step += 1) {
    if ((await page.locator('.bank-document').count()) > 0) return;
    headings.add(await page.locator('.askless h1').innerText());
    if (headings.size > until) return;
    const focus = await focused(page);
    if (!(await act(page, focus, done))) await page.keyboard.press('Tab');
  }
  throw new Error(`The form does not end: ${await page.locator('.askless').innerText()}`);
}

/** Does what a borrower does at this place; whether the focus went somewhere else by it. */
async function act(page: Page, focus: Focus, done: Set<string>): Promise<boolean> {
  const { tag, text, instance } = focus;
  const isNext = /^(Continue|Check your answers|Back to|Send)/.test(text);
  const isSave = /^Save (?!and)/.test(text);
  if (
    tag === 'BUTTON' &&
    (isNext ||
      isSave ||
      (text.startsWith('Change') && focus.unfinished) ||
      (text.startsWith('Add') && (await missingRow(page))))
  ) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    return JSON.stringify(await focused(page)) !== JSON.stringify(focus);
  }
  if (instance !== '' && tag !== 'BUTTON') await answer(page, focus, done);
  else if (focus.type === 'checkbox' && focus.id.endsWith('-closed') && !focus.checked && !(await missingRow(page)))
    await page.keyboard.press('Space');
  return false;
}

/** Whether the group that has the focus has fewer cards than the borrower has to list. */
async function missingRow(page: Page): Promise<boolean> {
  const { cards, group } = await groupInFocus(page);
  return cards < rowsOf(group);
}

async function groupInFocus(page: Page): Promise<{ readonly cards: number; readonly group: string }> {
  return page.evaluate(() => {
    const section = document.activeElement?.closest('.askless-group');
    const group = /-([A-Za-z]+)-t$/.exec(section?.getAttribute('aria-labelledby') ?? '')?.[1] ?? '';
    return { cards: section?.querySelectorAll('.askless-rep-item').length ?? 0, group };
  });
}

function rowsOf(group: string): number {
  const rows = persona.answers[group];
  return Array.isArray(rows) ? rows.length : 0;
}

async function answer(page: Page, focus: Focus, done: Set<string>): Promise<void> {
  if (done.has(focus.instance) || focus.tag === 'BUTTON') return;
  const { question, row } = parseInstanceId(focus.instance) ?? { question: focus.instance, row: undefined };
  const spec = indexOf(form).questions.get(question)?.spec;
  const value = valueOf(question, row, focus.card);
  if (spec === undefined || value === undefined) throw new Error(`The borrower has no answer to ${focus.instance}.`);
  done.add(focus.instance);
  if (focus.tag !== 'SELECT' && focus.type === '' && focus.value !== '') return;
  if (spec.kind === 'file') picked.add(String(Reflect.get(Object(value), 'fileName')));
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
function valueOf(question: string, row: string | undefined, card: number): unknown {
  const [part = '', name = ''] = question.split('.');
  if (part === 'profile') return persona.profile[name];
  const content: unknown = persona.answers[part];
  if (!Array.isArray(content)) return Reflect.get(Object(content), name);
  const found = card >= 0 ? content[card] : content.find((one) => String(Reflect.get(Object(one), 'year')) === row);
  return Reflect.get(Object(found), name);
}
