// npm run bench:learn [-- folder [site]]: of sites laid like those of GLEANER_SHARED, how much of a file is written right by a format that
// was learnt from others.
//
// How it is measured. Each file of a site is held out once. A format is learnt from the 3, 5 or 10 files right before it, as its folder's
// manifest orders them; where there are fewer, from those right behind it too; with fewer files than that, from all others. Nothing is said by
// a curator. The held-out file then tells what a curator would have had: the facts and typed values that the learnt format reads from it. The
// format is filled with these, and the file that it makes is held against the published one.
//
// * A field is a key of either file, one within a map counted by itself, a list as one; a key that only one of the two has is wrong.
//   It is of the same meaning where both say the same: dates of one moment, nothing and no key, a word and a list of that word. A typed key
//   is right where the field is of a kind that can hold the value and writes it so. A fact that truth.json calls another fact is wrong.
//   Keys that truth.json calls machine-made count only where the format writes them.
// * A file is of the same meaning where its path and all its fields are, and what stands around its body; byte for byte where its path and
//   all of its bytes are, but for the body itself, which is its author's.
// * A claim "made of" or "always" is a row of the learnt format that says so; it is right in a file where its key says the same there.
// * A file that cannot be written counts as one whose fields are all wrong. Sites of which learning says that the language
//   cannot write a key (keys that are data) are told apart: they are in the first of the two totals, and not in the second.
//
// The sites are parted in two halves by the hash of their names. The second was meant to be left alone, and was not: faults that it showed
// were looked at and mended too. So its figures tell of sites that the engine was made with; sites that it has not met come out lower.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const { module } = await runnerImport<typeof import('./learn/run.ts')>(join(import.meta.dirname, 'learn/run.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
for (const line of module.report()) console.log(line);
process.exitCode = module.passes() ? 0 : 1;
