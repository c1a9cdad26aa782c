// The size budget: what a curator's browser has to load. Run after a build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUILD = '.output/chrome-mv3';

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(BUILD, name)).isFile());
const gzipped = (names: string[]) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILD, name)), { level: 9 }).length, 0);

/** All that the popup may ever load: its entry and every chunk, those that wait for a file to be made too. */
const budgets = [
  { what: 'package, zipped', bytes: gzipped(files), most: 500 * KB },
  { what: 'popup JavaScript, gzipped', bytes: gzipped(files.filter((name) => /^chunks[\\/].*\.js$/.test(name))), most: 200 * KB },
  { what: 'content scripts, gzipped', bytes: gzipped(files.filter((name) => /^content-scripts[\\/]/.test(name))), most: 150 * KB },
];

for (const { what, bytes, most } of budgets) {
  console.log(`${bytes <= most ? '✓' : '✗'} ${what}: ${(bytes / KB).toFixed(1)} KB of ${most / KB} KB`);
}
process.exit(budgets.every(({ bytes, most }) => bytes <= most) ? 0 : 1);
