// YAML as the readers of sites take it: those of 1.1 and those of 1.2.
import { type Document, isScalar, type Node, parseDocument } from 'yaml';
import { misreadByHugo } from './hugo-types';
import { looksTyped } from './implicit-types';

/**
 * A document for each version. The keys `y` and `Y` are one key to this reader's 1.1, so none is refused for standing twice: who compares
 * the keys has to find that.
 */
export const readings = (yaml: string): IteratorObject<Document.Parsed> =>
  (['1.1', '1.2'] as const)
    .values()
    .map((version) => parseDocument(yaml, { version, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }));

/** What a scalar says as text; undefined where PyYAML or a Hugo reads a number, a date or the like. */
export function textOf(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  const { source, type, value } = node;
  if (type !== 'PLAIN' || source === undefined) return typeof value === 'string' ? value : undefined;
  if (looksTyped(source) || misreadByHugo(source)) return undefined;
  // The package takes more for typed than they do: `2020-1-1` and `0b` are texts and stand without quotes.
  return typeof value === 'string' ? value : source;
}
