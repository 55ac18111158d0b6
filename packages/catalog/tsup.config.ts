import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/business-loan/index.ts',
    'src/business-loan/derivations/index.ts',
    'src/business-loan/texts/en.ts',
    'src/business-loan/texts/zh-CN.ts',
    'src/personas/index.ts',
  ],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
