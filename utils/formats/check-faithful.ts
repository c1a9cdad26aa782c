// Reads a written file back as a site generator would, and refuses it unless it says what was meant.
import { isMap, isScalar, isSeq } from 'yaml';
import { fail } from '@/utils/core/problem';
import type { FrontMatter } from './language/fill-holes';
import { readings, textOf } from './yaml/readings';
import type { JsonValue } from './yaml/writer';

/** Throws the Problem `file-not-faithful`. `bytes` is the whole file. */
export function checkFaithful(bytes: Uint8Array, frontMatter: FrontMatter, body: string): void {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  const end = lines.indexOf('---', 1);
  const framed =
    lines[0] === '---' &&
    end > 0 &&
    lines.indexOf('---', end + 1) < 0 &&
    lines[end + 1] === '' &&
    lines[end + 2] === body &&
    lines.length === end + 3;
  const yaml = lines.slice(1, end).join('\n');
  const faithful = framed && readings(`${yaml}\n`).every(({ contents, errors }) => errors.length === 0 && says(contents, frontMatter));
  if (!faithful) fail('file-not-faithful');
}

function says(node: unknown, meant: JsonValue): boolean {
  if (Array.isArray(meant)) {
    return isSeq(node) && node.items.length === meant.length && meant.every((item, index) => says(node.items[index], item));
  }
  if (typeof meant === 'object' && meant !== null) {
    const entries = Object.entries(meant);
    return (
      isMap(node) &&
      node.items.length === entries.length &&
      entries.every(([key, value]) => {
        const pair = node.items.find((each) => isScalar(each.key) && textOf(each.key) === key);
        return pair !== undefined && says(pair.value, value);
      })
    );
  }
  if (!isScalar(node)) return false;
  return typeof meant === 'string' ? textOf(node) === meant : node.value === meant;
}
