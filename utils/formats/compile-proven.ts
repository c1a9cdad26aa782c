// A format by its text, compiled and proven: what compiles can be filled.
import { compile, type Format } from './language/compile';
import { renderBundle } from './render-bundle';

/** `loadPartsOf` comes before. Throws the Problem `format-broken` at the line of the first mistake. */
export function compileProven(source: string): Format {
  const format = compile(source);
  if ('prove' in format) format.prove((article) => renderBundle(article, format));
  return format;
}
