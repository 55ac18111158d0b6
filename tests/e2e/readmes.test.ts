// The first example of a package's README runs as it stands, and prints what stands under it; each form in an example is a form on a page.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.js';
import { openReporting, startBrowser, stopBrowser } from './reporting.js';

const packages = resolve(import.meta.dirname, '../../packages');
const folder = mkdtempSync(join(tmpdir(), 'askless-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The content of the first block in a language. */
function block(name: string, language: string): string {
  const readme = readFileSync(join(packages, name, 'README.md'), 'utf8');
  return readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
}

describe.each(['catalog', 'adapters'])('the README of %s', (name) => {
  it('prints what it says', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', block(name, 'js')], {
      cwd: join(packages, name),
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: block(name, 'text'), stderr: '' });
    expect(block(name, 'js').trim().split('\n').length).toBeLessThanOrEqual(15);
  });
});

describe('the README of cli', () => {
  const shown = block('cli', 'console').split('$ askless ').slice(1);

  it.each(shown.map((one) => [one.split('\n')[0] ?? '', one.slice(one.indexOf('\n') + 1)] as const))(
    'askless %s',
    (command, expected) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(packages, 'cli/dist/bin.js'), ...command.split(' ')],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      );
      const [start = '', more] = expected.split('…\n');
      const printed = stdout + stderr;
      expect(more === undefined ? printed : printed.slice(0, start.length)).toBe(start);
    },
  );
});

describe('the two lines of HTML in the README', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  const readme = readFileSync(resolve(packages, '../README.md'), 'utf8');
  const lines = readme.split('```html\n')[1]?.split('```')[0] ?? '';

  it.each(['en', 'zh-CN'])('are a form, under a strict policy, in %s', async (locale) => {
    expect(lines.trim().split('\n')).toHaveLength(2);
    const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const body = lines.replace('locale="en"', `locale="${locale}"`);
    const html = `<!doctype html><html lang="en"><title>Apply</title><link rel="icon" href="/icon.svg">${body}</html>`;
    const { server, url } = await serve(join(packages, 'react/dist/script'), {
      pages: { '/icon.svg': icon, '/index.html': html },
    });
    const { page, reports } = await openReporting();
    await page.goto(`${url}/`);
    await page.locator(`.askless:lang(${locale}) .askless-q`).first().waitFor();
    await page.waitForLoadState('networkidle');
    server.close();
    expect(reports).toEqual([]);
  });
});

const root = resolve(packages, '..');

describe('the server in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [code = ''] = readme.split('```ts\n')[1]?.split('```') ?? [];
  const [, given = ''] = /<LoanForm \{\.\.\.page\} known=\{(\{.*?\})\} \/>/.exec(readme) ?? [];

  /** What it says of an application that was begun on a day, by a borrower of whom the page knew what the example gives it. */
  function take(begun: string): unknown {
    const driver = `
      import { openApplication, submit } from '@askless/core';
      import { interview, randomFrom } from '@askless/core/testing';
      const known = ${given};
      const at = { asOf: '${begun}', stage: 'application' } as const;
      const { answers } = interview(form, randomFrom(7), { at, known: parseKnown(form, known).answers }).plan;
      const result = submit(openApplication(form, answers, at));
      const json: unknown = result.ok ? JSON.parse(JSON.stringify(result.submission)) : result;
      console.log(JSON.stringify(take(json, known, '2026-11-26')));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '--eval', code + driver],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  it.each(['2026-11-26', '2026-11-27', '2026-10-27'])('takes what the form beside it sends, begun on %s', (begun) => {
    const document: unknown = JSON.parse(String(take(begun)));
    expect(document).toHaveProperty('head');
  });

  it('does not take what is older than drafts are', () => {
    expect(take('2026-10-26')).toEqual([{ code: 'date-outside-window', at: 'asOf' }]);
  });
});

/** Components in READMEs and guides that are a whole form. */
const forms = globSync(['README.md', 'packages/react/README.md', '.storybook/guides/*.mdx'], { cwd: root }).flatMap(
  (file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^```tsx\n(.*?)^```$/gms)].flatMap(([, code = '']) =>
      /<LoanForm/.test(code) && !code.includes('renderToString') ? [{ file, code }] : [],
    ),
);

/** A page that shows the example whose number stands in its address. */
async function buildPage(): Promise<void> {
  const host = join(root, 'host.js');
  const modules = new Map(forms.map(({ code }, place) => [join(root, `example-${place}.tsx`), code]));
  const imports = [...modules.keys()].map((path) => `() => import(${JSON.stringify(path)})`);
  modules.set(
    host,
    `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    const [Example] = Object.values(await [${imports.join()}][Number(location.search.slice(1))]());
    createRoot(document.querySelector('main')).render(createElement(Example));`,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // As hosts build, not as tests run.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'examples',
        enforce: 'pre',
        resolveId: (id) => (modules.has(id) ? id : undefined),
        load: (id) => modules.get(id),
      },
    ],
    build: {
      outDir: join(folder, 'page'),
      target: 'esnext',
      rolldownOptions: { input: host, output: { entryFileNames: 'host.js' } },
    },
  });
}

describe('an example with a form', () => {
  beforeAll(async () => {
    await Promise.all([startBrowser(), buildPage()]);
  }, 60_000);
  afterAll(stopBrowser);

  it.each(forms.map(({ file, code }, place) => [file, place, code] as const))('of %s (%i) is one', async (_, place) => {
    const html = `<!doctype html><html lang="en"><title>Apply</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/styles.css"><main></main><script type="module" src="/host.js"></script></html>`;
    const { server, url } = await serve(join(folder, 'page'), {
      pages: {
        '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '/index.html': html,
        '/styles.css': readFileSync(join(packages, 'react/dist/styles.css'), 'utf8'),
      },
    });
    const { page, reports } = await openReporting();
    await page.goto(`${url}/?${place}`);
    await page.locator('.askless h1').waitFor({ timeout: 10_000 });
    await page.waitForLoadState('networkidle');
    server.close();
    expect(reports).toEqual([]);
  });
});
