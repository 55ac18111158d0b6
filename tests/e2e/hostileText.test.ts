// Texts that would run as code were they ever read as markup, in every place of the form that shows a text, in Chromium under the strict
// policy: nothing runs, nothing is reported, no element comes of them. The texts are third-party material, read where it is there.
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { validateValue } from '@askless/core/validate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.js';
import { hasShared, sharedPath } from '../judges/shared.js';
import { sampleForm, type SampleQuestion } from '../loan-form/sampleForm.js';
import { openReporting, startBrowser, stopBrowser } from './reporting.js';

const script = 'packages/react/dist/script';
const fuzzed = ['xss', 'html_js_fuzz', 'json', 'xml', 'unicode', 'format-strings', 'file-upload', 'control-chars'];

function fixtures(): readonly string[] {
  const read: readonly { readonly payload: string }[] = JSON.parse(
    readFileSync(sharedPath('corpora/dompurify/fixtures.json'), 'utf8'),
  );
  return read.map(({ payload }) => payload);
}

function fuzzdb(): readonly string[] {
  return fuzzed.flatMap((folder) => {
    const path = sharedPath('corpora/fuzzdb/attack', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(`${path}/${name}`, 'utf8').split(/\r?\n/))
      .filter((line) => line.trim() !== '');
  });
}

const inBoth = (text: string) => ({ en: text, 'zh-CN': text });

/** A form of whose texts each is a hostile one: single places hold all of them in a row. */
function hostileForm(texts: readonly string[]) {
  const all = inBoth(texts.join('\n'));
  const longest = Math.max(...texts.map(({ length }) => length)) * 2;
  const options = Object.fromEntries(texts.map((text, place) => [`o${place}`, inBoth(text)]));
  const few = Object.fromEntries(Object.entries(options).slice(0, 12));
  const choice = (of: typeof options): SampleQuestion => ({
    schema: { kind: 'choice', type: 'string', enum: Object.keys(of) },
    label: all,
    help: all,
    options: of,
    field: { strength: 'may', tokens: { leftOpen: { omit: true } } },
  });
  const asked = texts.map((text, place): readonly [string, SampleQuestion] => [
    `t${place}`,
    { schema: { kind: 'text', type: 'string', maxLength: longest }, label: inBoth(text), help: inBoth(text) },
  ]);
  return sampleForm({
    id: 'hostile',
    title: all,
    parts: {
      texts: { label: all, questions: Object.fromEntries(asked) },
      choices: {
        label: all,
        questions: {
          cards: choice(few),
          search: choice(options),
          file: { schema: { kind: 'file', type: 'object' }, label: all },
        },
      },
      people: {
        label: all,
        row: all,
        group: { title: 'people.name' },
        questions: { name: { schema: { kind: 'text', type: 'string', maxLength: longest }, label: all } },
      },
    },
  });
}

/** What a borrower could have typed of them. */
function known(texts: readonly string[]) {
  const fits = (text: string): boolean => 'value' in validateValue({ kind: 'text', maxLength: 4000 }, text);
  const typed = texts.flatMap((text, place) => (fits(text) ? [[`t${place}`, text] as const] : []));
  const files = texts.filter((fileName) => 'value' in validateValue({ kind: 'file' }, { fileName }));
  return {
    answers: {
      texts: Object.fromEntries(typed),
      choices: { file: { fileName: files.find((name) => name.includes('onerror')) ?? '<img src=x onerror=alert(1)>' } },
      people: typed.slice(0, 2).map(([, name]) => ({ name })),
    },
  };
}

