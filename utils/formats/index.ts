// The formats there are. A new one is a folder with its format.md, and its two lines here.
import { compileFormat } from './language/compile-format';
import medigy from './presets/medigy/format.md?raw';
import { mistake, nearest } from './language/mistake';
import type { CompiledFormat } from './language/template';

/** Each format's source, by the name that a site calls it by: that of its folder. */
export const FORMATS: Readonly<Record<string, string>> = {
  medigy,
};

export { addressesOf } from './language/fill-article';
export { learnLatin } from './address/learn-latin';
export { olderAddresses } from './address/older-addresses';
export { publisherOf } from './address/publisher';
export { readKept } from '@/utils/formats/read-kept';
export { renderBundle } from '@/utils/formats/render-bundle';

const compiled = new Map<string, CompiledFormat>();

/** The format of that name, compiled once. Throws the Problem `format-broken`, with line 1 if there is none of that name. */
export function formatNamed(name: string): CompiledFormat {
  const source = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (source === undefined) return mistake(1, 'format_noFormat', name, nearest(name, Object.keys(FORMATS)));
  const format = compiled.get(name) ?? compileFormat(source);
  compiled.set(name, format);
  return format;
}
