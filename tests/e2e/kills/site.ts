// The page whose answers are kept, built and served; `?questions=8` says how many it asks.
import { join } from 'node:path';
import { build } from 'vite';
import { serve, type Served } from '../../../scripts/serve.js';

/** Builds the page into a folder, and serves it from there. */
export async function serveKeptForm(folder: string): Promise<Served> {
  const site = join(folder, 'site');
  await build({
    root: import.meta.dirname,
    configFile: false,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    build: { outDir: site, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  });
  return serve(site);
}
