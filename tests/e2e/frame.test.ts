// The isolated frame in Chromium, on two origins: who may meet whom, and what passes between them.
import type { Server } from 'node:http';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve, strictPolicy } from '../../scripts/serve.js';
import { openReporting, startBrowser, stopBrowser } from './reporting.js';

const script = 'packages/react/dist/script';
const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const servers: Server[] = [];

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Apply</title><link rel="icon" href="/icon.svg">` +
  `<script type="module" src="/askless-form.js"></script></head><body>${body}</body></html>`;

/** Serves pages that can be added to later, under a policy that can name who else is served. */
async function start(policy: () => string) {
  const pages: Record<string, string> = { '/icon.svg': icon };
  const { server, url } = await serve(script, { pages, policy });
  servers.push(server);
  return { pages, url };
}

const named = 'form="business-loan" formats="reference" as-of="2026-11-23" locale="en"';
const formAround = (frame: string) =>
  `<h1>Example Bank</h1><askless-form frame-src="${frame}" ${named}></askless-form>`;

interface Meeting {
  /** The page's body, given the framed page's address. */
  readonly around?: (frame: string) => string;
  /** The framed page's body, given the origin around it. */
  readonly framed?: (host: string) => string;
  readonly more?: (host: string) => Record<string, string>;
  /** Another origin that the page may frame. */
  readonly alsoFrames?: string;
}

/** Opens a page in which another one, of another origin, is framed; both under the strict policy. */
async function meet({ around = formAround, framed = joined, more, alsoFrames = '' }: Meeting = {}) {
  const origins = { host: '', frame: '' };
  const host = await start(() => `${strictPolicy}; frame-src ${origins.frame} ${alsoFrames}`);
  const frame = await start(() => strictPolicy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.host}`));
  Object.assign(origins, { host: host.url, frame: frame.url });
  host.pages['/index.html'] = html(around(`${frame.url}/frame.html`));
  frame.pages['/frame.html'] = html(framed(host.url));
  Object.assign(frame.pages, more?.(host.url));
  const { page, reports } = await openReporting();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Reflect.set(globalThis, 'heard', heard);
    globalThis.addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
    for (const type of ['askless-event', 'askless-error', 'askless-exit', 'askless-focus-exit'])
      document.addEventListener(type, (event) => heard.push({ type, detail: Reflect.get(event, 'detail') }));
  });
  await page.goto(`${host.url}/`);
  return { page, reports, host: host.url, frame: frame.url, framed: page.frameLocator('iframe') };
}

const joined = (host: string) => `<askless-form parent-origin="${host}" submit-url="/applications"></askless-form>`;

const heardBy = async (page: Page): Promise<readonly { type?: string; detail?: { event?: string } }[]> =>
  page.evaluate(() => structuredClone(Reflect.get(globalThis, 'heard')));

const events = async (page: Page) =>
  (await heardBy(page)).flatMap(({ type, detail }) => (type === 'askless-event' ? [detail?.event] : []));

const firstField = (framed: FrameLocator) => framed.locator('.askless-q input').first();

