// What a host's bundler takes of the packages: nothing of a language, a control, a part or an engine that is not used.
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const late = [
  'react/controls/rare/',
  'react/controls/search/',
  'react/parts/aside/',
  'react/parts/comingBack/',
  'react/parts/groups/',
  'react/parts/ProblemSummary',
  'react/parts/reasons/',
  'react/parts/review/',
  'react/parts/single/',
  'react/parts/sources/',
  'react/parts/start/',
  'react/parts/status/',
  'react/parts/stopping/',
  'react/opening/carryAnswers',
  'react/opening/goOnFrom',
  'react/opening/unusedKnown',
  'react/saving/savingIn',
  'npm/downshift',
  'npm/pinyin-match',
];
const apart = [
  'react/bankers-view/',
  'react/element',
  'react/frame/',
  'react/theme/',
  'catalog/',
  'adapters/',
  'check/',
  'drafts/',
  'npm/zod',
];
const words = ['react/texts/controls/', 'react/texts/journey/', 'react/texts/parts/', 'react/texts/staff/'];
const engine = ['core/course/', 'core/define/', 'core/explain/', 'core/export/', 'core/migrate/', 'core/products/'];
const chinese = ['core/explain/zh-CN', 'react/texts/zh-CN', 'react/texts/controls/zh-CN', 'react/texts/parts/zh-CN'];
const parts = ['react/parts/', 'react/controls/', 'react/icons/'];

interface Bundle {
  readonly name: string;
  /** The host's own module. */
  readonly code: string;
  /** Beginnings of modules that its first load does without. */
  readonly without: readonly string[];
  /** One that it does need, without which nothing would be tested. */
  readonly needs: string;
}

const react = '@askless/react';
const bundles: readonly Bundle[] = [
  {
    name: 'the form',
    code: `export { LoanForm } from '${react}'`,
    without: [...late, ...apart, ...words, ...engine, 'core/submission/'],
    needs: 'react/parts/Question',
  },
  {
    name: 'the form with its words in English',
    code: `export { LoanForm } from '${react}'; export { words } from '${react}/words/en'`,
    without: [...late, ...apart, ...chinese, 'core/submission/'],
    needs: 'react/texts/parts/en',
  },
  {
    name: 'hooks in markup of one’s own',
    code: `export { hooksOf, LoanFormProvider, useGroup, useQuestion, useSectionForm, useSections } from '${react}'`,
    without: [...parts, ...late, ...apart, ...words, ...engine, 'core/submission/'],
    needs: 'react/hooks/useQuestion',
  },
  {
    name: 'the element',
    code: `import '${react}/element'`,
    without: [...late, ...words, ...engine, 'core/submission/', 'catalog/', 'adapters/', 'npm/zod'],
    needs: 'react/AsklessFormElement',
  },
  {
    name: 'the side of the page around a frame',
    code: `export { openFrame } from '${react}/frame'`,
    without: ['core/', 'react/parts/', 'react/hooks/', 'npm/'],
    needs: 'react/frame/openFrame',
  },
  {
    name: 'the view of bank staff',
    code: `export { BankersView } from '${react}/bankers-view'`,
    without: [...parts, ...late, 'react/form-inputs/', 'npm/react-hook-form', 'core/explain/en', 'core/explain/zh-CN'],
    needs: 'react/bankers-view/',
  },
  {
    name: 'planning',
    code: `export { advancePlan, planForm } from '@askless/core'`,
    without: [...engine, 'core/application/', 'core/submission/', 'core/validate/identifiers/', 'npm/'],
    needs: 'core/plan/',
  },
  {
    name: 'the catalogue',
    code: `export { businessLoan } from '@askless/catalog/business-loan'`,
    without: ['catalog/business-loan/texts/', 'catalog/personas/', 'core/plan/', 'core/rule/', 'adapters/'],
    needs: 'catalog/business-loan/',
  },
  {
    name: 'its words in English',
    code: `export { texts } from '@askless/catalog/business-loan/texts/en'`,
    without: ['catalog/business-loan/texts/zh-CN', 'core/', 'react/'],
    needs: 'catalog/business-loan/texts/en',
  },
];

describe.each(bundles)('$name', ({ code, without, needs }) => {
  test('begins with what it needs, and with nothing else', async () => {
    const modules = await firstLoadOf(code);
    expect(modules.filter((module) => module.startsWith(needs))).not.toEqual([]);
    expect(modules.filter((module) => without.some((name) => module.startsWith(name)))).toEqual([]);
  });

  test('what it does without is the name of something', () => {
    expect(without.filter((name) => !isSomething(name))).toEqual([]);
  });
});

/** The modules of which something is loaded before anything is shown: `react/parts/Question.js`, `npm/zod/…`. */
async function firstLoadOf(code: string): Promise<readonly string[]> {
  const host = join(root, 'host.js');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'host',
        enforce: 'pre',
        resolveId: (id) => (id === host ? host : undefined),
        load: (id) => (id === host ? code : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry: host, formats: ['es'] },
      rolldownOptions: { external: ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'] },
    },
  });
  const chunks = chunksIn(built);
  return [...firstOf(chunks)].flatMap((name) =>
    Object.entries(chunks.get(name)?.modules ?? {}).flatMap(([path, { renderedLength }]) =>
      renderedLength > 0 ? [nameOf(path)] : [],
    ),
  );
}

function chunksIn(built: Awaited<ReturnType<typeof build>>): ReadonlyMap<string, Rolldown.OutputChunk> {
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
}

/** The chunk of the entry, and those that it imports at once. */
function firstOf(chunks: ReadonlyMap<string, Rolldown.OutputChunk>): ReadonlySet<string> {
  const found = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
  return found;
}

function nameOf(path: string): string {
  const [, dependency] = /.*node_modules\/(.+)$/.exec(path) ?? [];
  return dependency === undefined ? path.replace(/^.*\/packages\/([^/]+)\/dist\//, '$1/') : `npm/${dependency}`;
}

/** Whether a name of what must stay out begins that of a module there is. */
function isSomething(name: string): boolean {
  const [parcel = '', ...rest] = name.split('/');
  if (parcel === 'npm')
    return (
      rest.join('') === '' ||
      ['react', 'core'].some((one) => existsSync(join(root, 'packages', one, 'node_modules', ...rest)))
    );
  const dist = join(root, 'packages', parcel, 'dist');
  return globSync(`${rest.join('/')}*`, { cwd: dist }).length > 0 || existsSync(join(dist, ...rest));
}
