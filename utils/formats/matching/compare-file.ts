// Holds a published file against what the format makes of what was read of it.
import { ProblemError } from '@/utils/core/problem';
import type { Scope } from '../language/names';
import type { MeantMap } from '../head/meant';
import { unfitValues } from './check-values';
import { compareBody } from './compare-body';
import { compareHead, type Mismatch } from './compare-head';
import { comparePath, imagesOf } from './compare-path';
import { compareStyle } from './compare-style';
import type { FilledHead, FileShape, Kept } from './file-shape';
import { knownScopes } from './known-scope';
import { openHead } from './opened/open-head';
import type { OpenedHead } from './opened/opened-head';
import type { ReadFile } from './read-file';
import { isSameMeant, shown, shownMeant } from './same-meant';
import type { ShapeEntry } from './shape';

interface Filled {
  scopes: readonly [Scope, Scope];
  one: FilledHead;
  /** With the other stand-ins for what is not known. */
  other(): MeantMap;
}

export function compareFile(file: ReadFile): { mismatches: Mismatch[]; kept: Kept; images: string[] } {
  const { shape, head, found } = file;
  const kept = keptOf(shape, head);
  try {
    const { filled, others } = fillAgain(file, kept);
    const inHead = compareHead({
      head,
      one: filled.one.meant,
      other: filled.other(),
      above: file.split.headLine,
      has: (path) => hasKey(shape.entries, path),
    });
    const mismatches = [
      ...inHead,
      ...others,
      ...unfitValues(found, shape.asks).map(({ name, value }): Mismatch => {
        const { key, line } = file.placeOf(name);
        return { kind: 'value', key, line, is: shown(value) };
      }),
      ...compareOrder(file),
      ...compareSigns(file, filled, inHead),
      ...compareBody(file, filled.scopes),
      ...comparePath(file, filled.scopes),
    ];
    return { mismatches, kept, images: imagesOf(file, filled.scopes) };
  } catch (error) {
    // What a hole cannot take: a list where the format has a text.
    if (!(error instanceof ProblemError)) throw error;
    return { mismatches: [{ kind: 'meaning', key: '', line: 1 }], kept, images: [] };
  }
}

/** The addresses that the file has: texts, and lists of them. */
function keptOf({ addresses }: FileShape, { values }: OpenedHead): Kept {
  return Object.fromEntries(
    addresses.flatMap((key): [string, string | string[]][] => {
      const value = values[key];
      const texts = [value].flat();
      return texts.length > 0 && texts.every((text) => typeof text === 'string' && text !== '') ? [[key, value as string | string[]]] : [];
    }),
  );
}

function fill({ shape, found, latin }: ReadFile, kept: Kept): Filled {
  const { scopes, isWhole } = knownScopes(found, shape, latin, kept);
  const one = shape.fill(scopes[0], kept);
  let other: MeantMap | undefined;
  return { scopes, one, other: () => (other ??= isWhole() ? one.meant : shape.fill(scopes[1], kept).meant) };
}

/** As it was before another article had one of its addresses, and since. */
const TAKEN = [0, 1] as const;

/** An update keeps the addresses that its file has, whatever the format would make of it now. */
function fillAgain(file: ReadFile, kept: Kept): { filled: Filled; others: Mismatch[] } {
  const { head, split, found } = file;
  let fresh: Filled | undefined;
  for (const taken of TAKEN) {
    found.set('addressTaken', taken);
    const filled = fill(file, {});
    fresh ??= filled;
    if (otherAddresses(file, filled).length === 0) return { filled, others: [] };
  }
  const { one, other } = fresh!;
  const others = otherAddresses(file, fresh!).flatMap((key): Mismatch[] => {
    const [meant, another] = [one.meant.entries.get(key), other().entries.get(key)];
    if (!meant || !another || !isSameMeant(meant, another)) return [];
    return [{ kind: 'address', key, line: split.headLine + head.lineOf([key]) + 1, is: shown(head.values[key]), meant: shownMeant(meant) }];
  });
  return { filled: fill(file, kept), others };
}

const otherAddresses = ({ shape, head }: ReadFile, { one }: Filled): string[] =>
  shape.addresses.filter((key) => {
    const meant = one.meant.entries.get(key);
    return meant !== undefined && head.values[key] !== undefined && head.differs([key], meant) !== null;
  });

function hasKey(entries: readonly ShapeEntry[], path: readonly string[]): boolean {
  return entries.some(({ path: way, shape }) => {
    const length = Math.min(way.length, path.length);
    if (!way.slice(0, length).every((key, index) => key === path[index])) return false;
    return path.length <= way.length || (shape.is === 'map' && hasKey(shape.entries, path.slice(way.length)));
  });
}

/** The first key that stands before one that the format has first. */
function compareOrder({ shape, head, split }: ReadFile): Mismatch[] {
  const is = head.order.filter((key) => shape.order.includes(key));
  const meant = shape.order.filter((key) => is.includes(key));
  const index = is.findIndex((key, place) => key !== meant[place]);
  const [key, first] = [is[index], meant[index]];
  return key === undefined || first === undefined
    ? []
    : [{ kind: 'order', key, line: split.headLine + head.lineOf([key]) + 1, meant: first }];
}

/** Keys that say what they should in other signs, where everything of them is known; line ends, and the end. */
function compareSigns({ shape, split, head, whole }: ReadFile, filled: Filled, inHead: readonly Mismatch[]): Mismatch[] {
  const signs = (line: number, key = '', is = '', meant = ''): Mismatch => ({ kind: 'style', key, line, is, meant });
  const ends: Mismatch[] = whole.startsWith('\uFEFF') ? [signs(1, '', 'U+FEFF')] : [];
  const crlf = whole.includes('\r\n');
  if (crlf !== shape.crlf && whole.includes('\n')) ends.push(signs(1, '', crlf ? 'CRLF' : 'LF', crlf ? 'LF' : 'CRLF'));
  const [text, one, other] = [filled.one.text(), filled.one.meant, filled.other()];
  if (text === split.head || shape.kind === 'none') return ends;
  const faulty = new Set(inHead.map(({ key }) => key.split('.')[0]));
  const keys = head.order.filter(
    (key) => !faulty.has(key) && one.entries.has(key) && isSameMeant(one.entries.get(key), other.entries.get(key)),
  );
  const opened = openHead(text, shape.kind);
  if ('broken' in opened || keys.length === 0) return ends;
  const others = compareStyle({ text: split.head, head }, { text, head: opened.head }, keys);
  return [
    ...ends,
    ...others.map(({ key, is, meant }) => signs(split.headLine + (key === '' ? 0 : head.lineOf([key])) + 1, key, is, meant)),
  ];
}
