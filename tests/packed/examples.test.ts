// The examples as a consumer runs them: on the packed packages, in Chromium, under a strict policy.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@askless/catalog/personas';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSections, tabTo, type Borrower } from '../e2e/filling.js';
import { openReporting, startBrowser, stopBrowser } from '../e2e/reporting.js';
import { consumer } from '../setup/packed.js';

const running: ChildProcess[] = [];

beforeAll(startBrowser);
afterAll(async () => {
  await stopBrowser();
  for (const server of running) server.kill();
});

/** Starts an example's own server and waits for the address that it prints. */
async function start(name: string): Promise<string> {
  const server = spawn(process.execPath, ['server.ts', '0'], { cwd: join(consumer, 'examples', name) });
  running.push(server);
  return new Promise((started, failed) => {
    let printed = '';
    const read = (text: Buffer): void => {
      printed += text.toString();
      const url = /open (http:\S+)\//.exec(printed)?.[1];
      if (url) started(url);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => failed(new Error(printed)));
  });
}

/** The noodle shop, whose bank knows most of it. */
function noodleShop(): Borrower {
  const { profile, answers } = personas.find(({ id }) => id === 'p01')!;
  return { profile, answers, picked: new Set() };
}

/** Fills in what is left by keyboard, and gives the reference that the bank answers with. */
async function apply(page: Page): Promise<string> {
  await page.locator('.askless .askless-q').first().waitFor();
  await tabTo(page, ({ instance, tag }) => instance !== '' && tag !== 'BUTTON');
  const receipt = page.locator('.askless-receipt-no');
  await fillSections({ page, borrower: noodleShop(), isSent: async () => (await receipt.count()) > 0 });
  return receipt.innerText();
}

describe('plain-html', () => {
  let url = '';
  beforeAll(async () => {
    url = await start('plain-html');
  });

  test('is filled in by keyboard and sent; the bank has its document', { timeout: 120_000 }, async () => {
    const { page, reports } = await openReporting();
    await page.goto(url);
    const reference = await apply(page);
    expect(reference).toBe('LN-00001');
    const document = readFileSync(join(consumer, 'examples/plain-html/received', `${reference}.json`), 'utf8');
    expect(document).toContain('成都市青羊区老陈面馆');
    expect(document).toContain('300000');
    expect(reports).toEqual([]);
  });

  test('stands in Chinese too', async () => {
    const { page, reports } = await openReporting();
    await page.goto(`${url}/zh.html`);
    await page.locator('.askless:lang(zh-CN) h1').waitFor();
    expect(reports).toEqual([]);
  });

  test('refuses what was tampered with, and says where without saying what', async () => {
    const body = JSON.stringify({ form: { id: 'business-loan' }, answers: [] });
    const answer = await fetch(`${url}/applications`, { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ findings: [{ code: 'unreadable' }] });
  });

  test('serves the script whose digest the package lists', async () => {
    const script = join(consumer, 'node_modules/@askless/react/dist/script');
    const digests: Record<string, string> = JSON.parse(readFileSync(join(script, 'integrity.json'), 'utf8'));
    const { page, reports } = await openReporting();
    const markup = (await (await fetch(url)).text()).replace(
      '<script type="module"',
      `<script type="module" integrity="${digests['askless-form.js']}"`,
    );
    await page.route(`${url}/`, (route) => route.fulfill({ body: markup, contentType: 'text/html' }));
    await page.goto(`${url}/`);
    await page.locator('.askless h1').waitFor();
    expect(reports).toEqual([]);
  });
});
