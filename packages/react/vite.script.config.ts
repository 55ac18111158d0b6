import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// For pages without a build: React and all, in one file and, beside it, what a page may never need. Rolldown leaves what only late
// files use out of the first one, also where both import it through one index; esbuild does not, and 20 kB would come too early.
export default defineConfig({
  build: {
    outDir: 'dist/script',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: { 'askless-form': pathOf('src/script.ts') }, formats: ['es'] },
    // A library is left readable unless it is said here.
    rolldownOptions: { output: { minify: true } },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    // The theme's text is what the build has made of its files.
    alias: [{ find: /^.*\/theme\/index\.js$/, replacement: pathOf('dist/theme/styleText.js') }],
  },
  logLevel: 'warn',
});
