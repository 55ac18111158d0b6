import { defineConfig } from 'tsup';

// Module by module: a host's bundler puts each where it is first needed, and leaves out what nobody asks for.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,test-d,stories}.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  silent: true,
});
