// A scalar of a YAML template: how it is written, and its parts.
import type { Scalar } from 'yaml';
import { mistake } from '../../language/mistake';
import { partsOf, type Placeheld } from '../placeholders';
import type { ScalarNode, Style } from '../tree';

const STYLES: Readonly<Record<string, Style>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** `below`: how far further lines of it stand in. Throws the Problem `format-broken`. */
export function readScalar(
  { value, type = 'PLAIN', range, tag, anchor }: Scalar,
  { text, holes, lineOf }: Placeheld,
  flow: boolean,
  below: number,
): ScalarNode {
  const [start, end] = range ?? [0, 0];
  if (tag || anchor) return mistake(lineOf(start), 'format_alias', '$let');
  const written = text.slice(start, end);
  const opening = type.startsWith('BLOCK') ? written.slice(0, written.indexOf('\n')) : '';
  const indent = opening === '' ? below : (/\n( +)\S/.exec(written)?.[1]?.length ?? 2);
  const parts = partsOf(String(value), holes);
  const folds = type === 'PLAIN' && parts.some((part) => typeof part !== 'string' && part.words.includes('fold'));
  return { is: 'scalar', style: folds ? 'folding' : (STYLES[type] ?? 'plain'), parts, indent, opening, flow };
}