describe('a page and the form framed in it', () => {
  test('meet, are as high as the form, follow the language, and let out no answer', async () => {
    const { page, reports, framed } = await meet();
    await framed.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => events(page)).toEqual(['opened']);
    const iframe = page.locator('iframe');
    const inside = async () =>
      framed.locator('askless-form').evaluate((form) => Math.ceil(form.getBoundingClientRect().height));
    await expect.poll(async () => Number(await iframe.getAttribute('height')) === (await inside())).toBe(true);
    expect(Number(await iframe.getAttribute('height'))).toBeGreaterThan(300);

    await page.locator('askless-form').evaluate((form) => form.setAttribute('locale', 'zh-CN'));
    await expect.poll(async () => framed.locator('.askless').getAttribute('lang')).toBe('zh-CN');
    await page.locator('askless-form').evaluate((form) => form.setAttribute('theme', 'dark'));
    await expect.poll(async () => framed.locator('.askless').getAttribute('data-theme')).toBe('dark');

    await framed.locator('input[type="radio"]').first().check();
    await expect.poll(async () => (await events(page)).includes('answered')).toBe(true);
    const all = JSON.stringify(await heardBy(page));
    const value = await framed.locator('input[type="radio"]').first().getAttribute('value');
    expect(all).not.toContain(`"${value}"`);
    expect(all).not.toMatch(/"value"|"submission"/);
    expect(reports).toEqual([]);
  });

  test('meet again after the frame was reloaded, once, without a step in the history', async () => {
    const { page, framed, reports } = await meet();
    await expect.poll(() => events(page)).toEqual(['opened']);
    const steps = await page.evaluate(() => history.length);
    for (const frame of page.frames().slice(1)) await frame.evaluate(() => location.reload());
    await expect.poll(() => events(page)).toEqual(['opened', 'opened']);
    await page.locator('askless-form').evaluate((form) => form.setAttribute('locale', 'zh-CN'));
    await expect.poll(async () => framed.locator('.askless').getAttribute('lang')).toBe('zh-CN');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(reports).toEqual([]);
  });

  test('say nothing more once the element is off the page', async () => {
    const { page } = await meet();
    await expect.poll(() => events(page)).toEqual(['opened']);
    const [, inner] = page.frames();
    await inner?.evaluate(() => Reflect.set(globalThis, 'kept', document.querySelector('askless-form')));
    await page.evaluate(() => document.querySelector('askless-form')?.remove());
    await expect.poll(() => page.frames().length).toBe(1);
    const before = await heardBy(page);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    expect(await heardBy(page)).toEqual(before);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('two of them on one page do not mix', async () => {
    const around = (frame: string) => formAround(frame) + formAround(frame).replace('locale="en"', 'locale="zh-CN"');
    const { page } = await meet({ around });
    await expect.poll(async () => (await events(page)).length).toBe(2);
    const languages = page
      .frames()
      .slice(1)
      .map(async (frame) => frame.locator('.askless').getAttribute('lang'));
    expect((await Promise.all(languages)).toSorted(byText)).toEqual(['en', 'zh-CN']);
    await page
      .locator('askless-form')
      .first()
      .evaluate((form) => form.setAttribute('theme', 'dark'));
    const themes = async () =>
      (
        await Promise.all(
          page
            .frames()
            .slice(1)
            .map(async (frame) => frame.locator('.askless').getAttribute('data-theme')),
        )
      ).toSorted(byText);
    await expect.poll(themes).toEqual(['auto', 'dark']);
  });

  test('Tab leads through it and out of it, and the page is told', async () => {
    const { page, framed } = await meet({ around: (frame) => `${formAround(frame)}<button id="after">After</button>` });
    await firstField(framed).waitFor();
    await page.locator('#after').focus();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('ASKLESS-FORM');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('after');
    await expect
      .poll(async () => (await heardBy(page)).filter(({ type }) => type === 'askless-focus-exit'))
      .toMatchObject([{ detail: { direction: 'forward' } }]);
  });
});

describe('who is not the one expected', () => {
  const wrong = (host: string): readonly string[] => {
    const { port } = new URL(host);
    const other = Number(port) + 1;
    return [
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${other}`,
      'http://127.0.0.1',
      `http://127.0.0.2:${port}`,
      `http://[::1]:${port}`,
      `http://0.0.0.0:${port}`,
      'https://www.example.com',
      'https://example.com',
      `https://www.example.com:${port}`,
      `http://127.0.0.1.example.com:${port}`,
      `http://bank.localhost:${port}`,
      'https://xn--bcher-kva.example',
    ];
  };
  /** What is no origin at all, so that the framed page says so and greets nobody. */
  const noOrigins = (host: string): readonly string[] => ['*', '/', 'null', '', `${host}/`, `${host}/path`, ` ${host}`];

  test('twenty other origins around a frame hear nothing of it', async () => {
    const places = (host: string) => [...wrong(host), ...noOrigins(host)];
    const { page, host, frame } = await meet({
      around: (address) =>
        Array.from(
          { length: 20 },
          (_, at) => `<askless-form frame-src="${address.replace('frame', `frame-${at}`)}" ${named}></askless-form>`,
        ).join(''),
      more: (origin) =>
        Object.fromEntries(
          places(origin).map((other, at) => [
            `/frame-${at}.html`,
            html(`<askless-form parent-origin="${other}" ${named}></askless-form>`),
          ]),
        ),
    });
    expect(places(host)).toHaveLength(20);
    const inner = page.frames().slice(1);
    expect(inner).toHaveLength(20);
    await Promise.all(inner.map(async (one) => one.locator('askless-form').waitFor({ state: 'attached' })));
    await Promise.all(
      inner
        .slice(0, wrong(host).length)
        .map(async (one) => one.locator('.askless [aria-busy]').waitFor({ state: 'attached' })),
    );
    expect(frame).not.toBe(host);
    expect((await heardBy(page)).filter(({ type }) => type !== 'askless-error')).toEqual([]);
  }, 60_000);

  test('a frame of another origin, with the right word, is not heard', async () => {
    // It took over the right frame and knows the word, but comes from elsewhere.
    const says = `
      const said = new URLSearchParams(location.hash.slice(1));
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => console.log('answered');
      parent.postMessage({ askless: 1, instance: said.get('instance'), nonce: said.get('nonce') }, '*', [port2]);`;
    const pages = {
      '/says.js': says,
      '/index.html': '<!doctype html><title>Elsewhere</title><script src="/says.js"></script>',
    };
    const impostor = await serve(script, { policy: '', pages });
    servers.push(impostor.server);
    const { page, reports, frame } = await meet({ framed: () => '<p>Nothing yet</p>', alsoFrames: impostor.url });
    const [, inner] = page.frames();
    const hash = (await inner?.evaluate(() => location.hash)) ?? '';
    expect(hash).toMatch(/^#instance=[0-9a-f]{32}&nonce=[0-9a-f]{32}$/);
    await inner?.evaluate((to) => location.replace(to), `${impostor.url}/${hash}`);
    // It is heard by nobody, and sent back to where the page wants it.
    await expect
      .poll(async () => (await heardBy(page)).map((one) => Reflect.get(one, 'origin')))
      .toEqual([impostor.url]);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(`${frame}/frame.html#`);
    expect(page.frames()[1]?.url()).not.toContain(hash);
    expect(reports.filter((report) => report.includes('answered'))).toEqual([]);
  });

  test.each([
    ['the word of another time', (hello: Hello) => ({ ...hello, nonce: 'f'.repeat(32) })],
    ['another instance', (hello: Hello) => ({ ...hello, instance: 'f'.repeat(32) })],
    ['another version', (hello: Hello) => ({ ...hello, askless: 2 })],
    ['something more', (hello: Hello) => ({ ...hello, more: 1 })],
  ])('a frame that says %s is not answered', async (_name, change) => {
    const { page } = await meet({ framed: () => '<p>Nothing yet</p>' });
    expect(await greet(page, change)).toBe('silence');
  });

  test('a frame that says the right word is answered, and a second time is not', async () => {
    const { page } = await meet({ framed: () => '<p>Nothing yet</p>' });
    expect(await greet(page, (hello) => hello)).toBe('init');
    expect(await greet(page, (hello) => hello)).toBe('silence');
  });

  test('the page around it, or a frame beside it, with the right word is not answered', async () => {
    const { page } = await meet({
      framed: () => '<p>Nothing yet</p>',
      around: (frame) => `${formAround(frame)}<iframe src="${frame}" title="Beside"></iframe>`,
    });
    const word = await page.frames()[1]?.evaluate(() => location.hash);
    const answered = await page.frames()[2]?.evaluate(greeting, { hash: word ?? '', changes: {} });
    expect(answered).toBe('silence');
  });
});

const byText = (one: string | null, other: string | null): number => (one ?? '').localeCompare(other ?? '');

interface Hello {
  readonly askless: number;
  readonly instance: string;
  readonly nonce: string;
}

/** Says hello from within the frame, as changed, and tells what comes back first. */
async function greet(page: Page, change: (hello: Hello) => object): Promise<string> {
  const [, inner] = page.frames();
  const hash = (await inner?.evaluate(() => location.hash)) ?? '';
  const said = new URLSearchParams(hash.slice(1));
  const hello = { askless: 1, instance: said.get('instance') ?? '', nonce: said.get('nonce') ?? '' };
  return (await inner?.evaluate(greeting, { hash, changes: change(hello) })) ?? '';
}

/** Runs in the frame. What is not answered is followed by an answer to something that is: nothing, in half a second. */
async function greeting({ hash, changes }: { hash: string; changes: object }): Promise<string> {
  const said = new URLSearchParams(hash.slice(1));
  const hello = { askless: 1, instance: said.get('instance'), nonce: said.get('nonce'), ...changes };
  const { port1, port2 } = new MessageChannel();
  return new Promise((answer) => {
    port1.addEventListener('message', ({ data }) => answer(data.type));
    port1.start();
    globalThis.parent.postMessage(hello, '*', [port2]);
    setTimeout(() => answer('silence'), 500);
  });
}
