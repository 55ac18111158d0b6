// The theme in a layer, on the pages of the sample bank: it looks the same, and any rule of the page goes before it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, openBankPage, startBrowser, stopBrowser } from './bankPage.js';
import { openReporting } from './reporting.js';

beforeAll(startBrowser);
afterAll(stopBrowser);

const sheets = new URL('../../packages/react/dist/', import.meta.url);
const plain = readFileSync(new URL('styles.css', sheets), 'utf8');
const layered = readFileSync(new URL('styles.layered.css', sheets), 'utf8');

/** The form's markup on three of its pages, as the bank's server sent none of it. */
async function markups(theme: string): Promise<readonly string[]> {
  const { page } = await openBankPage(`?lang=en&theme=${theme}&persona=p08`, { serving: { policy: '' } });
  const form = (): Promise<string> => page.locator('.askless').evaluate((element) => element.outerHTML);
  await page.locator('.askless h1').waitFor();
  const start = await form();
  await begin(page);
  const section = await form();
  await page.locator('.askless-nav-link[href="#review"]').click();
  await page.locator('.askless-sum-row').first().waitFor();
  return [start, section, await form()];
}

async function show(page: Page, markup: string, ...styles: readonly string[]): Promise<void> {
  await page.setContent(`${styles.map((style) => `<style>${style}</style>`).join('')}<main>${markup}</main>`);
}

interface Compared {
  readonly elements: number;
  /** What is computed otherwise in the layer. */
  readonly different: readonly string[];
}

/** Compares every value computed under one sheet and under the other, for the first two elements of each kind. */
async function compare(page: Page, markup: string): Promise<Compared> {
  await show(page, markup, plain, layered);
  return page.evaluate(() => {
    const [outside, inside] = document.querySelectorAll('style');
    const kinds = new Map<string, Element[]>();
    for (const element of document.querySelectorAll('.askless, .askless *')) {
      const kind = `${element.tagName} ${element.getAttribute('class')} ${element.parentElement?.getAttribute('class')}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
    }
    const elements = [...kinds.values()].flatMap((ones) => ones.slice(0, 2));
    const look = (isLayered: boolean): readonly (readonly string[])[] => {
      for (const [style, on] of [
        [outside, !isLayered],
        [inside, isLayered],
      ] as const)
        if (style?.sheet) style.sheet.disabled = !on;
      return elements.map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });
    };
    const [expected, found] = [look(false), look(true)];
    const different = elements.flatMap((element, at) =>
      (found[at] ?? [])
        .filter((value, place) => value !== expected[at]?.[place])
        .map((value) => `${element.tagName} ${element.getAttribute('class')} ${value}`),
    );
    return { elements: elements.length, different };
  });
}

test.each(['light', 'dark'])('looks as the theme outside of a layer, in the %s theme', async (theme) => {
  const { page } = await openReporting({ viewport: { width: 1280, height: 900 } });
  for (const markup of await markups(theme)) {
    const { elements, different } = await compare(page, markup);
    expect(elements).toBeGreaterThan(50);
    expect(different.slice(0, 20)).toEqual([]);
  }
});

test('gives way to any rule of the page outside of a layer, where the plain theme does not', async () => {
  const { page } = await openReporting({ viewport: { width: 1280, height: 900 } });
  const [, section = ''] = await markups('light');
  const host = 'button { border-radius: 17px; } .bank-form h1 { color: rgb(1, 2, 3); }';
  const look = async (style: string): Promise<readonly string[]> => {
    await show(page, `<div class="bank-form">${section}</div>`, host, style);
    return Promise.all([
      page.locator('.askless-btn-primary').evaluate((button) => getComputedStyle(button).borderRadius),
      page.locator('.askless-h1').evaluate((title) => getComputedStyle(title).color),
    ]);
  };
  expect(await look(layered)).toEqual(['17px', 'rgb(1, 2, 3)']);
  expect(await look(plain)).toEqual(['4px', 'rgb(1, 2, 3)']);
});
