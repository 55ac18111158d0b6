// A browser that is killed loses no answer that was shown as saved: KILLS=1000 vitest run --project e2e tests/e2e/kills.test.ts
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom, type Random } from '@askless/core/testing';
import type { Served } from '../../scripts/serve.js';
import { startKillable } from './kills/killable.js';
import { namesOf } from './kills/keptForm.js';
import { openLedger, textIn, type Ledger } from './kills/ledger.js';
import { serveKeptForm } from './kills/site.js';
import type { Told } from './kills/told.js';

const kills = Number(process.env['KILLS'] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'askless-kills-'));
let typed = 0;
let served: Served;
const questionNames = namesOf(8);

beforeAll(async () => {
  served = await serveKeptForm(folder);
});

afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a loss is seen: what is older than what was acknowledged, and what nobody typed', () => {
  const ledger = openLedger();
  const content = (value: string) => JSON.stringify({ status: 'known', value, by: 'typed' });
  for (const text of ['first', 'second', 'third']) ledger.type('answer:q', text);
  ledger.hear({ tell: 'kept', records: { 'answer:q': content('second') } });
  expect(ledger.lostIn({ 'answer:q': content('third') })).toEqual([]);
  expect(ledger.lostIn({ 'answer:q': content('first') })).toHaveLength(1);
  expect(ledger.lostIn({ 'answer:q': content('fourth') })).toHaveLength(1);
  ledger.hear({ tell: 'kept', records: { 'answer:q': content('first') } });
  expect(ledger.lostIn({})).toHaveLength(1);
  expect(ledger.kept()).toBe(2);
});

test(`[K1] ${kills} kills lose no answer that was shown as saved`, { timeout: 60_000 + kills * 20_000 }, async () => {
  const random = randomFrom(Number(process.env['SEED'] ?? 1));
  const profile = join(folder, 'profile');
  const ledger = openLedger();
  const wrong: string[] = [];
  for (let kill = 0; kill <= kills; kill += 1) {
    const browser = await startKillable(profile);
    try {
      await openForm(browser.page, ledger, wrong);
      const typing = answerOn(browser.page, { random, ledger });
      await pause(random.between(50, 1_200));
      typing.abort();
    } finally {
      await browser.kill();
    }
  }
  expect(wrong).toEqual([]);
  expect(ledger.kept()).toBeGreaterThan(kills);
});

test(
  '[K12] a log of the database that does not add up any more, as a kill can tear it, costs no answer',
  {
    timeout: 120_000,
  },
  async () => {
    const profile = join(folder, 'torn');
    const ledger = openLedger();
    const wrong: string[] = [];
    const first = await startKillable(profile);
    try {
      await openForm(first.page, ledger, wrong);
      const typing = answerOn(first.page, { random: randomFrom(1), ledger });
      await expect.poll(() => ledger.kept(), { timeout: 30_000 }).toBeGreaterThan(20);
      typing.abort();
    } finally {
      await first.kill();
    }
    tearLogs(join(profile, 'Default/IndexedDB'));
    const second = await startKillable(profile);
    try {
      await openForm(second.page, ledger, wrong);
    } finally {
      await second.kill();
    }
    expect(wrong).toEqual([]);
  },
);

/** Changes one byte in the middle of each log of the origin's own databases. */
function tearLogs(within: string): void {
  const logs = globSync('*.leveldb/*.log', { cwd: within });
  expect(logs).not.toEqual([]);
  for (const log of logs) {
    const content = readFileSync(join(within, log));
    const middle = content.length >> 1;
    content.writeUInt8(content.readUInt8(middle) ^ 255, middle);
    writeFileSync(join(within, log), content);
  }
}

/** Opens the form on what earlier runs left, and notes what of it is wrong. */
async function openForm(page: Page, ledger: Ledger, wrong: string[]): Promise<void> {
  let restore: (records: Readonly<Record<string, string>> | undefined) => void = () => undefined;
  const restored = new Promise<Readonly<Record<string, string>> | undefined>((resolve) => (restore = resolve));
  await page.exposeFunction('tellTest', (message: string) => {
    const told: Told = JSON.parse(message);
    if (told.tell === 'restored') restore(told.records);
    else if (told.tell === 'kept') ledger.hear(told);
    else {
      wrong.push(told.tell === 'unread' ? `unread: ${told.cause}` : told.tell);
      if (told.tell === 'unread') restore(undefined);
    }
  });
  await page.goto(`${served.url}/?questions=${questionNames.length}`);
  const records = await restored;
  if (!records) return;
  wrong.push(...ledger.lostIn(records));
  await page.locator('#root input').first().waitFor();
  for (const [name, text] of await shownTexts(page))
    if (text !== textIn(records[recordOf(name)])) wrong.push(`${name} shows ${text}`);
}

/** What stands in the form's inputs, by question. */
async function shownTexts(page: Page): Promise<readonly (readonly [name: string, text: string])[]> {
  const inputs = questionNames.map(async (name) => [name, await inputOf(page, name).inputValue()] as const);
  return Promise.all(inputs);
}

function inputOf(page: Page, name: string): Locator {
  return page.locator(`[data-instance="all.${name}"] input`);
}

function recordOf(name: string): string {
  return `answer:all.${name}`;
}

/** Types into one question after the other, as fast as it goes, until it is stopped or the browser is gone. */
function answerOn(
  page: Page,
  { random, ledger }: { readonly random: Random; readonly ledger: Ledger },
): AbortController {
  const typing = new AbortController();
  const type = async (): Promise<void> => {
    while (!typing.signal.aborted) {
      const name = random.pick(questionNames);
      const input = inputOf(page, name);
      const text = `answer ${(typed += 1)}`;
      ledger.type(recordOf(name), text);
      await input.fill(text);
      await input.blur();
    }
  };
  // A killed browser breaks off whatever was being typed.
  type().catch(() => undefined);
  return typing;
}
