import { defineConfig } from 'tsup';

// For pages without a build: React and all, in one file and, beside it, what a page may never need.
export default defineConfig({
  entry: { 'askless-form': 'src/script.ts' },
  outDir: 'dist/script',
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  splitting: true,
  minify: true,
  noExternal: [/./],
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildOptions: (options) => {
    options.legalComments = 'none';
  },
  esbuildPlugins: [
    // The theme's text is what the build has made of its files.
    {
      name: 'built-theme',
      setup: (build) => {
        build.onResolve({ filter: /theme\/index\.js$/ }, () => ({
          path: new URL('dist/theme/styleText.js', import.meta.url).pathname,
        }));
      },
    },
  ],
  silent: true,
});
