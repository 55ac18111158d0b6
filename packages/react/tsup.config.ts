import { defineConfig } from 'tsup';

// No `treeshake`: it would strip the 'use client' that esbuild keeps at the top of an entry.
export default defineConfig({
  entry: ['src/index.tsx', 'src/texts/en.ts', 'src/texts/zh-CN.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
