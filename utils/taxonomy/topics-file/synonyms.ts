// The synonyms of one cell.
import type { Split } from './plan';

const BETWEEN: Record<Exclude<Split, '|' | 'none'>, RegExp> = { any: /[;,|\n]/, ';': /[;\n]/, ',': /[,\n]/ };
/** A bar that no backslash stands before; the escaped ones are jumped over. */
const BETWEEN_BARS = /(?:\\[\s\S]|[^\\|])+/g;

export function synonymsIn(cell: string, split: Split): string[] {
  if (cell.trim() === '') return [];
  const parts =
    split === '|'
      ? (cell.match(BETWEEN_BARS) ?? []).map((part) => part.trim().replace(/\\([\\|])/g, '$1'))
      : split === 'none'
        ? [cell]
        : cell.split(BETWEEN[split]);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
