/** A little extension around the image code alone, with the images that it is tried on. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { temporaryFolder } from './leftovers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const MANIFEST = {
  manifest_version: 3,
  name: 'Images',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['http://127.0.0.1/*'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self' http:" },
  browser_specific_settings: { gecko: { id: 'gleaner@gleaner.example' } },
};

/** Answers its folder. `images` are folders by the name under which the extension shows them; absent ones are left out. */
export async function buildImageExtension(images: Record<string, string>): Promise<string> {
  const dir = temporaryFolder('images');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: dir,
      emptyOutDir: false,
      // Minified, because the page gets `fetchImageBytes` as text: no helper may have crept into it.
      minify: true,
      lib: { entry: join(ROOT, 'test/e2e/image-page.ts'), formats: ['iife'], name: 'ImagePageFile', fileName: () => 'image-page.js' },
    },
  });
  const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
  write('manifest.json', JSON.stringify(MANIFEST));
  write('images.html', '<!doctype html><meta charset="utf-8"><title>Images</title><script src="image-page.js"></script>');
  write(
    'worker.js',
    `importScripts('/image-page.js');
    onmessage = async ({ data }) => postMessage(await ImagePage.reencodeFile(data));`,
  );
  for (const [name, folder] of Object.entries(images)) {
    mkdirSync(join(dir, name));
    if (existsSync(folder)) cpSync(folder, join(dir, name), { recursive: true });
  }
  return dir;
}
