// Writes an API report for each entry of each package into etc/, from the built .d.ts files.
// Run: node scripts/api.ts           update the reports
//      node scripts/api.ts --check   fail where a report is not what is committed
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
  ExtractorMessageCategory,
} from '@microsoft/api-extractor';

const isCheck = process.argv.includes('--check');
const reports = resolve('etc');
const temporary = resolve('temp/api');

interface Entry {
  packageJson: string;
  types: string;
  /** Without its ending. */
  report: string;
}

/** Every entry that has types: `./explain/en` of core becomes etc/core.explain.en.api.md. */
function listEntries(): Entry[] {
  return globSync('packages/*/package.json')
    .toSorted()
    .flatMap((packageJson) => {
      const { name, publishConfig } = parsePackage(readFileSync(packageJson, 'utf8'));
      return Object.entries(publishConfig.exports ?? {}).flatMap(([subpath, target]) =>
        typeof target === 'string'
          ? []
          : [{ packageJson, types: join(dirname(packageJson), target.types), report: reportName(name, subpath) }],
      );
    });
}

interface Package {
  name: string;
  publishConfig: { exports?: Record<string, string | { types: string }> };
}

function parsePackage(json: string): Package {
  return JSON.parse(json) as Package;
}

function reportName(name: string, subpath: string): string {
  return `${name.replace('@askless/', '')}${subpath.slice(1).replaceAll('/', '.')}`;
}

/** @returns Whether the report is up to date, or was written. */
function report(entry: Entry): boolean {
  const config = ExtractorConfig.prepare({
    configObject: configOf(entry),
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(entry.packageJson),
  });
  const result = Extractor.invoke(config, { localBuild: !isCheck, messageCallback: hush });
  if (isCheck && result.apiReportChanged) showDifference(`${entry.report}.api.md`);
  return result.succeeded;
}

function configOf({ packageJson, types, report: name }: Entry) {
  return {
    mainEntryPointFilePath: resolve(types),
    projectFolder: resolve(dirname(packageJson)),
    apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: reports, reportTempFolder: temporary },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf' as const,
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          module: 'ESNext',
          moduleResolution: 'bundler',
          jsx: 'react-jsx',
          strict: true,
          skipLibCheck: true,
          types: [],
        },
        files: [resolve(types)],
      },
    },
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
      extractorMessageReporting: {
        default: { logLevel: ExtractorLogLevel.None },
        'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
      },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
    },
  };
}

/** What the package exports now against what is committed. */
function showDifference(file: string): void {
  console.error(`etc/${file} is not what the package exports:`);
  spawnSync('git', ['--no-pager', 'diff', '--no-index', join(reports, file), join(temporary, file)], {
    stdio: 'inherit',
  });
}

/** Only what concerns the code: no banner, no notes on the tool's own version. */
function hush(message: ExtractorMessage): void {
  if (message.category === ExtractorMessageCategory.Console) message.handled = true;
}

mkdirSync(reports, { recursive: true });
const entries = listEntries();
const results = entries.map(report);
const stale = globSync('etc/*.api.md').filter(
  (file) => !entries.some((entry) => file === `etc/${entry.report}.api.md`),
);
for (const file of stale) {
  if (isCheck) console.error(`${file} is the report of no entry.`);
  else rmSync(file);
}
const isGood = results.every(Boolean) && !(isCheck && stale.length > 0);
console.log(isGood ? `api: ${entries.length} reports` : 'api: run `pnpm api` and commit etc/ with the reason.');
process.exitCode = isGood ? 0 : 1;
