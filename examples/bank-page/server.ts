// The sample bank's server. Run after `vite build`: node server.ts [PORT]
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createBank } from './server/bank.ts';
import { quoteOf } from './server/quote.ts';

const folder = import.meta.dirname;
const largest = 1_000_000;
const pages = ['/', '/products', '/apply', '/privacy', '/help'];

export const strictPolicy = [
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

export interface BankOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  /** The Content-Security-Policy header; an empty one is not sent. */
  readonly policy?: string;
  /** Milliseconds that a registry takes. */
  readonly delay?: number;
}

/** Starts the bank on this machine only. */
export async function startBank({ port = 0, policy = strictPolicy, delay = 1_500 }: BankOptions = {}): Promise<{
  readonly server: ServerType;
  /** Without a slash at the end. */
  readonly url: string;
}> {
  const app = appOf(policy, delay);
  return new Promise((started, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (at) =>
      started({ server, url: `http://127.0.0.1:${at.port}` }),
    );
    server.once('error', failed);
  });
}

function appOf(policy: string, delay: number): Hono {
  const app = new Hono();
  const bank = createBank(delay);
  app.use(async (context, next) => {
    await next();
    if (policy !== '') context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'same-origin');
  });
  app.post('/visits', bodyLimit({ maxSize: largest }), async (context) =>
    context.json(bank.visit(await context.req.json().catch(() => undefined))),
  );
  app.post('/visits/:visit/sources/:source', async (context) => {
    const delivery = await bank.deliver(context.req.param('visit'), context.req.param('source'));
    return delivery === undefined ? context.json({ status: 'failed' }, 404) : context.json(delivery);
  });
  app.delete('/visits/:visit/sources/:source', (context) => {
    bank.forget(context.req.param('visit'), context.req.param('source'));
    return context.body(null, 204);
  });
  app.post('/applications', bodyLimit({ maxSize: largest }), async (context) => {
    const key = context.req.header('idempotency-key') ?? '';
    const json: unknown = await context.req.json().catch(() => undefined);
    const taken = bank.take(json, { visit: context.req.header('x-visit') ?? '', key });
    return context.json(taken, taken.ok ? 201 : 422);
  });
  app.get('/applications/:reference', (context) => {
    const document = bank.documentOf(context.req.param('reference'), context.req.header('x-visit') ?? '');
    return document === undefined ? context.notFound() : context.text(document);
  });
  app.get('/applications/:reference/standing', (context) => {
    const standing = bank.standingOf(context.req.param('reference'), context.req.header('x-visit') ?? '');
    return standing === undefined ? context.notFound() : context.json(standing);
  });
  app.get('/quotes', (context) => {
    const quote = quoteOf(context.req.query('amount') ?? '', context.req.query('months') ?? '');
    return quote === undefined ? context.json({}, 422) : context.json(quote);
  });
  app.post('/feedback', bodyLimit({ maxSize: largest }), async (context) => {
    const easy: unknown = Reflect.get(Object(await context.req.json().catch(() => undefined)), 'easy');
    // A bank would count these; what was answered in the application is not in them.
    return context.body(null, typeof easy === 'number' && easy >= 1 && easy <= 7 ? 204 : 422);
  });
  const page = serveStatic({ root: join(folder, 'dist'), rewriteRequestPath: () => '/index.html' });
  for (const path of pages) app.get(path, page);
  app.use('*', serveStatic({ root: join(folder, 'dist') }));
  return app;
}

if (import.meta.main) {
  const port = Number(process.argv[2] ?? 0);
  // Where the port is taken, any other will do.
  const { url } = await startBank({ port }).catch(() => startBank());
  console.log(`open ${url}/`);
}
