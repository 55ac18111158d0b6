// A bank's web server, as small as it gets. Run: node server.ts [PORT]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { takeApplication } from './applications.ts';

const folder = import.meta.dirname;
const script = dirname(fileURLToPath(import.meta.resolve('@askless/react/script/askless-form.js')));
const largest = 1_000_000;

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

/** What this bank knows of the sample borrower. What a page says it knows is not believed, but looked up again here. */
const record = await readFile(join(folder, 'record.json'), 'utf8');

const app = new Hono();
/** What became of an application, by the key that it came with. */
const received = new Map<string, Promise<string>>();
// The sample borrower's records are of one day; a bank takes its clock's.
const today = '2026-11-23';
let count = 0;

app.use(async (context, next) => {
  await next();
  context.header('content-security-policy', policy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'same-origin');
});

app.post('/applications', bodyLimit({ maxSize: largest }), async (context) => {
  const json: unknown = await context.req.json().catch(() => undefined);
  const key = context.req.header('idempotency-key') ?? crypto.randomUUID();
  const before = received.get(key);
  if (before) return context.json({ reference: await before });
  const taken = takeApplication(json, { known: JSON.parse(record), today });
  if (!taken.ok) return context.json({ findings: taken.findings }, 422);
  const writing = write(taken.document);
  received.set(key, writing);
  // What could not be written can be sent again.
  writing.catch(() => received.delete(key));
  return context.json({ reference: await writing }, 201);
});

app.use('/askless/*', serveStatic({ root: script, rewriteRequestPath: (path) => path.replace('/askless', '') }));
app.get('/', async (context) => context.html(await page('index.html')));
app.get('/zh.html', async (context) => context.html(await page('zh.html')));
app.use('*', serveStatic({ root: join(folder, 'public') }));

/** A page with what is known written into it; `<` is escaped, so that nothing known can end the script around it. */
async function page(name: string): Promise<string> {
  const known = JSON.stringify(JSON.parse(record)).replaceAll('<', String.raw`\u003c`);
  return (await readFile(join(folder, 'pages', name), 'utf8')).replace('{{known}}', () => known);
}

/** Serves the page; port 0 takes any free one. */
export function start(port: number): Promise<{ readonly server: ServerType; readonly url: string }> {
  return new Promise((started) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (at) =>
      started({ server, url: `http://127.0.0.1:${at.port}` }),
    );
  });
}

if (import.meta.main) console.log(`open ${(await start(Number(process.argv[2] ?? 0))).url}/`);

async function write(document: string): Promise<string> {
  count += 1;
  const reference = `LN-${String(count).padStart(5, '0')}`;
  await mkdir(join(folder, 'received'), { recursive: true });
  await writeFile(join(folder, 'received', `${reference}.json`), document);
  return reference;
}
