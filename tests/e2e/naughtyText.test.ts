// The Big List of Naughty Strings put into every kind of control that takes text, by the browser's own input, in Chromium under the strict
// policy: what is a value of its kind comes back after a reload, all else is refused by a sentence and stands there to be put right. Every 13th
// of them; all 515: NAUGHTY=all vitest run --project e2e tests/e2e/naughtyText.test.ts. They are third-party material, read where it is there.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseValue, type QuestionSchema, type ValueSpec } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEntry, type Entry } from '../../packages/react/src/entry/index.js';
import { serve } from '../../scripts/serve.js';
import { hasShared, sharedPath } from '../judges/shared.js';
import { sampleForm, type SampleQuestion } from '../loan-form/sampleForm.js';
import { openReporting, startBrowser, stopBrowser } from './reporting.js';

const all: readonly string[] = hasShared ? JSON.parse(readFileSync(sharedPath('corpora/blns/blns.json'), 'utf8')) : [];
const strings = process.env['NAUGHTY'] === 'all' ? all : all.filter((_, place) => place % 13 === 0);

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

function formOf({ schema }: Control) {
  const inBoth = (text: string) => ({ en: text, 'zh-CN': text });
  const options = Object.fromEntries(Object.entries(many).map(([code, name]) => [code, inBoth(name)]));
  const question = (place: number): SampleQuestion => ({
    schema,
    label: inBoth(`Question ${place}`),
    ...(schema.kind === 'choice' ? { options } : {}),
  });
  const questions = Object.fromEntries(strings.map((_, place) => [`q${place}`, question(place)]));
  return sampleForm({ id: 'naughty', title: inBoth('Naughty'), parts: { all: { label: inBoth('All'), questions } } });
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

/** Waits until the form has all its controls, and keeps their boxes at hand. */
async function findBoxes(page: Page): Promise<number> {
  await page
    .locator('.askless-sheet [data-instance]')
    .nth(strings.length - 1)
    .waitFor();
  await page.locator('.askless-sheet [aria-busy]').first().waitFor({ state: 'detached' });
  return page.evaluate(() => {
    const root = document.querySelector('askless-form')?.shadowRoot;
    const boxes = [...(root?.querySelectorAll('.askless-sheet [data-instance] :is(input, textarea)') ?? [])].filter(
      (box) => !box.matches('[type=radio], [type=checkbox]'),
    );
    Reflect.set(globalThis, 'boxes', boxes);
    return boxes.length;
  });
}

/** Puts a text into one box as a keyboard or the clipboard does, and leaves it with the Tab key; what it held before it was left. */
async function put(session: CDPSession, box: number, text: string): Promise<string> {
  const evaluate = async (expression: string) => session.send('Runtime.evaluate', { expression, returnByValue: true });
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  // Sent at once, taken one after the other.
  const [, , held] = await Promise.all([
    evaluate(`boxes[${box}].focus()`),
    session.send('Input.insertText', { text }),
    evaluate(`boxes[${box}].value`),
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  return String(held.result.value);
}

/** What the boxes of one question come to: a value as it is kept, or none. */
function valueIn({ schema, entry = oneBox }: Control, boxes: readonly string[]) {
  const spec: ValueSpec = schema.kind === 'choice' ? { kind: 'choice', options: Object.keys(many) } : schema;
  const typed = entry(boxes);
  const parsed = parseEntry(spec, typeof typed === 'string' ? codeOf(schema, typed) : typed, 'en');
  if (!('value' in parsed)) return parsed;
  const judged = validateValue(spec, parsed.value);
  return 'value' in judged ? parseValue(spec, judged.value) : judged;
}

/** Of a list that is searched, the option that is named. */
function codeOf({ kind }: QuestionSchema, text: string): string {
  if (kind !== 'choice') return text;
  return Object.entries(many).find(([, name]) => name === text.trim())?.[0] ?? text;
}

describe.skipIf(!hasShared)('naughty strings', () => {
  const served: Awaited<ReturnType<typeof serve>>[] = [];

  beforeAll(startBrowser);
  afterAll(async () => {
    for (const { server } of served) server.close();
    await stopBrowser();
  });

  test.each(Object.entries(controls))('%s', { timeout: 120_000 }, async (_kind, control) => {
    const pages = {
      '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '/index.html': html,
      '/app.js': app,
      '/form.json': JSON.stringify(formOf(control)),
    };
    const at = await serve('packages/react/dist/script', { pages });
    served.push(at);
    const { page, reports } = await openReporting();
    await page.goto(at.url);
    const boxes = await findBoxes(page);
    const each = boxes / strings.length;
    expect(each).toBe(Number.isInteger(each) ? each : 'as many boxes in every question');
    const session = await page.context().newCDPSession(page);
    const held = await Promise.all(
      Array.from({ length: boxes }, async (_, box) => put(session, box, strings[Math.floor(box / each)] ?? '')),
    );
    const typed = strings.map((_, place) => held.slice(place * each, (place + 1) * each));
    await expect.poll(async () => page.locator('.askless-save').innerText(), { timeout: 30_000 }).toMatch(/^Saved on/);
    const before = await shownOn(page);
    await page.reload();
    await findBoxes(page);
    const after = await shownOn(page);
    const wrong = typed.flatMap((texts, place) => {
      const meant = valueIn(control, texts);
      const { problem = '' } = before[place] ?? {};
      const back = after[place]?.boxes ?? [];
      if (texts.some((text) => text.trim() === '') && strings[place]?.trim() !== '') return [`swallowed: ${place}`];
      if ('empty' in meant) return problem === '' && back.every((text) => text === '') ? [] : [`${place}: ${problem}`];
      if (!('value' in meant))
        return /^Error: \S/.test(problem) ? [] : [`not refused: ${place} ${JSON.stringify(texts)}`];
      const came = valueIn(control, back);
      return problem === '' && isDeepStrictEqual(came, meant) ? [] : [JSON.stringify({ place, problem, meant, came })];
    });
    expect(wrong).toEqual([]);
    expect(reports).toEqual([]);
  });
});
