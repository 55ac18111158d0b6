// How long a form takes to answer a key, in production builds in Chromium: Askless, beside react-hook-form without and with
// conditions and a store by hand that tells each field its own changes alone, in one run.
// Needs the packages' builds. Run: pnpm --filter bench react [--rounds=3] [--keys=41] [--sizes=200,1000]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { chromium, type Browser, type Page } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.ts';
import { median } from './measure.ts';
import { inputKinds, type InputKind } from './react/page/inputKinds.ts';
import type { BenchPage, ContestantName } from './react/page/main.tsx';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    keys: { type: 'string', default: '41' },
    sizes: { type: 'string', default: '200,1000' },
  },
});
const rounds = Number(values.rounds);
const keys = Number(values.keys);
const mounts = 4;
const sizes = values.sizes.split(',').map(Number);

const contestants: readonly (readonly [name: ContestantName, title: string])[] = [
  ['inPages', 'Askless, ten a page'],
  ['inOnePage', 'Askless, all on one page'],
  ['ownMarkup', 'Askless, hooks alone'],
  ['plain', 'plain react-hook-form'],
  ['watched', 'react-hook-form, useWatch'],
  ['byField', 'per-field store by hand'],
];

/** One form in one fresh page. */
interface Sample {
  /** Milliseconds. */
  readonly times: ReadonlyMap<Time, number>;
  readonly commits: ReadonlyMap<InputKind, number>;
  readonly shown: readonly string[];
}

type Time = 'first' | 'mount' | 'heap' | InputKind | `${InputKind}Paint`;

declare global {
  /** What the page under measurement can be asked to do. */
  var bench: BenchPage;
}

const folder = fileURLToPath(new URL('react/page', import.meta.url));
await build({ root: folder, plugins: [react()], logLevel: 'error', build: { outDir: 'dist', emptyOutDir: true } });
// With these two, a page may read the clock to 5 µs instead of 100.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const served = await preview({ root: folder, logLevel: 'error', preview: { port: 0, headers } });
const browser = await chromium.launch({
  ...launchOptions,
  // A frame comes when it is ready, not with the next beat of a screen.
  args: [...launchOptions.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  const url = served.resolvedUrls?.local[0] ?? '';
  for (const size of sizes) printSize(size, await samplesOf(browser, url, size));
} finally {
  await browser.close();
  await served.close();
}

/** By contestant, a sample of each round; the contestants take turns. */
async function samplesOf(within: Browser, url: string, size: number): Promise<ReadonlyMap<ContestantName, Sample[]>> {
  const samples = new Map(contestants.map(([name]): [ContestantName, Sample[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name] of contestants) {
      const page = await within.newPage();
      samples.get(name)?.push(await sampleIn(page, { url, name, size }));
      await page.close();
    }
  checkSame(samples);
  return samples;
}

async function sampleIn(
  page: Page,
  { url, name, size }: { readonly url: string; readonly name: ContestantName; readonly size: number },
): Promise<Sample> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  const before = await heapOf(page);
  const took = await page.evaluate(([form, many, times]) => bench.mount(form, many, times), [
    name,
    size,
    mounts,
  ] as const);
  const shown = await page.evaluate(() => bench.fill());
  const heap = (await heapOf(page)) - before;
  const timed = await page.evaluate(([count, kinds]) => bench.keys(count, kinds), [keys, inputKinds] as const);
  const figures = inputKinds.flatMap((kind): readonly (readonly [Time, number])[] => [
    [kind, median(timed[kind]?.handler ?? [])],
    [`${kind}Paint`, median(timed[kind]?.paint ?? [])],
  ]);
  return {
    times: new Map<Time, number>([
      ['first', took[0] ?? Number.NaN],
      ['mount', median(took.slice(1))],
      ['heap', heap],
      ...figures,
    ]),
    commits: new Map(inputKinds.map((kind) => [kind, median(timed[kind]?.commits ?? [])])),
    shown,
  };
}

/** Megabytes in use once what nobody needs is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

/** What is timed does the same work: after the same answers, all that have conditions show the same questions. */
function checkSame(samples: ReadonlyMap<ContestantName, readonly Sample[]>): void {
  const all = (['inOnePage', 'ownMarkup', 'watched', 'byField'] as const).map(
    (name) => [name, new Set(samples.get(name)?.[0]?.shown)] as const,
  );
  for (const [name, shown] of all)
    for (const [other, instead] of all) {
      const missing = [...shown].filter((id) => !instead.has(id));
      if (missing.length > 0) throw new Error(`${name} shows ${missing.join(', ')}, ${other} does not.`);
    }
}

function printSize(size: number, samples: ReadonlyMap<ContestantName, readonly Sample[]>): void {
  const rows: readonly Time[] = [
    ...inputKinds,
    ...inputKinds.map((kind) => `${kind}Paint` as const),
    'first',
    'mount',
    'heap',
  ];
  const row = (title: string, figureOf: (sample: Sample) => number | undefined): void =>
    print(
      [
        title,
        ...contestants.map(([name]) =>
          median((samples.get(name) ?? []).map((one) => figureOf(one) ?? Number.NaN)).toFixed(2),
        ),
      ].join(' | '),
    );
  print(
    `\n${size} questions: medians of ${rounds} pages with ${keys} inputs each; ms, MB; Chromium ${browser.version()}`,
  );
  print(['', ...contestants.map(([, title]) => title)].join(' | '));
  for (const time of rows) row(time, ({ times }) => times.get(time));
  for (const kind of inputKinds) row(`${kind} commits`, ({ commits }) => commits.get(kind));
  row('questions shown', ({ shown }) => shown.length);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
