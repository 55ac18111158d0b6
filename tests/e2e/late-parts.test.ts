// Parts of the form whose code comes after its first page: with a network that fails, and with none.
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, openBankPage, startBrowser, stopBrowser } from './bankPage.js';

beforeAll(startBrowser);
afterAll(stopBrowser);

test.each([
  { lang: 'en', sentence: /could not be loaded\. Your answers are not affected/, again: 'Try again' },
  { lang: 'zh-CN', sentence: /暂时无法载入，您已填写的内容不受影响/, again: '重试' },
])('what could not be loaded is said in $lang, can be asked for again, and costs no answer', async (words) => {
  const { page } = await openBankPage(`?lang=${words.lang}`, { path: '/help' });
  await page.route('**/late-*.js', (route) => route.abort());
  await startWith(page, 'p02', words.lang);
  const field = page.locator('.askless-q input[autocomplete="off"]').first();
  await field.fill('120');
  const part = await page.locator('.askless-nav-link[aria-current]').getAttribute('href');
  const review = page.locator('.askless-nav-link[href="#review"]');
  await clickLink(review);
  await page.getByRole('alert').getByText(words.sentence).waitFor();
  await page.unroute('**/late-*.js');
  await page.getByRole('button', { name: words.again }).click();
  await page.locator('.askless-sum-row').first().waitFor();
  await clickLink(page.locator(`.askless-nav-link[href="${part}"]`));
  await field.waitFor();
  expect(await field.inputValue()).toBe('120');
});

test('once it is loaded, every page of the form opens without a network', async () => {
  const { page, reports } = await openBankPage('?lang=en', { path: '/help' });
  const late = page.waitForResponse(/\/late-[^/]*\.js$/);
  await startWith(page, 'p08', 'en');
  await late;
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  // The quick check is a page without the list of parts.
  const links = page.locator('.askless-nav-link:not([href="#quickCheck"])');
  const pages = await links.count();
  for (let place = 0; place < pages; place += 1) {
    await clickLink(links.nth(place));
    if (place > 0) await page.locator('.askless h1:focus').waitFor();
  }
  await page.locator('.askless-sum-row').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(reports).toEqual([]);
});

async function startWith(page: Page, persona: string, lang: string): Promise<void> {
  await page.goto(new URL(`/apply?lang=${lang}&persona=${persona}`, page.url()).href);
  await begin(page);
}

/** Also where the list of parts is folded away. */
async function clickLink(link: Locator): Promise<void> {
  await link.evaluate((element) => (element instanceof HTMLElement ? element.click() : undefined));
}