const app = `
const { form, formats, known } = await (await fetch('/hostile.json')).json();
const element = document.createElement('askless-form');
Object.assign(element, { form, formats, known });
element.setAttribute('as-of', '2026-11-23');
document.body.append(element);
`;
const html = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Apply</title><link rel="icon" href="/icon.svg">${head}</head><body>${body}</body></html>`;

const servers: Server[] = [];

async function start(pages: Record<string, string>, policy?: string): Promise<string> {
  const { server, url } = await serve(script, {
    pages: { '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', ...pages },
    ...(policy === undefined ? {} : { policy }),
  });
  servers.push(server);
  return url;
}

/** Counts what a text that runs would call. */
async function counting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'ran', 0);
    const ran = (): void => void Reflect.set(globalThis, 'ran', Number(Reflect.get(globalThis, 'ran')) + 1);
    for (const name of ['alert', 'confirm', 'prompt', 'print']) Reflect.set(globalThis, name, ran);
  });
}

const ran = async (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'ran')));

/** Elements and attributes in the form that none of its parts makes. */
async function foreign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('askless-form')?.shadowRoot;
    const made = 'script,iframe,object,embed,link,base,meta,img,video,audio,math,marquee,template,frameset,style';
    const elements = [...(root?.querySelectorAll('*') ?? [])];
    return [
      ...[...(root?.querySelectorAll(made) ?? [])].map(({ tagName }) => tagName),
      ...elements.flatMap((element) =>
        [...element.attributes].filter(({ name }) => /^on/i.test(name) || name === 'style').map(({ name }) => name),
      ),
      ...[...(root?.querySelectorAll('[href]') ?? [])].flatMap((link) => {
        const address = link.getAttribute('href') ?? '';
        return address.startsWith('#') ? [] : [address];
      }),
    ];
  });
}

describe.skipIf(!hasShared)('hostile texts, where the collections of them are there', () => {
  // One of the fixtures is empty: a text that a form may not have.
  const texts = hasShared ? [...fixtures(), ...fuzzdb()].filter((text) => text.trim() !== '') : [];

  beforeAll(startBrowser);
  afterAll(async () => {
    for (const server of servers) server.close();
    await stopBrowser();
  });

  test('are as many as they were', () => {
    expect(fixtures()).toHaveLength(223);
    expect(fuzzdb().length).toBeGreaterThan(700);
  });

  test('run where a page takes them as markup: what counts them works', async () => {
    const { page } = await openReporting();
    await counting(page);
    await page.goto(await start({ '/index.html': html('') }, ''));
    await page.evaluate((all) => {
      // Made beforehand: some of the texts put elements in the place of the document's functions.
      const boxes = all.map(() => document.createElement('div'));
      document.body.append(...boxes);
      for (const [place, box] of boxes.entries()) box.innerHTML = all[place] ?? '';
    }, fixtures());
    await expect.poll(async () => ran(page)).toBeGreaterThan(10);
  });

  test('are texts in every place of the form', { timeout: 60_000 }, async () => {
    const { page, reports } = await openReporting();
    await counting(page);
    const url = await start({
      '/index.html': html(
        '<script type="module" src="/askless-form.js"></script><script type="module" src="/app.js"></script>',
      ),
      '/app.js': app,
      '/hostile.json': JSON.stringify({ ...hostileForm(texts), known: known(texts) }),
    });
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const fields = page.locator('.askless-sheet .askless-q');
    await expect.poll(async () => fields.count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(texts.length);
    const labels = await page.locator('.askless-label').allTextContents();
    expect(labels.slice(0, texts.length).map(squeezed)).toEqual(texts.map(squeezed));
    await page.locator('.askless-why').first().click();
    const found = [await foreign(page)];
    for (const section of ['choices', 'people', 'review']) {
      await page.evaluate((to) => {
        const links = [
          ...(document.querySelector('askless-form')?.shadowRoot?.querySelectorAll('.askless-nav a') ?? []),
        ];
        const link = links[['texts', 'choices', 'people', 'review'].indexOf(to)];
        if (link instanceof HTMLElement) link.click();
      }, section);
      await expect.poll(async () => page.locator('.askless-sheet .askless-q').count()).not.toBe(texts.length);
      if (section === 'choices') {
        await page.getByRole('combobox').last().fill('script');
        await page.getByRole('option').nth(20).waitFor();
      }
      if (section === 'review') await page.getByRole('button', { name: 'Send the application' }).waitFor();
      found.push(await foreign(page));
    }
    expect(found).toEqual([[], [], [], []]);
    expect(await ran(page)).toBe(0);
    expect(reports).toEqual([]);
  });
});

/** As a page shows it: runs of white space are one. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
