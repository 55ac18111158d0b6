// A full disk and two tabs, in Chromium itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve.js';
import { namesOf } from './kills/keptForm.js';
import { textIn } from './kills/ledger.js';
import { serveKeptForm } from './kills/site.js';
import type { Told } from './kills/told.js';
import { openReporting, startBrowser, stopBrowser } from './reporting.js';

const folder = mkdtempSync(join(tmpdir(), 'askless-storage-'));
let served: Served;

beforeAll(async () => {
  await startBrowser();
  served = await serveKeptForm(folder);
});

afterAll(async () => {
  await stopBrowser();
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the store has acknowledged so far, by question. */
  readonly kept: Map<string, string>;
}

/** Opens the form in a tab. */
async function openTab(context: BrowserContext, questions: number): Promise<Opened> {
  const page = await context.newPage();
  const kept = new Map<string, string>();
  await page.exposeFunction('tellTest', (message: string) => {
    const told: Told = JSON.parse(message);
    if (told.tell === 'kept')
      for (const [record, content] of Object.entries(told.records))
        kept.set(record.replace('answer:all.', ''), textIn(content));
  });
  await page.goto(`${served.url}/?questions=${questions}`);
  await inputOf(page, namesOf(questions).at(-1) ?? '').waitFor();
  return { page, kept };
}

function inputOf(page: Page, name: string): Locator {
  return page.locator(`[data-instance="all.${name}"] input`);
}

async function answer(page: Page, name: string, text: string): Promise<void> {
  await inputOf(page, name).fill(text);
  await inputOf(page, name).blur();
}

async function texts(page: Page, names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const shown = names.map(async (name) => [name, await inputOf(page, name).inputValue()] as const);
  return Object.fromEntries(await Promise.all(shown));
}

/** In the page: another database takes all the room that is left, to the last bytes. */
async function fillDisk(): Promise<void> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('others', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('all', { autoIncrement: true }));
    request.addEventListener('success', () => opened(request.result));
    request.addEventListener('error', () => failed(request.error));
  });
  const put = async (size: number) =>
    new Promise<boolean>((done) => {
      const transaction = database.transaction('all', 'readwrite', { durability: 'strict' });
      transaction.objectStore('all').put('x'.repeat(size));
      transaction.addEventListener('complete', () => done(true));
      transaction.addEventListener('abort', () => done(false));
    });
  for (let size = 65_536; size >= 1; size /= 2) while (await put(size));
  database.close();
}

/** In the page: gives the room back. */
async function clearDisk(): Promise<void> {
  await new Promise<void>((done) => {
    indexedDB.deleteDatabase('others').addEventListener('success', () => done());
  });
}

test(
  '[K3] a full disk is told, loses nothing that was acknowledged, and what was typed meanwhile is kept once there is room',
  { timeout: 120_000 },
  async () => {
    const { page: first } = await openReporting();
    const session = await first.context().newCDPSession(first);
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.url, quotaSize: 200_000 });
    const { page, kept } = await openTab(first.context(), 3);
    await answer(page, 'q1', 'before');
    await expect.poll(() => kept.get('q1')).toBe('before');
    await page.evaluate(fillDisk);
    const full = page.locator('.askless-save').getByText('Not saved: the storage of this browser is full');
    await answer(page, 'q2', 'meanwhile');
    await full.waitFor();
    await answer(page, 'q3', 'typing goes on');
    expect(await texts(page, ['q1', 'q2', 'q3'])).toEqual({ q1: 'before', q2: 'meanwhile', q3: 'typing goes on' });
    expect([...kept]).toEqual([['q1', 'before']]);
    const { page: other } = await openTab(page.context(), 3);
    expect(await texts(other, ['q1', 'q2', 'q3'])).toEqual({ q1: 'before', q2: '', q3: '' });
    await page.evaluate(clearDisk);
    await expect.poll(() => kept.get('q3'), { timeout: 60_000 }).toBe('typing goes on');
    await full.waitFor({ state: 'detached' });
    await page.reload();
    await inputOf(page, 'q3').waitFor();
    expect(await texts(page, ['q1', 'q2', 'q3'])).toEqual({ q1: 'before', q2: 'meanwhile', q3: 'typing goes on' });
  },
);

test('[K5] two tabs of one draft keep 100 of 100 edits', { timeout: 120_000 }, async () => {
  const { page: first } = await openReporting();
  const names = namesOf(100);
  const tabs = [await openTab(first.context(), 100), await openTab(first.context(), 100)];
  for (const [place, name] of names.entries()) {
    const tab = tabs[place % 2];
    if (tab) await answer(tab.page, name, `tab ${place % 2} says ${place}`);
  }
  await expect.poll(() => tabs.reduce((sum, { kept }) => sum + kept.size, 0), { timeout: 30_000 }).toBe(100);
  const { page } = await openTab(first.context(), 100);
  const said = names.map((name, place) => [name, `tab ${place % 2} says ${place}`]);
  expect(await texts(page, names)).toEqual(Object.fromEntries(said));
});
