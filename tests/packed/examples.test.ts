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
const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };

beforeAll(startBrowser);
afterAll(async () => {
  await stopBrowser();
  for (const server of running) server.kill();
});

/** Runs a package's own command in an example, as its script `build` does. */
function build(name: string, [command = '', ...options]: readonly string[]): void {
  const cwd = join(consumer, 'examples', name);
  const script = join(consumer, 'node_modules', command);
  // What it printed is in the error that it throws.
  execFileSync(process.execPath, [script, ...options], { cwd, env, stdio: 'pipe' });
}

/** Starts an example's server and waits for the address that it prints. */
async function start(name: string, command: readonly string[] = ['server.ts', '0']): Promise<string> {
  const server = spawn(process.execPath, command, { cwd: join(consumer, 'examples', name), env });
  running.push(server);
  return new Promise((started, failed) => {
    let printed = '';
    const read = (text: Buffer): void => {
      printed += text.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url !== undefined) started(url);
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

/** Fills in what is left by keyboard, and gives the reference that the bank answers with, and what was sent. */
async function apply(page: Page): Promise<{ readonly reference: string; readonly sent: string }> {
  await page.locator('.askless h1').waitFor();
  let sent = '';
  page.on('request', (request) => (sent = request.postData() ?? sent));
  expect(await fillPages({ page, borrower: noodleShop() })).toEqual([]);
  return { reference: await page.locator('.askless-receipt-no').innerText(), sent };
}

/** Sends the application twice at once with a key of its own, and twice without one: the references. */
async function sendAgain(url: string, body: string): Promise<readonly string[]> {
  const keyed = { 'idempotency-key': 'again' };
  const answers = await Promise.all(
    [keyed, keyed, {}, {}].map(async (headers) => fetch(`${url}/applications`, { method: 'POST', body, headers })),
  );
  return Promise.all(answers.map(async (answer) => (await answer.json()).reference));
}

describe('plain-html', () => {
  let url = '';
  beforeAll(async () => {
    url = await start('plain-html');
  });

  test('is filled in by keyboard and sent; the bank has its document', { timeout: 120_000 }, async () => {
    const { page, reports } = await openReporting();
    await page.goto(url);
    const { reference, sent } = await apply(page);
    expect(reference).toBe('LN-00001');
    const document = readFileSync(join(consumer, 'examples/plain-html/received', `${reference}.json`), 'utf8');
    expect(document).toContain('成都市青羊区老陈面馆');
    expect(document).toContain('300000');
    expect(reports).toEqual([]);
    const again = await sendAgain(url, sent);
    expect(again[0]).toBe(again[1]);
    expect(new Set([reference, ...again]).size).toBe(4);
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

const vite = 'vite/bin/vite.js';
const next = 'next/dist/bin/next';

describe.each([
  {
    name: 'server-rendered',
    builds: [
      [vite, 'build', '--outDir', 'dist/client'],
      [vite, 'build', '--ssr', 'src/render.tsx', '--outDir', 'dist/server'],
    ],
    starts: ['server.ts', '0'],
    english: '/',
    chinese: '/zh',
  },
  {
    name: 'next-app',
    builds: [[next, 'build']],
    starts: [join(consumer, 'node_modules', next), 'start', '-H', '127.0.0.1', '-p', '0'],
    english: '/apply/en',
    chinese: '/apply/zh-CN',
  },
])('$name', ({ name, builds, starts, english, chinese }) => {
  let url = '';
  beforeAll(async () => {
    for (const command of builds) build(name, command);
    url = await start(name, starts);
  }, 240_000);

  test.each([
    [english, 'What fits, on what we know', 'en'],
    [chinese, '根据已知信息，适合您的产品', 'zh-CN'],
  ])('%s has the first page in its HTML, and neither style nor script among them', async (path, words, locale) => {
    const html = await (await fetch(url + path)).text();
    const page = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    expect(page).toContain(`lang="${locale}"`);
    expect(page.includes(words)).toBe(true);
    expect(page).toMatch(/<button/);
    expect(page).not.toMatch(/ style=|<style|<script|<template|aria-busy/);
  });

  test('is taken over as it stands, filled in by keyboard and sent', { timeout: 120_000 }, async () => {
    const { page, reports } = await openReporting();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () =>
        Reflect.set(globalThis, 'sent', document.querySelector('.askless h1')),
      );
    });
    await page.goto(url + english);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'sent') === document.querySelector('.askless h1'))).toBe(
      true,
    );
    const { reference, sent } = await apply(page);
    expect(reference).toBe('LN-00001');
    const written = readFileSync(join(consumer, 'examples', name, 'received', `${reference}.json`), 'utf8');
    expect(written).toContain('成都市青羊区老陈面馆');
    expect(reports).toEqual([]);
    const again = await sendAgain(url, sent);
    expect(again[0]).toBe(again[1]);
    expect(new Set([reference, ...again]).size).toBe(4);
  });

  test('shows the draft after a reload', async () => {
    const { page, reports } = await openReporting();
    await page.goto(url + english);
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
    expect(await page.getByLabel('Currency').inputValue()).toBe('CNY');
    await page.goto(url + chinese);
    await page.locator('.askless:lang(zh-CN) h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(reports).toEqual([]);
  });

  test('runs no script of another place', async () => {
    const { page } = await openReporting();
    await page.goto(url + english);
    await page.waitForLoadState('networkidle');
    const load = page.evaluate(() => {
      document.createElement('script').src = 'https://elsewhere.example/_next/static/script.js';
    });
    await expect(load).rejects.toThrow('TrustedScriptURL');
  });

  test('breaks no policy where there is no page', async () => {
    const { page, reports } = await openReporting();
    await page.goto(`${url}/nothing`);
    await page.waitForLoadState('networkidle');
    expect(reports.filter((report) => !report.includes('404'))).toEqual([]);
  });

  test('refuses what is no application, and says why without saying what', async () => {
    const answer = await fetch(`${url}/applications`, { method: 'POST', body: '{"form":{"id":"business-loan"}}' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ findings: [{ code: 'unreadable' }] });
    const large = await fetch(`${url}/applications`, { method: 'POST', body: ' '.repeat(1_000_001) });
    expect(large.status).toBe(413);
  });
});
