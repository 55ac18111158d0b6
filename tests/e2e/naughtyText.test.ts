// The Big List of Naughty Strings put into every kind of control that takes text, by the browser's own input, in Chromium under the strict
// policy: what is a value of its kind comes back after a reload, all else is refused by a sentence and stands there to be put right. Every 65th
// of them on one page; all 515 on 65 pages: NAUGHTY=all vitest run --project e2e tests/e2e/naughtyText.test.ts, or NAUGHTY=20,32 for some of the
// pages. The strings are third-party material, read where they are there.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseValue, type QuestionSchema, type ValueSpec } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEntry, type Entry } from '../../packages/react/src/entry/index.js';
import { serve } from '../../scripts/serve.js';
import { hasShared, sharedPath } from '../judges/shared.js';
import { sampleForm, type SampleQuestion } from '../loan-form/sampleForm.js';
import { openReporting, startBrowser, stopBrowser } from './reporting.js';

const apart = 65;
const all: readonly string[] = hasShared ? JSON.parse(readFileSync(sharedPath('corpora/blns/blns.json'), 'utf8')) : [];
const { NAUGHTY: chosen = '0' } = process.env;
const everyPage = Array.from({ length: apart }, (_, page) => page);
const pages = (chosen === 'all' ? everyPage : chosen.split(',').map(Number)).map((page) => ({
  page,
  texts: all.filter((_text, place) => place % apart === page),
}));

interface Control {
  readonly schema: QuestionSchema;
  /** What the boxes of one question hold, as its entry. */
  readonly entry?: (boxes: readonly string[]) => Entry;
}

const oneBox = ([text = '']: readonly string[]): Entry => text;
const identifier = (scheme: ValueSpec['scheme'] & string): Control => ({
  schema: { kind: 'identifier', type: 'string', scheme },
});
const many = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`o${place}`, `Option ${place}`]));

const controls: Readonly<Record<string, Control>> = {
  text: { schema: { kind: 'text', type: 'string', maxLength: 60 } },
  'long text': { schema: { kind: 'text', type: 'string', maxLength: 2000 } },
  'a list of texts': {
    schema: { kind: 'texts', type: 'array', items: { type: 'string' } },
    entry: ([text = '']) => (text === '' ? '' : [text]),
  },
  region: { schema: { kind: 'region', type: 'string' } },
  country: { schema: { kind: 'country', type: 'string' } },
  'one of many': { schema: { kind: 'choice', type: 'string', enum: Object.keys(many) } },
  money: {
    schema: { kind: 'money', type: 'string', currency: 'CNY' },
    entry: ([text = '']) => ({ unit: 'one', text }),
  },
  percent: { schema: { kind: 'percent', type: 'string' } },
  decimal: { schema: { kind: 'decimal', type: 'string' } },
  integer: { schema: { kind: 'integer', type: 'integer' } },
  // In the order of the language.
  date: {
    schema: { kind: 'date', type: 'string' },
    entry: ([day = '', month = '', year = '']) => ({ year, month, day }),
  },
  address: {
    schema: { kind: 'address', type: ['string', 'object'] },
    entry: ([line = '']) => ({ inParts: false, line, country: '', region: '', city: '', district: '', postalCode: '' }),
  },
  uscc: identifier('uscc'),
  email: identifier('email'),
  phone: identifier('phone'),
  url: identifier('url'),
  iban: identifier('iban'),
};

/** One question for each kind of control and each text. */
interface Case {
  readonly kind: string;
  readonly control: Control;
  readonly text: string;
}

function casesOf(texts: readonly string[]): readonly Case[] {
  return Object.entries(controls).flatMap(([kind, control]) => texts.map((text) => ({ kind, control, text })));
}

function formOf(cases: readonly Case[]) {
  const inBoth = (text: string) => ({ en: text, 'zh-CN': text });
  const options = Object.fromEntries(Object.entries(many).map(([code, name]) => [code, inBoth(name)]));
  const questions = cases.map(({ kind, control: { schema } }, place): [string, SampleQuestion] => [
    `q${place}`,
    { schema, label: inBoth(`${kind} ${place}`), ...(schema.kind === 'choice' ? { options } : {}) },
  ]);
  return sampleForm({
    id: 'naughty',
    title: inBoth('Naughty'),
    parts: { all: { label: inBoth('All'), questions: Object.fromEntries(questions) } },
  });
}

