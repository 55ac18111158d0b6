import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/reference/index.ts',
    'src/reference/write.ts',
    'src/reference/read.ts',
    'src/reference/business-loan.ts',
    'src/writer/json/index.ts',
  ],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
