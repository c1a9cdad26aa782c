// What the parts of a head say, as plain data: a date stays the text that it is written as.
import { isScalar } from 'yaml';
import type { HeadNode } from '../../head/tree';
import { showBraces } from '../samples/braces';

export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };

export function dataOf(node: HeadNode): Data {
  if (node.is === 'fixed') return plain(node.value, node.text);
  if (node.is === 'list') return node.items.map((item) => dataOf(item.node));
  if (node.is === 'map') return Object.fromEntries(node.entries.map((entry) => [entry.path.join('.'), dataOf(entry.node)]));
  return null;
}

function plain(value: unknown, text: string): Data {
  if (value === null || value === undefined) return null;
  if (isScalar(value)) {
    // The line end that a block scalar ends with is its style's.
    if (typeof value.value === 'string' && value.type?.startsWith('BLOCK')) return showBraces(value.value.replace(/\n$/, ''));
    return scalar(value.value, value.source ?? text, value.type === 'PLAIN' || value.type === undefined);
  }
  if (value instanceof Date) return text.trim();
  if (typeof value === 'string') return showBraces(value);
  if (typeof value === 'number') return scalar(value, text.trim(), true);
  if (typeof value === 'boolean') return value;
  // An empty list or map, of whatever reader.
  return text.trim().startsWith('{') ? {} : [];
}

/** A number that would be written in another way is the text that it stands as: `1.10`, `0755`, an id of 20 digits. */
function scalar(value: unknown, source: string, isPlain: boolean): Data {
  if (typeof value === 'number' && isPlain) return String(value) === source ? value : source;
  if (typeof value === 'boolean' || value === null) return value;
  return showBraces(String(value));
}

export const isEmpty = (data: Data | undefined): boolean =>
  data === undefined || data === null || data === '' || (typeof data === 'object' && Object.keys(data).length === 0);
