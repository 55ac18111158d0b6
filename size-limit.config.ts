import { readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';

const core = 'packages/core/dist/index.js';
const react = 'packages/react/dist/index.js';
const peers = ['react', 'react-dom', 'react/jsx-runtime'];

interface Resolving {
  readonly kind: string;
  readonly path: string;
}

/** Leaves out what is imported late: what remains is the first load. */
const lateOutside = {
  name: 'late-outside',
  setup: (build: {
    onResolve: (options: { filter: RegExp }, resolve: (found: Resolving) => object | undefined) => void;
  }): void => {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function withLateOutside<T extends object>(options?: T): T {
  return Object.assign({}, options, { plugins: [lateOutside] });
}

/** Files as they stand, each compressed by itself. */
function asBuilt<T extends object>(options?: T): T {
  return Object.assign({}, options, { loader: { '.js': 'copy' } });
}

const script = 'packages/react/dist/script/';

/** A file as it was built, and those that it imports at once: what a browser fetches before it can run. */
function firstFiles(name: string): string[] {
  const found = new Set([name]);
  for (const file of found)
    for (const [, next = ''] of readFileSync(script + file, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      found.add(next);
  return [...found].map((file) => script + file);
}

// What is aimed at: 8 kB for planning, 15 with validation, 45 for the form's first load. The incremental engine weighs 8.6 kB more than
// the plain planner: rules as closures, nodes and skips that applications share, decisions made when they are read. For that
// an answer is more than 1,000 times as fast, and an application a tenth as large (packages/core/README.md, Speed).
const limits: SizeLimitConfig = [
  {
    name: 'core: plan and advance on a compiled form',
    path: core,
    import: '{ planForm, advancePlan }',
    limit: '17.1 kB',
  },
  {
    name: 'core: the same, with validation',
    path: core,
    import: { [core]: '{ planForm, advancePlan }', 'packages/core/dist/validate/index.js': '{ validateValue }' },
    limit: '21.3 kB',
  },
  {
    name: 'core: a whole application, from opening to verifying',
    path: core,
    import: '{ planForm, advancePlan, openApplication, submit, verifySubmission }',
    limit: '28.5 kB',
  },
  { name: 'catalog: texts in English', path: 'packages/catalog/dist/business-loan/texts/en.js', limit: '18 kB' },
  { name: 'catalog: texts in Chinese', path: 'packages/catalog/dist/business-loan/texts/zh-CN.js', limit: '18 kB' },
  {
    name: 'react: the form as it first loads, React external',
    path: react,
    import: '{ LoanForm }',
    ignore: peers,
    modifyEsbuildConfig: withLateOutside,
    limit: '70 kB',
  },
  {
    name: 'react: hooks in markup of one’s own, as they first load',
    path: react,
    import: '{ hooksOf, LoanFormProvider, useGroup, useQuestion, useSectionForm, useSections }',
    ignore: peers,
    modifyEsbuildConfig: withLateOutside,
    limit: '57 kB',
  },
  {
    name: 'react: the view of bank staff, as it first loads',
    path: 'packages/react/dist/bankers-view/index.js',
    ignore: peers,
    modifyEsbuildConfig: withLateOutside,
    limit: '30.5 kB',
  },
  {
    name: 'react: the element, as it first loads, with the theme',
    path: 'packages/react/dist/element.js',
    ignore: [...peers, 'react-dom/client'],
    modifyEsbuildConfig: withLateOutside,
    limit: '86 kB',
  },
  {
    // 61 kB of it come only with the questions that need them: a search in long lists, pinyin, places in China, sending files.
    name: 'react: everything, with what loads late: pages, both languages, compiling, search, pinyin, places',
    path: react,
    import: '*',
    ignore: peers,
    limit: '211 kB',
  },
  {
    name: 'script: the first load, with React and the theme',
    path: firstFiles('askless-form.js'),
    modifyEsbuildConfig: asBuilt,
    limit: '152 kB',
  },
  {
    name: 'script: all that it can load: two formats, two languages',
    path: `${script}*.js`,
    modifyEsbuildConfig: asBuilt,
    limit: '342 kB',
  },
  {
    name: 'frame: the side of the page around it',
    path: 'packages/react/dist/frame/index.js',
    import: '{ openFrame }',
    limit: '3 kB',
  },
  { name: 'react: the theme', path: 'packages/react/dist/styles.css', limit: '12 kB' },
  { name: 'drafts', path: 'packages/drafts/dist/index.js', limit: '10 kB' },
];

export default limits.map((check) => ({ ...check, gzip: true }));
