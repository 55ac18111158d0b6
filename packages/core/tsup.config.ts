import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/define/index.ts',
    'src/explain/index.ts',
    'src/explain/en.ts',
    'src/explain/zh-CN.ts',
    'src/validate/index.ts',
    'src/testing/index.ts',
  ],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
