// Reads a written file back as a site generator would, and refuses it unless it says what was meant.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { fail } from '@/utils/core/problem';
import type { FrontMatter } from './language/fill-holes';
import { misreadByHugo } from './yaml/hugo-types';
import { looksTyped } from './yaml/implicit-types';
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
  const faithful =
    framed &&
    (['1.1', '1.2'] as const).every((version) => {
      // The keys `y` and `Y` are one key to this reader's 1.1; `says` finds a key that stands twice by itself.
      const { contents, errors } = parseDocument(`${yaml}\n`, { version, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
      return errors.length === 0 && says(contents, frontMatter);
    });
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

/** What a scalar says as text; undefined where PyYAML or a Hugo reads a number, a date or the like. */
function textOf(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  const { source, type, value } = node;
  if (type !== 'PLAIN' || source === undefined) return typeof value === 'string' ? value : undefined;
  if (looksTyped(source) || misreadByHugo(source)) return undefined;
  // The package takes more for typed than they do: `2020-1-1` and `0b` are texts and stand without quotes.
  return typeof value === 'string' ? value : source;
}
