// A bank's server that renders the first page of the form. Run after `vite build`: node server.ts [PORT]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as Build from './src/render.tsx';

const folder = import.meta.dirname;
const client = join(folder, 'dist/client');
const largest = 1_000_000;
// The sample borrower's records are of one day; a bank takes today.
const asOf = '2026-11-23';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const { renderPage, takeApplication } = await loadBuild();
const template = await readFile(join(client, 'index.html'), 'utf8');
const known: unknown = JSON.parse(await readFile(join(folder, 'record.json'), 'utf8'));
/** What became of an application, by the key that it came with. */
const received = new Map<string, Promise<string>>();
let count = 0;
const app = new Hono();

app.use(async (context, next) => {
  await next();
  context.header('content-security-policy', policy);
  context.header('x-content-type-options', 'nosniff');
});

app.get('/', async (context) => context.html(await pageIn('en')));
app.get('/zh', async (context) => context.html(await pageIn('zh-CN')));

app.post('/applications', bodyLimit({ maxSize: largest }), async (context) => {
  const json: unknown = await context.req.json().catch(() => undefined);
  const key = context.req.header('idempotency-key') ?? crypto.randomUUID();
  const before = received.get(key);
  if (before) return context.json({ reference: await before });
  const taken = takeApplication(json, { known, today: asOf });
  if (!taken.ok) return context.json({ findings: taken.findings }, 422);
  const writing = write(taken.document);
  received.set(key, writing);
  // What could not be written can be sent again.
  writing.catch(() => received.delete(key));
  return context.json({ reference: await writing }, 201);
});

app.use('*', serveStatic({ root: client }));

serve({ fetch: app.fetch, port: Number(process.argv[2] ?? 0), hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`open http://127.0.0.1:${port}/`),
);

/** The page in one language; `<` is escaped in its JSON, so that nothing known can end the script around it. */
async function pageIn(locale: 'en' | 'zh-CN'): Promise<string> {
  const props = { locale, asOf, known };
  const { title, html } = await renderPage(props);
  const filled = {
    '%LANG%': locale,
    '%TITLE%': title,
    '%PAGE%': html,
    '%PROPS%': JSON.stringify(props).replaceAll('<', String.raw`\u003c`),
  };
  return Object.entries(filled).reduce((page, [place, text]) => page.replace(place, () => text), template);
}

/** What `vite build --ssr` made of the page; its types are those of the source. */
async function loadBuild(): Promise<typeof Build> {
  return import(join(folder, 'dist/server/render.js'));
}

async function write(document: string): Promise<string> {
  count += 1;
  const reference = `LN-${String(count).padStart(5, '0')}`;
  await mkdir(join(folder, 'received'), { recursive: true });
  await writeFile(join(folder, 'received', `${reference}.json`), document);
  return reference;
}
