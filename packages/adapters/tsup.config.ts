import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/reference/index.ts',
    'src/reference/write.ts',
    'src/reference/read.ts',
    'src/reference/business-loan.ts',
    'src/cfpb-1071/index.ts',
    'src/cfpb-1071/texts.ts',
    'src/cfpb-1071/business-loan/index.ts',
    'src/cfpb-1071/write.ts',
    'src/cfpb-1071/read.ts',
    'src/audit/index.ts',
    'src/writer/json/index.ts',
    'src/writer/csv/index.ts',
  ],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
