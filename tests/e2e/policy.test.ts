// The sample bank's page under a strict policy, and what axe finds on it.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strictPolicy } from '../../examples/bank-page/server.js';
import { begin, openBankPage, startBrowser, stopBrowser } from './bankPage.js';

beforeAll(startBrowser);
afterAll(stopBrowser);

test('the policy is as strict as banks have it', () => {
  expect(strictPolicy).toContain("require-trusted-types-for 'script'");
  expect(strictPolicy).not.toContain('unsafe');
});

const pages = [
  { name: 'the home page', path: '/', query: '' },
  { name: 'products', path: '/products', query: '' },
  { name: 'privacy', path: '/privacy', query: '' },
  { name: 'help', path: '/help', query: '' },
  { name: 'the quick check', query: '&persona=p02' },
  { name: 'the first part', query: '&persona=p02', part: /Loan request|贷款/ },
  { name: 'a form for someone unknown', query: '' },
  { name: 'a table of years', query: '&persona=p08', part: /Financial|财务/ },
  { name: 'lists of people', query: '&persona=p08', part: /Ownership|股权/ },
  { name: 'the last look', query: '&persona=p02', part: /Check|核对/ },
];
const looks = [
  { name: 'a phone, in Chinese and dark', query: '?lang=zh-CN&theme=dark', width: 375 },
  { name: 'a desk, in English and light', query: '?lang=en&theme=light', width: 1280 },
];

describe.each(looks)('on $name', ({ query: look, width }) => {
  test.each(pages)('$name', async ({ query, part, path }) => {
    // Without a policy: axe is itself an injected script. The pages are the same.
    const options = {
      serving: { policy: '' },
      context: { viewport: { width, height: 800 } },
      ...(path ? { path } : {}),
    };
    const { page, reports } = await openBankPage(look + query, options);
    await openPart(page, part);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(reports).toEqual([]);
  });
});

test.each([
  { width: 320, size: '100%' },
  { width: 640, size: '200%' },
])('nothing is cut off at $width px with text at $size', async ({ width, size }) => {
  const { page } = await openBankPage('?lang=en&theme=light&persona=p08', {
    context: { viewport: { width, height: 640 } },
  });
  await openPart(page, /Financial/);
  await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
  expect(await overflow(page)).toBe(0);
});

async function openPart(page: Page, part: RegExp | undefined): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (!part) return;
  await begin(page);
  const all = page.getByRole('button', { name: /^(?:See all|查看全部) ?\d+/ });
  if (await all.isVisible()) await all.click();
  await page.locator('.askless-nav').getByText(part).first().click();
  await page.getByRole('heading', { level: 1, name: part }).waitFor();
}

async function violations(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}

/** Pixels by which the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
