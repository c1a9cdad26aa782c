/** Other extensions that a curator may have: one that names every download, and one that downloads something of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './leftovers.ts';

const MANIFEST = { manifest_version: 3, version: '1', permissions: ['downloads'], background: { service_worker: 'worker.js' } };

function write(name: string, worker: string): string {
  const dir = temporaryFolder('other-extension');
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...MANIFEST, name }));
  writeFileSync(join(dir, 'worker.js'), worker);
  writeFileSync(join(dir, 'page.html'), `<!doctype html><meta charset="utf-8"><title>${name}</title><p>${name}`);
  return dir;
}

/** Puts every download into the folder `sorted`, by the name that Chromium makes of its address. */
export const namingExtension = (): string =>
  write(
    'Sorts downloads',
    `chrome.downloads.onDeterminingFilename.addListener(({ filename }, suggest) => suggest({ filename: 'sorted/' + filename, conflictAction: 'uniquify' }));`,
  );

export const downloadingExtension = (): string => write('Downloads', '');
