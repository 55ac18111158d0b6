import { fileURLToPath } from 'node:url';
import { build, defineConfig, type BuildEnvironmentOptions, type Rolldown, type UserConfig } from 'vite';

// For pages without a build: React and what a form begins with in one file, which `askless-form.js` imports, and beside it what a page
// may never need. Rolldown leaves what only late files use out of the first one, also where both import it through one index.
export default defineConfig(async () => configOf(await firstModules()));

/** @param first The modules that are put together, so that a page begins with one file instead of twenty. */
function configOf(first: ReadonlySet<string>, options: BuildEnvironmentOptions = {}): UserConfig {
  return {
    logLevel: 'warn',
    build: {
      outDir: 'dist/script',
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      lib: { entry: { 'askless-form': pathOf('src/script.ts') }, formats: ['es'] },
      rolldownOptions: {
        // Late files never import the entry: a page may load that under an address of its own, such as `askless-form.js?v=2`.
        preserveEntrySignatures: 'strict',
        output: {
          // A library is left readable unless it is said here.
          minify: true,
          codeSplitting: { groups: [{ name: 'form', test: (id) => first.has(id) }] },
        },
      },
      ...options,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      // The theme's text is what the build has made of its files.
      alias: [{ find: /^.*\/theme\/index\.js$/, replacement: pathOf('dist/theme/styleText.js') }],
    },
  };
}

/** The modules of the entry and of all that it imports at once, as a first build without groups tells them apart. */
async function firstModules(): Promise<ReadonlySet<string>> {
  const built = await build({ configFile: false, ...configOf(new Set(), { write: false }) });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = new Map(
    outputs.flatMap((one): (readonly [string, Rolldown.OutputChunk])[] =>
      one.type === 'chunk' ? [[one.fileName, one]] : [],
    ),
  );
  const found = new Set(['askless-form.js']);
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
  return new Set([...found].flatMap((name) => Object.keys(chunks.get(name)?.modules ?? {})));
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
