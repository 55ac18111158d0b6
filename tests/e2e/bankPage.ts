// Serves the sample bank's page as built, and opens it in Chromium.
import type { Server } from 'node:http';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../../scripts/chromium.js';
import { serve, type ServeOptions } from '../../scripts/serve.js';

const built = 'examples/bank-page/dist';
const servers: Server[] = [];
let browser: Browser | undefined;

export async function startBrowser(): Promise<void> {
  browser = await chromium.launch(launchOptions);
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
  for (const server of servers) server.close();
}

export interface OpenOptions {
  readonly serving?: ServeOptions;
  readonly context?: BrowserContextOptions;
}

/** Opens the bank page under the strict policy and collects every error and every report of the policy. */
export async function openBankPage(
  query: string,
  { serving, context }: OpenOptions = {},
): Promise<{ readonly page: Page; readonly reports: string[] }> {
  if (!browser) throw new Error('Call startBrowser first.');
  const { server, url } = await serve(built, serving);
  servers.push(server);
  const page = await (await browser.newContext(context)).newPage();
  const reports: string[] = [];
  page.on('pageerror', (error) => reports.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(`console ${message.text()}`);
  });
  await page.exposeFunction('reportPolicy', (report: string) => reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(globalThis, 'reportPolicy')(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  // From now on the browser asks the test for files.
  page.on('filechooser', () => undefined);
  await page.goto(`${url}/${query}`);
  return { page, reports };
}
