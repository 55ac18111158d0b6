// Changes core's sources one small piece at a time and runs its tests on each: a change that no test notices has survived.
// Run: pnpm mutation [FOLDER…] [--file=NAME] [--incremental] [--workers=2]   (folders of packages/core/src; the figures in packages/core/README.md)
// --incremental: only what has changed since the last run with it. Ends with 1 where the score of a folder is below the limit.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const sources = 'packages/core/src';
/** Conditions; what planning reads; the plan; intake: formats and what is submitted. */
const folders = ['rule', 'evaluation', 'compiled', 'plan', 'submission'];
/** Percent of the mutants of a folder. */
const limit = 85;

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', default: '*' },
    incremental: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
  },
});

async function mutate(folder: string): Promise<readonly Mutant[]> {
  const stryker = new Stryker({
    mutate: [`${sources}/${folder}/${options.file}.ts`, '!**/*.test.ts'],
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
    coverageAnalysis: 'perTest',
    // Forms and plans that a test file makes for all its tests cover much: that alone is no reason to run every test.
    ignoreStatic: true,
    concurrency: Number(options.workers),
    // Twice what the unchanged tests take, and a little: a busy machine is no killed mutant.
    timeoutFactor: 2,
    timeoutMS: 10_000,
    incremental: options.incremental,
    incrementalFile: `reports/mutation/${folder}.incremental.json`,
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: `reports/mutation/${folder}.html` },
    // Stryker reads these files with an API that TypeScript 7 does not have; the tests need none of it.
    tsconfigFile: 'tsconfig.none.json',
    ignorePatterns: ['/**', '!/package.json', '!/tests/mutation/**', '!/packages/core/**', 'dist', 'node_modules'],
    tempDirName: '.stryker',
  });
  return stryker.runMutationTest();
}

function isUndetected({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function describe({ fileName, location: { start }, mutatorName, replacement, status }: Mutant): string {
  const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
  return `${place} ${status} ${mutatorName}: ${replacement?.replaceAll(/\s+/g, ' ').slice(0, 100) ?? ''}`;
}

let isBelow = false;
for (const folder of positionals.length > 0 ? positionals : folders) {
  const start = Date.now();
  const mutants = (await mutate(folder)).filter(({ status }) => status !== 'Ignored' && status !== 'RuntimeError');
  const undetected = mutants.filter(isUndetected);
  const score = mutants.length === 0 ? 100 : (100 * (mutants.length - undetected.length)) / mutants.length;
  isBelow ||= score < limit;
  for (const mutant of undetected) console.log(describe(mutant));
  console.log(
    `== ${folder}: ${score.toFixed(1)} % of ${mutants.length} mutants detected in ${Math.ceil((Date.now() - start) / 60_000)} min`,
  );
}
if (isBelow) process.exitCode = 1;
