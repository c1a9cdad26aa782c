// Lets the bundler leave out functions that nobody calls: it keeps those onto which something is written, as it must.
import type { Plugin } from 'vite';

/** Files, and what is written in them that nobody of ours reads. */
const WRITTEN: Record<string, RegExp> = {
  '/downshift/dist/downshift.esm.mjs': /^_?use(?!Combobox)\w+\.stateChangeTypes = .*;$/gm,
  '/yaml/browser/dist/parse/cst-visit.js': /^visit\.\w+ = .*;$/gm,
};

export const leanWrites = (): Plugin => ({
  name: 'lean-writes',
  transform(code, id) {
    const [name, written] = Object.entries(WRITTEN).find(([file]) => id.endsWith(file)) ?? [];
    if (!written) return null;
    const lean = code.replaceAll(written, '');
    if (lean === code) throw new Error(`${name} is written otherwise now. Look at scripts/lean-writes.ts.`);
    return { code: lean, map: null };
  },
});