const app = `
const { form, formats } = await (await fetch('/form.json')).json();
const element = document.createElement('askless-form');
Object.assign(element, { form, formats });
for (const [name, value] of [['as-of', '2026-11-23'], ['locale', 'en'], ['draft-id', 'naughty']]) element.setAttribute(name, value);
document.body.append(element);
`;
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Apply</title><link rel="icon" href="/icon.svg">
<script type="module" src="/askless-form.js"></script><script type="module" src="/app.js"></script></head><body></body></html>`;

/** One question on the page. */
interface Shown {
  readonly boxes: readonly string[];
  /** What is said to be wrong; '' where nothing is. */
  readonly problem: string;
}

async function shownOn(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const root = document.querySelector('askless-form')?.shadowRoot;
    return [...(root?.querySelectorAll('.askless-sheet [data-instance]') ?? [])].map((question) => ({
      boxes: [...question.querySelectorAll('input, textarea')].flatMap((box) =>
        (box instanceof HTMLInputElement && !/radio|checkbox/.test(box.type)) || box instanceof HTMLTextAreaElement
          ? [box.value]
          : [],
      ),
      problem: question.querySelector('.askless-error')?.textContent ?? '',
    }));
  });
}

/** What is on it once all of its controls are there. */
async function shownOnce(page: Page, questions: number): Promise<readonly Shown[]> {
  await expect
    .poll(async () => (await shownOn(page)).filter(({ boxes }) => boxes.length > 0).length, { timeout: 30_000 })
    .toBe(questions);
  return shownOn(page);
}

/** The page notes what each box held last, and goes on to the next when Tab leaves one. */
async function watchBoxes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('askless-form')?.shadowRoot;
    const boxes = [...(root?.querySelectorAll('.askless-sheet [data-instance] :is(input, textarea)') ?? [])].flatMap(
      (box) => (box instanceof HTMLElement && !box.matches('[type=radio], [type=checkbox]') ? [box] : []),
    );
    const held = boxes.map(() => '');
    const last = root?.querySelector('[type=submit]');
    const places = [...boxes, ...(last instanceof HTMLElement ? [last] : [])];
    let at = 0;
    root?.addEventListener('input', ({ target }) => {
      const place = boxes.findIndex((box) => box === target);
      if (place >= 0) held[place] = String(Reflect.get(Object(target), 'value'));
    });
    root?.addEventListener('keyup', () => places[(at += 1)]?.focus());
    places[0]?.focus();
    Reflect.set(globalThis, 'held', held);
  });
}

/** Puts texts into one box after the other as the clipboard does, and leaves each with the Tab key; what each held before it was left. */
async function putAll(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  // Sent at once, taken one after the other.
  await Promise.all(
    texts.flatMap((text) => [
      session.send('Input.insertText', { text }),
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]),
  );
  return page.evaluate(() => Reflect.get(globalThis, 'held'));
}

/** What the boxes of one question come to: a value as it is kept, or none. */
function valueIn({ schema, entry = oneBox }: Control, boxes: readonly string[]) {
  const spec: ValueSpec = schema.kind === 'choice' ? { kind: 'choice', options: Object.keys(many) } : schema;
  const typed = entry(boxes);
  const parsed = parseEntry(spec, typeof typed === 'string' ? codeOf(schema, typed) : typed, { locale: 'en' });
  if (!('value' in parsed)) return parsed;
  const judged = validateValue(spec, parsed.value);
  return 'value' in judged ? parseValue(spec, judged.value) : judged;
}

/** Of a list that is searched, the option that is named. */
function codeOf({ kind }: QuestionSchema, text: string): string {
  if (kind !== 'choice') return text;
  return Object.entries(many).find(([, name]) => name === text.trim())?.[0] ?? text;
}

interface Outcome {
  /** What each box of the question held when it was left, and what that comes to. */
  readonly boxes: readonly string[];
  readonly value: ReturnType<typeof valueIn>;
  readonly problem: string;
  /** What the boxes hold after a reload. */
  readonly back: readonly string[];
}

function wrongIn({ kind, control, text }: Case, { boxes, value, problem, back }: Outcome): readonly string[] {
  const told = JSON.stringify({ kind, text, boxes, problem, value, back });
  if (boxes.some((box) => box.trim() === '') && text.trim() !== '') return [`swallowed ${told}`];
  if ('empty' in value) return problem === '' && back.every((box) => box === '') ? [] : [`not empty ${told}`];
  if (!('value' in value)) return /^Error: \S/.test(problem) ? [] : [`not refused ${told}`];
  return problem === '' && isDeepStrictEqual(valueIn(control, back), value) ? [] : [`not kept ${told}`];
}

describe.skipIf(!hasShared)('naughty strings', () => {
  const served: Awaited<ReturnType<typeof serve>>[] = [];

  beforeAll(startBrowser);
  afterAll(async () => {
    for (const { server } of served) server.close();
    await stopBrowser();
  });

  test.each(pages)('page $page', { timeout: 120_000 }, async ({ texts }) => {
    const cases = casesOf(texts);
    const at = await serve('packages/react/dist/script', {
      pages: {
        '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '/index.html': html,
        '/app.js': app,
        '/form.json': JSON.stringify(formOf(cases)),
      },
    });
    served.push(at);
    const { page, reports } = await openReporting();
    await page.goto(at.url);
    const empty = await shownOnce(page, cases.length);
    await watchBoxes(page);
    const held = await putAll(
      page,
      cases.flatMap(({ text }, place) => empty[place]?.boxes.map(() => text) ?? []),
    );
    let taken = 0;
    const values = cases.map(({ control }, place) => {
      const boxes = held.slice(taken, (taken += empty[place]?.boxes.length ?? 0));
      return { boxes, value: valueIn(control, boxes) };
    });
    await page
      .locator('.askless-save')
      .getByText(/^Saved on/)
      .waitFor();
    const before = await shownOn(page);
    await page.reload();
    const after = await shownOnce(page, cases.length);
    const wrong = cases.flatMap((one, place) => {
      const typed = values[place];
      const left = before[place];
      const back = after[place];
      return typed && left && back
        ? wrongIn(one, { ...typed, problem: left.problem, back: back.boxes })
        : ['not shown'];
    });
    expect(wrong).toEqual([]);
    expect(reports).toEqual([]);
  });
});
