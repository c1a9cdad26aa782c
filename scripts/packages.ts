/**
 * `npm run packages`: both packages for the stores, in `.output/`, with their SHA-256. Built twice: what is not the same to the byte is
 * refused.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'wxt';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, '.output');

/** The lines of SHA256SUMS for all that one build makes, whatever was there before. */
async function build(): Promise<string> {
  for (const name of zipsIn(OUT)) rmSync(join(OUT, name));
  for (const browser of ['chrome', 'firefox']) await zip({ root: ROOT, browser, zip: { zipSources: false } });
  return zipsIn(OUT)
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(OUT, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

const zipsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .toSorted();

mkdirSync(OUT, { recursive: true });
const [first, second] = [await build(), await build()];
if (first !== second) throw new Error(`Two builds of the same source differ.\n${first}\n${second}`);
writeFileSync(join(OUT, 'SHA256SUMS'), second);
console.log(second);
