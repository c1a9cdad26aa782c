// A head's text from its parts, sign by sign as it was read.
import type { Brackets, Entry, HeadNode } from '../../head/tree';
import { showBraces } from '../samples/braces';

export const printNode = (node: HeadNode): string => {
  if (node.is === 'fixed') return showBraces(node.text);
  if (node.is === 'scalar') return '';
  const entries = node.is === 'map' ? node.entries : node.items;
  if (node.brackets) return inBrackets(entries.map(withoutAbove), node.brackets);
  const isCompact = node.is === 'map' && node.compact;
  return entries.map((entry, index) => (isCompact && index === 0 ? inner(entry) : printEntry(entry))).join('');
};

const inner = (entry: Entry): string => showBraces(entry.lead) + printNode(entry.node) + showBraces(entry.tail);
/** Without the blank lines and comments above it. */
export const withoutAbove = (entry: Entry): string => entry.indent + inner(entry);
export const printEntry = (entry: Entry): string => showBraces(entry.above) + withoutAbove(entry);

/** `entries`: each with the white space before it. */
export const inBrackets = (entries: readonly string[], { open, close }: Brackets): string =>
  `${showBraces(open)}${entries.join(',')}${showBraces(close)}`;
