// Serves a folder under the strictest Content Security Policy that the SDK promises to be silent under.
// Run: node scripts/serve.ts FOLDER PORT
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

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

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The Content-Security-Policy header, or how to make it once the address is known; an empty one is not sent. */
  policy?: string | (() => string);
  /** Pages made up on the spot: path (`/index.html` for the root) to HTML. */
  pages?: Record<string, string>;
}

export interface Served {
  server: Server;
  /** Without a slash at the end. */
  url: string;
}

/** Serves a folder on this machine only. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, policy = strictPolicy, pages = {} } = options;
  const server = createServer(async (request, response) => {
    const sent = typeof policy === 'string' ? policy : policy();
    const headers: Record<string, string> = sent === '' ? {} : { 'content-security-policy': sent };
    try {
      const path = pathOf(request.url);
      const body = pages[path] ?? (await readFile(join(resolve(folder), path)));
      response.writeHead(200, {
        ...headers,
        'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

/** The file a request means, `..` resolved, so that it stays inside the folder. */
function pathOf(url: string | undefined): string {
  const path = normalize(decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname));
  return path.endsWith('/') ? `${path}index.html` : path;
}

if (import.meta.main) {
  const [folder = '.', port = '0'] = process.argv.slice(2);
  try {
    console.log(`open ${(await serve(folder, { port: Number(port) })).url}/`);
  } catch {
    // The port is taken: any other will do.
    console.log(`open ${(await serve(folder)).url}/`);
  }
}
