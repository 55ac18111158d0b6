// The sample bank's page as borrowers meet it, in Chromium, on the packages as built, by keyboard alone. Two of the sample borrowers, one on
// each screen; all twelve on both: PERSONAS=all vitest run --project e2e tests/e2e/bank-page.test.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personas } from '@askless/catalog/personas';
import { indexOf } from '@askless/core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../examples/bank-page/src/words.js';
import { openBankPage, startBrowser, stopBrowser } from './bankPage.js';
import { form, wordsIn, type Borrower, type Language } from './borrower.js';
import { fillPages, tabTo } from './filling.js';
import { fileContent } from './keyboard.js';
import { meet } from './meeting.js';

beforeAll(startBrowser);
afterAll(stopBrowser);

interface Screen {
  readonly language: Language;
  readonly theme: string;
  readonly width: number;
}

const phone: Screen = { language: 'zh-CN', theme: 'dark', width: 375 };
const desk: Screen = { language: 'en', theme: 'light', width: 1280 };

const all = personas.map(({ id }) => id);
const chosen = process.env['PERSONAS'] === 'all' ? all : process.env['PERSONAS']?.split(',');
const cases = chosen
  ? chosen.flatMap((id) => [phone, desk].map((screen) => ({ id, ...screen })))
  : [
      { id: 'p02', ...phone },
      { id: 'p08', ...desk },
    ];

test.each(cases)(
  '$id fills in the form in $language at $width px by keyboard alone, reloads half-way and sends what the command writes',
  { timeout: 600_000 },
  async ({ id, language, theme, width }) => {
    const persona = personas.find((one) => one.id === id)!;
    const borrower: Borrower = { ...persona, language, picked: new Set() };
    const { page, reports } = await openBankPage(`?lang=${language}&theme=${theme}`, {
      context: { viewport: { width, height: 800 } },
    });
    await page.locator('.askless-q').first().waitFor();
    const bank = wordsOf(language).apply;
    const document = page.getByRole('region', { name: bank.documentTitle }).locator('pre');
    await chooseBusiness(page, { name: persona.name[language], demo: bank.demo, start: bank.start });
    const filling = {
      page,
      borrower,
    };
    await allowAll(page, language);
    const faults = [...(await fillPages({ ...filling, until: 7 }))];
    const before = await questionsLeft(page);
    await page.locator('.askless-save').getByText(wordsIn[language].page.saved.device.now('').trim()).waitFor();
    await page.reload();
    await page.locator('.askless-resume').waitFor();
    const again = await page.locator('.askless-resume li').count();
    expect(await questionsLeft(page)).toBe(before + again);
    faults.push(...(await fillPages(filling)));
    expect(await document.textContent()).toBe(writtenByCommand(borrower, persona.asOf));
    expect(faults).toEqual([]);
    expect(reports).toEqual([]);
  },
);

/** Allows every source that is offered, one after the other, and waits for what each says. */
async function allowAll(page: Page, language: Language): Promise<void> {
  const { sources } = wordsIn[language].page;
  const consents = page.getByRole('group', { name: sources.title });
  const open = consents.getByRole('checkbox', { checked: false });
  while ((await open.count()) > 0) {
    await tabTo(
      page,
      ({ role, checked, within }) => role === 'checkbox' && !checked && within[0]?.name === sources.title,
    );
    await page.keyboard.press('Space');
    expect(await meet(page)).toMatchObject({ role: 'checkbox', checked: true });
    await expect.poll(async () => consents.getByText(sources.fetching).count()).toBe(0);
  }
}

async function questionsLeft(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('.askless-count').innerText())?.[0]);
}

/** What `askless write` makes of the same borrower with the same files. */
function writtenByCommand({ answers, profile, picked }: Borrower, asOf: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'askless-')), 'answers.json');
  const withFiles = JSON.parse(JSON.stringify(answers), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'fileName' in value && picked.has(String(value.fileName))
      ? { fileName: value.fileName, mediaType: 'application/pdf', bytes: fileContent.length }
      : value,
  );
  const closed = [...indexOf(form).groups.keys()];
  writeFileSync(file, JSON.stringify({ asOf, profile, answers: withFiles, closed }));
  const command = ['packages/cli/dist/bin.js', 'write', '--answers-file', file];
  return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

interface Choosing {
  readonly name: string;
  readonly demo: string;
  readonly start: string;
}

async function chooseBusiness(page: Page, { name, demo, start }: Choosing): Promise<void> {
  await tabTo(page, (stop) => stop.name === demo);
  await page.keyboard.press('Enter');
  let stop = await tabTo(page, ({ role }) => role === 'radio');
  while (!stop.name.startsWith(name)) {
    await page.keyboard.press('ArrowUp');
    stop = (await meet(page)) ?? stop;
  }
  await tabTo(page, (one) => one.name === start);
  await page.keyboard.press('Enter');
  await page.locator('.bank-demo:not([open])').waitFor();
  expect((await meet(page))?.name).toBe(demo);
  // The form is another's from here on.
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Tab');
}
