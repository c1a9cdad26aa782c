// Builds a file into one script that can be injected into a page.
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Builds `<name>.ts` of `folder` and answers with the path of the script, in `outDir`. */
export async function buildCandidate(name: string, outDir: string, minify = false, folder = import.meta.dirname): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir,
      emptyOutDir: false,
      minify,
      lib: {
        entry: join(folder, `${name}.ts`),
        formats: ['iife'],
        name: `bench_${name.replaceAll('-', '_')}`,
        fileName: () => `${name}.js`,
      },
    },
  });
  return join(outDir, `${name}.js`);
}
