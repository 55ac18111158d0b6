import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Core's tests from rules to what follows a submission, in one process: mutants are many, and each starts a run. */
export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
    include: [
      'packages/core/src/{application,compiled,course,define,evaluation,format,plan,products,rule,submission}/**/*.test.ts',
    ],
    setupFiles: ['tests/mutation/seed.ts'],
    env: { RUNS: '12' },
  },
});
