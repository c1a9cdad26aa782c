// Opens a head of TOML: what it says by its parser, its lines by what reads a format of it.
import { parse, TomlDate, TomlError } from 'smol-toml';
import { valueAt } from '@/utils/core/formats/known-keys';
import { ProblemError } from '@/utils/core/problem';
import { difference } from '../../head/same-value';
import { readTemplate } from '../../head/toml/read-template';
import type { MapNode } from '../../head/tree';
import { lineFinder } from './line-finder';
import type { OpenedHead, Opening } from './opened-head';

export function openToml(text: string): Opening {
  let read: Record<string, unknown>;
  try {
    read = parse(text, { integersAsBigInt: false });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return {
      broken: { line: Math.max(0, error.line - 1), why: (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '') },
    };
  }
  const lines = linesOf(text);
  return {
    head: {
      values: textsOf(read) as OpenedHead['values'],
      order: [...new Set([...lines.keys()].flatMap((way) => (way.includes('\0') ? [] : [way])))].filter((key) => Object.hasOwn(read, key)),
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const line = lines.get(path.slice(0, length).join('\0'));
          if (line !== undefined) return line;
        }
        return 0;
      },
      differs: (path, meant) => difference(valueAt(read, path), meant, (written) => parse(`x = ${written}`)['x']),
    },
  };
}

/** Of each way of keys, from 0; all ways that lead to it stand there too. */
function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const put = (path: readonly string[], line: number) => {
    for (let length = 1; length <= path.length; length++) {
      const way = path.slice(0, length).join('\0');
      if (!lines.has(way)) lines.set(way, line);
    }
  };
  const walk = (map: MapNode, above: readonly string[]) => {
    for (const { path, line, node } of map.entries) {
      put([...above, ...path], line);
      if (node.is === 'map') walk(node, [...above, ...path]);
    }
  };
  try {
    // Braces of the file are none of a format.
    const plain = text.replaceAll('{{', '((').replaceAll('{%', '(%');
    walk(readTemplate({ text: plain, known: new Set(), lineOf: lineFinder(plain) }).root, []);
  } catch (error) {
    // What the parser takes and ours does not has no lines.
    if (!(error instanceof ProblemError)) throw error;
  }
  return lines;
}

function textsOf(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.0+(?=Z|[-+]|$)/, '');
  if (Array.isArray(value)) return value.map(textsOf);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textsOf(inner)]));
}
