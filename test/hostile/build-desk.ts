/** Builds the desk's own code into one script, as the extension's build does, and answers its text. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

export async function buildDesk(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      target: 'chrome140',
      lib: { entry: join(import.meta.dirname, 'desk.ts'), formats: ['iife'], name: 'desk' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Vite built nothing.');
  return bundle.output[0].code;
}
