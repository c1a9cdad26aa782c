// A head without marks, as Pelican and MultiMarkdown have it: a line for each key, up to the first that is blank. No sign of a value is
// read, so that it stands as it is, in one line.
import { mistake } from '../../language/mistake';
import type { HeadKind, HeadSource } from '../head-kind';
import { type Meant, scalarText } from '../meant';
import { hasHole, partsOf, withPlaceholders } from '../placeholders';
import type { Entry, HeadNode, HeadTree } from '../tree';

const LINE = /^([A-Za-z][\w-]*):(.*)$/;

/** Key, the space behind its colon, and its value; null where a line is none of a key. */
export function keyLine(line: string): { key: string; space: string; value: string } | null {
  const [, key, rest = ''] = LINE.exec(line) ?? [];
  if (key === undefined) return null;
  const value = rest.replace(/^[ \t]+/, '');
  return { key, space: rest.slice(0, rest.length - value.length), value };
}

export const meta: HeadKind = {
  read,
  write: (text) => ({ text: oneLine(text), isText: true }),
  nothing: () => ({ text: '', isText: true }),
  values: (text) => Object.fromEntries(linesOf(text)),
  differs(text, { entries }) {
    const read = linesOf(text);
    const wrong = [...entries].find(([key, meant]) => read.get(key) !== said(meant));
    return wrong ? [wrong[0]] : read.size === entries.size && read.size === lineCount(text) ? null : [];
  },
};

/** A line of it is no more than that to any reader: Python's take tabs and the separators of ASCII for other things. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const lineCount = (text: string): number => text.split('\n').length - 1;

const linesOf = (text: string): Map<string, string> =>
  new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const { key, value = '' } = keyLine(line) ?? {};
      return key === undefined ? [] : [[key, value.trim()]];
    }),
  );

/** What stands in its line; undefined of what none can hold. */
export function said(meant: Meant): string | undefined {
  if (meant.is === 'fixed') return String(meant.value);
  return meant.is === 'list' || meant.is === 'map' ? undefined : oneLine(scalarText(meant));
}

/** Throws the Problem `format-broken` at the line of the first mistake. */
function read(source: HeadSource): HeadTree {
  const held = withPlaceholders(source);
  let at = 0;
  const entries = held.text
    .split('\n')
    .slice(0, -1)
    .map((written): Entry => {
      const line = source.lineOf(at);
      at += written.length + 1;
      const { key, space, value } = keyLine(written) ?? {};
      if (hasHole(written.split(':')[0] ?? '')) return mistake(line, 'format_keyHole');
      if (key === undefined || value === undefined) return mistake(line, 'format_bareHead');
      return { path: [key], line, above: '', indent: '', lead: `${key}:${space}`, node: nodeOf(value.trimEnd(), line), tail: '\n' };
    });
  return { root: { is: 'map', entries, brackets: null, compact: false }, below: '', quote: 'double' };

  function nodeOf(value: string, line: number): HeadNode {
    if (!hasHole(value)) return { is: 'fixed', text: value, value };
    const parts = partsOf(value, held.holes);
    if (parts.some((part) => typeof part !== 'string' && part.list)) return mistake(line, 'format_listInText');
    return { is: 'scalar', style: 'plain', parts, indent: 0, opening: '', flow: false };
  }
}
