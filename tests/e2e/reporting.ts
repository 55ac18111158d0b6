// A page in Chromium that tells the test of every error, console message and report of a policy.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../../scripts/chromium.js';

let browser: Browser | undefined;

export async function startBrowser(): Promise<void> {
  browser = await chromium.launch(launchOptions);
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
}

export interface Reporting {
  readonly page: Page;
  /** What a page that is in order never fills. */
  readonly reports: string[];
}

/** Opens an empty page; what is loaded into it reports, frames too. */
export async function openReporting(context?: BrowserContextOptions): Promise<Reporting> {
  if (!browser) throw new Error('Call startBrowser first.');
  const page = await (await browser.newContext(context)).newPage();
  const reports: string[] = [];
  page.on('pageerror', (error) => reports.push(`error ${error.message}`));
  page.on('console', (message) => reports.push(`console.${message.type()} ${message.text()}`));
  page.on('requestfailed', (request) => {
    // A page that is left breaks off what it loads ahead.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') reports.push(`failed ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) reports.push(`${response.status()} ${response.url()}`);
  });
  await page.exposeFunction('reportPolicy', (report: string) => reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(globalThis, 'reportPolicy')(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  // From now on the browser asks the test for files.
  page.on('filechooser', () => undefined);
  return { page, reports };
}
