// Serves the sample bank as built, and opens its page for applications in Chromium.
import type { BrowserContextOptions, Page } from 'playwright';
import { startBank, type BankOptions } from '../../examples/bank-page/server.js';
import { openReporting, startBrowser, stopBrowser as stopChromium, type Reporting } from './reporting.js';

export { startBrowser };

const servers: { readonly close: () => unknown }[] = [];

export async function stopBrowser(): Promise<void> {
  await stopChromium();
  for (const server of servers) server.close();
}

export interface OpenOptions {
  readonly serving?: BankOptions;
  readonly context?: BrowserContextOptions;
  /** The page's path; left out: that for applications. */
  readonly path?: string;
}

/** Milliseconds that a registry takes in tests. */
const delay = 20;

/** Opens a page of the bank under the strict policy and collects every error, message and report of the policy. */
export async function openBankPage(
  query: string,
  { serving, context, path = '/apply' }: OpenOptions = {},
): Promise<Reporting> {
  const { server, url } = await startBank({ delay, ...serving });
  servers.push(server);
  const opened = await openReporting(context);
  await opened.page.goto(`${url}${path}${query}`);
  return opened;
}

/** Goes on from the quick check to the first part. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: /^(?:Start the application|开始申请)/ }).click();
  await page.locator('.askless-nav').waitFor();
}
