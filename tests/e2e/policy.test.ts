import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/chromium.js';
import { serve, type ServeOptions, strictPolicy } from '../../scripts/serve.js';

const built = 'examples/bank-page/dist';
const servers: Server[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

test('the bank page breaks no rule of a strict policy', async () => {
  expect(strictPolicy).toContain("require-trusted-types-for 'script'");
  const { page, reports } = await open();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(reports).toEqual([]);
});

test('axe finds nothing on the bank page', async () => {
  // No policy here: axe is itself an injected script.
  const { page } = await open({ policy: '' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

/** Opens the bank page and collects every error and every report of the policy. */
async function open(options?: ServeOptions): Promise<{ page: Page; reports: string[] }> {
  const { server, url } = await serve(built, options);
  servers.push(server);
  const context = await browser.newContext();
  const page = await context.newPage();
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
  await page.goto(`${url}/`);
  return { page, reports };
}
