/** The built extension with one page more, in which a journey finds the extension's own outbox, and with leave to reach this computer. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './leftovers.ts';

export const OUTBOX_PAGE = '/outbox.html';

interface Manifest {
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[]; optional: string[] } } };
}

/** Answers its folder. A browser that was killed forgets what was allowed a moment ago, so the leave is in the manifest. */
export function extensionWithOutboxPage(build: string): string {
  const dir = temporaryFolder('outbox-extension');
  cpSync(build, dir, { recursive: true });
  const [database, outbox] = [chunkWith(dir, 'version(1).stores('), chunkWith(dir, 'countThere:', 'enqueue:')];
  writeFileSync(
    join(dir, 'outbox.html'),
    '<!doctype html><meta charset="utf-8"><title>Outbox</title><script type="module" src="/outbox-page.js"></script>',
  );
  // What a chunk exports has a name that the build made up.
  writeFileSync(
    join(dir, 'outbox-page.js'),
    `import '/chunks/${database}';
import * as chunk from '/chunks/${outbox}';
const outbox = Object.values(chunk).find((exported) => typeof exported?.enqueue === 'function');
if (outbox) Object.assign(window, { outbox });
`,
  );
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const gecko = manifest.browser_specific_settings?.gecko;
  // Firefox asks for both; what is required counts as allowed.
  if (gecko) gecko.data_collection_permissions = { required: gecko.data_collection_permissions.optional, optional: [] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return dir;
}

/** The name of the chunk in which all of it stands. */
function chunkWith(dir: string, ...parts: string[]): string {
  const chunks = join(dir, 'chunks');
  const found = readdirSync(chunks).find((name) => {
    const text = readFileSync(join(chunks, name), 'utf8');
    return parts.every((part) => text.includes(part));
  });
  if (!found) throw new Error(`No chunk of ${dir} has ${parts.join(' and ')}`);
  return found;
}
