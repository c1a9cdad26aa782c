// Compiles a format, whichever way its file is written.
import { compileFormat } from './compile-format';
import { shownCompiler } from './shown-compiler';
import type { CompiledFormat, ShownFormat } from './template';

export type Format = CompiledFormat | ShownFormat;

/**
 * `source` is a whole format.md; docs/formats.md says what may stand in it. `loadPartsOf` comes before.
 * Throws the Problem `format-broken` at the line of the first mistake.
 */
export const compile = (source: string): Format => (isPyyaml(source) ? compileFormat(source) : shownCompiler.get()(source));

/** Those of before have their directives below the first mark. */
export const isPyyaml = (source: string): boolean => /^---\r?$/m.exec(source)?.index === 0 || /^\$writer:[ \t]*pyyaml\b/m.test(source);
