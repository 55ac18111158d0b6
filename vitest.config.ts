import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.js';

// Packages of this repository are taken from their sources, so that these tests need no build.
const source = {
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
};

/**
 * A dependency of downshift publishes a `source` of its own, in TypeScript: Vite reads it, Node, to which dependencies are left, does not.
 */
const inline = ['downshift'];

/** React 18 in the place of React, wherever it is imported by that name. */
const oldReact = ['@testing-library/react', 'react-dom', 'react'].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: fileURLToPath(new URL(`tests/react-18/node_modules/${name}`, import.meta.url)),
}));

/** Real Chromium. A fresh object for each project: Vitest writes the project's name into it. */
function inChromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions, contextOptions: { timezoneId: 'Asia/Shanghai' } }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/** Milliseconds: a busy machine is no fault of a test. */
const patience = 30_000;

const failOnConsole = './tests/setup/console.ts';
const matchers = './tests/setup/matchers.ts';
const realEvents = './tests/setup/realEvents.ts';
const browserTests = 'packages/*/src/**/*.browser.test.{ts,tsx}';
const serverTests = 'packages/*/src/**/ssr.test.tsx';

export default defineConfig({
  test: {
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html', 'json-summary'],
      include: ['packages/*/src/**/*.{ts,tsx}'],
      exclude: ['**/*.stories.tsx', '**/*.test.*', '**/*.test-d.ts'],
      thresholds: { 'packages/core/src/{rule,evaluation,compiled,plan,submission}/**': { branches: 100 } },
    },
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          testTimeout: patience,
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'scripts/*.test.ts', serverTests],
          exclude: [browserTests],
          setupFiles: [failOnConsole],
        },
      },
      {
        ...source,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
            // `pnpm typecheck` and the build report those.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        ...source,
        test: {
          name: 'dom',
          testTimeout: patience,
          environment: 'jsdom',
          globals: true,
          include: ['packages/*/src/**/*.test.tsx'],
          exclude: [browserTests, serverTests],
          server: { deps: { inline } },
          setupFiles: [matchers, failOnConsole],
        },
      },
      {
        // The same tests on the oldest React that is supported.
        resolve: { ...source.resolve, alias: oldReact },
        ssr: source.ssr,
        test: {
          name: 'react-18',
          testTimeout: patience,
          environment: 'jsdom',
          globals: true,
          include: ['packages/react/src/**/*.test.tsx'],
          exclude: [browserTests],
          server: { deps: { inline } },
          setupFiles: [matchers, failOnConsole],
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          testTimeout: patience,
          globals: true,
          include: [browserTests],
          setupFiles: [matchers, realEvents, failOnConsole],
          browser: inChromium(),
        },
      },
      {
        // A few of them on the oldest React: what a borrower does from the first page to the receipt.
        resolve: { conditions: source.resolve.conditions, alias: oldReact },
        ssr: source.ssr,
        test: {
          name: 'browser-react-18',
          testTimeout: patience,
          globals: true,
          include: ['packages/react/src/{LoanForm,announcing,remounting,threeForms}.browser.test.tsx'],
          setupFiles: [matchers, realEvents, failOnConsole],
          browser: inChromium(),
        },
      },
      {
        ...source,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', testTimeout: patience, setupFiles: [failOnConsole], browser: inChromium() },
      },
      {
        // Every story again, measured in a page of its own.
        ...source,
        optimizeDeps: { include: ['@askless/react > react-hook-form', 'axe-core'] },
        test: {
          name: 'stories',
          env: { LOOKS: process.env['LOOKS'] ?? '' },
          testTimeout: patience,
          include: ['tests/stories/*.test.ts'],
          browser: {
            ...inChromium(),
            // A busy machine may round a letter's edge otherwise; a moved line is far more than this.
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.002 },
                resolveScreenshotPath: ({ arg, ext, root }) => `${root}/tests/stories/pictures/${arg}${ext}`,
              },
            },
          },
        },
      },
      {
        ...source,
        test: {
          name: 'properties',
          testTimeout: patience,
          environment: 'node',
          include: ['tests/properties/*.test.ts'],
          setupFiles: [failOnConsole],
        },
      },
      // From here on the packages are taken as built.
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'packed',
          environment: 'node',
          include: ['tests/packed/*.test.ts'],
          globalSetup: ['./tests/setup/packed.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'judges',
          environment: 'node',
          include: ['tests/judges/*.test.ts'],
          globalSetup: ['./tests/setup/judges.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
