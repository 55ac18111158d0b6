// The examples as a consumer runs them: on the packed packages, in Chromium, under a strict policy.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@askless/catalog/personas';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin } from '../e2e/bankPage.js';
import type { Borrower } from '../e2e/borrower.js';
import { fillPages } from '../e2e/filling.js';
import { openReporting, startBrowser, stopBrowser } from '../e2e/reporting.js';
import { consumer } from '../setup/packed.js';

const running: ChildProcess[] = [];

/** Tests run with an environment of their own. */
const env = { ...process.env, NODE_ENV: 'production' };

beforeAll(startBrowser);
afterAll(async () => {
  await stopBrowser();
  for (const server of running) server.kill();
});

/** Runs the bundler of an example, as its script `build` does. */
function build(name: string, ...options: string[]): void {
  const cwd = join(consumer, 'examples', name);
  execFileSync(process.execPath, [join(consumer, 'node_modules/vite/bin/vite.js'), 'build', ...options], {
    cwd,
    env,
    stdio: 'pipe',
  });
}

/** Starts an example's own server and waits for the address that it prints. */
async function start(name: string): Promise<string> {
  const server = spawn(process.execPath, ['server.ts', '0'], { cwd: join(consumer, 'examples', name), env });
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
  return { profile, answers, language: 'en', picked: new Set() };
}

/** Fills in what is left by keyboard, and gives the reference that the bank answers with. */
async function apply(page: Page): Promise<string> {
  await page.locator('.askless h1').waitFor();
  expect(await fillPages({ page, borrower: noodleShop() })).toEqual([]);
  return page.locator('.askless-receipt-no').innerText();
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

describe('server-rendered', () => {
  let url = '';
  beforeAll(async () => {
    build('server-rendered', '--outDir', 'dist/client');
    build('server-rendered', '--ssr', 'src/render.tsx', '--outDir', 'dist/server');
    url = await start('server-rendered');
  }, 60_000);

  test.each([
    ['/', 'What fits, on what we know', 'en'],
    ['/zh', '根据已知信息，适合您的产品', 'zh-CN'],
  ])('%s has the first page in its HTML, and neither style nor script among them', async (path, words, locale) => {
    const html = await (await fetch(url + path)).text();
    const page = html.split('<div id="root">')[1]?.split('<script type="application/json"')[0] ?? '';
    expect(page).toContain(`lang="${locale}"`);
    expect(page.includes(words)).toBe(true);
    expect(page).toMatch(/<button/);
    expect(page).not.toMatch(/ style=|<style|<script|aria-busy/);
  });

  test('is taken over as it stands, filled in by keyboard and sent', { timeout: 120_000 }, async () => {
    const { page, reports } = await openReporting();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () =>
        Reflect.set(globalThis, 'sent', document.querySelector('.askless h1')),
      );
    });
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'sent') === document.querySelector('.askless h1'))).toBe(
      true,
    );
    expect(await apply(page)).toBe('LN-00001');
    expect(reports).toEqual([]);
  });

  test('shows the draft after a reload', async () => {
    const { page, reports } = await openReporting();
    await page.goto(url);
    // What is pressed before the page is taken over is lost.
    await page.waitForLoadState('networkidle');
    await begin(page);
    await page.getByLabel('Currency').selectOption('CNY');
    await page
      .locator('.askless-save')
      .getByText(/^Saved/)
      .waitFor();
    await page.reload();
    await page.getByText(/^Welcome back/).waitFor();
    await page.goto(`${url}/zh`);
    await page.locator('.askless h1').waitFor();
    expect(reports).toEqual([]);
  });
});
