// Leaves out of downshift the hooks that nobody calls: they stay in the package only because something is written onto them.
import type { Plugin } from 'vite';

const LEFT_OUT = ['useSelect', 'useMultipleSelection'];

/**
 * One statement each, by name. Rolldown's `propertyWriteSideEffects: false` would do it for every module,
 * and with it go the writes by which Readability and Defuddle work: an article then has one empty paragraph.
 */
export function leanDownshift(): Plugin {
  return {
    name: 'lean-downshift',
    transform(code, id) {
      if (!id.endsWith('/downshift/dist/downshift.esm.mjs')) return null;
      const lean = LEFT_OUT.reduce((text, hook) => {
        const without = text.replace(new RegExp(`^${hook}\\.stateChangeTypes = [\\w$]+;$`, 'm'), '');
        if (without === text) throw new Error(`Downshift writes nothing onto ${hook} any more. Look at scripts/lean-downshift.ts.`);
        return without;
      }, code);
      return { code: lean, map: null };
    },
  };
}
