// The sample bank's page as a borrower meets it, in Chromium, on the packages as built.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personas } from '@askless/catalog/personas';
import { indexOf } from '@askless/core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowAll, openBankPage, startBrowser, stopBrowser } from './bankPage.js';
import { fillSections, form, tabTo, type Borrower } from './filling.js';
import { fileContent, focused } from './keyboard.js';

beforeAll(startBrowser);
afterAll(stopBrowser);

const borrowers = process.env['PERSONAS']?.split(',') ?? ['p02', 'p08'];

test.each(borrowers)(
  '%s fills in the form by keyboard alone, reloads half-way and sends what the command writes',
  { timeout: 240_000 },
  async (id) => {
    const persona = personas.find((one) => one.id === id)!;
    const borrower = { ...persona, picked: new Set<string>() };
    const { page, reports } = await openBankPage('?lang=en&theme=light');
    const isSent = async () => (await page.locator('.bank-document').count()) > 0;
    await chooseBusiness(page, persona.name.en);
    await allowAll(page);
    await tabTo(page, ({ instance }) => instance !== '');
    await fillSections({ page, borrower, isSent, until: 7 });
    const before = await questionsLeft(page);
    await page
      .locator('.askless-save')
      .getByText(/^Saved/)
      .waitFor();
    await page.reload();
    await page.getByText('Welcome back').waitFor();
    const again = await page.locator('.askless-resume li').count();
    expect(await questionsLeft(page)).toBe(before + again);
    await tabTo(page, ({ instance }) => instance !== '');
    await fillSections({ page, borrower, isSent });
    await page.locator('.bank-document pre').waitFor();
    expect(await page.locator('.bank-document pre').textContent()).toBe(writtenByCommand(borrower, persona.asOf));
    expect(reports).toEqual([]);
  },
);

async function questionsLeft(page: Page): Promise<number> {
  return Number.parseInt(await page.locator('.askless-count').innerText(), 10);
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

async function chooseBusiness(page: Page, name: string): Promise<void> {
  await page.locator('.askless-q').first().waitFor();
  await page.locator('.bank-demo summary').press('Enter');
  await tabTo(page, ({ type, text }) => type === 'radio' && text !== '');
  while (!(await focused(page)).text.startsWith(name)) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.bank-demo:not([open])').waitFor();
}
