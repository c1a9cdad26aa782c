// The ways in which a key could be written: each as a file shows it, with holes in place of what that says.
import type { Entry, HeadNode, ListNode } from '../../head/tree';
import type { KindName } from '../../shown/split-source';
import type { Found, Key } from '../head/merge-head';
import { inBrackets } from '../head/print-head';
import { isEmpty } from '../head/values';
import type { Part } from '../meanings/made-of';
import { blanksOf, keepWord } from './keep-words';
import { type ScalarStyle, styleOf, waysFrom, writeParts } from './scalar-styles';

/** Newest first; without what stands above the key. `keeps`: it stays though nothing is put in. */
export function waysOf(key: Key, parts: readonly Part[], keeps: boolean, kind: KindName, folds: boolean): string[] {
  const { found, holds } = key;
  const newest = found.filter((each): each is Found => each !== undefined).toReversed();
  const filled = newest.filter(({ data }) => !isEmpty(data));
  const blanks = blanksOf(key, keeps);
  const lists = filled.flatMap(({ entry }) => (entry.node.is === 'list' ? [{ entry, node: entry.node }] : []));
  if (holds === 'list' && lists.length > 0) {
    const styles = waysFrom(
      lists.flatMap(({ node }) => node.items.map((item) => styleOf(item.node, kind))),
      kind,
      false,
    );
    return lists.flatMap(({ entry, node }) =>
      styles.flatMap((style) => blanks.map((blank) => listWay(entry, node, parts, style, kind, keepWord(blank, null)))),
    );
  }
  const models = filled.length > 0 ? filled : newest;
  const styles = waysFrom(
    models.map(({ entry }) => styleOf(entry.node, kind)),
    kind,
    folds,
  );
  const way = (entry: Entry, style: ScalarStyle) =>
    blanks.map((blank) => scalarWay(entry, parts, style, kind, keepWord(blank, style.style)));
  const shown = models.flatMap(({ entry }) => styles.flatMap((style) => way(entry, style)));
  // First each file's own way, then all others.
  return folds ? shown : [...models.flatMap(({ entry }) => way(entry, styleOf(entry.node, kind)).slice(0, 1)), ...shown];
}

const marginOf = ({ node, indent }: Entry): string =>
  node.is === 'fixed' ? (/\n( +)\S/.exec(node.text)?.[1] ?? `${indent}  `) : `${indent}  `;

function scalarWay(entry: Entry, parts: readonly Part[], style: ScalarStyle, kind: KindName, keep: string): string {
  const lead = /[\s]$/.test(entry.lead) || kind === 'json' ? entry.lead : `${entry.lead} `;
  // A block scalar ends its own line.
  const tail = entry.tail === '' && kind === 'yaml' && !entry.indent.includes('\n') && isOwnLine(entry) ? '\n' : entry.tail;
  return `${entry.indent}${lead}${writeParts(parts, style, kind, keep, marginOf(entry))}${tail}`;
}

const isOwnLine = ({ node }: Entry): boolean => node.is === 'fixed' && /^[|>]/.test(node.text);

function listWay(entry: Entry, node: ListNode, parts: readonly Part[], style: ScalarStyle, kind: KindName, keep: string): string {
  const [item] = node.items;
  const value = writeParts(parts, style, kind, keep, marginOf(item!));
  const inner = node.brackets
    ? inBrackets([`${item!.indent}${item!.lead}${value}`], node.brackets)
    : `${item!.indent}${item!.lead}${value}${item!.tail}`;
  return `${entry.indent}${entry.lead}${inner}${entry.tail}`;
}

/** How the value of a list stands. */
export const listStyleOf = (node: HeadNode, indent: string): 'brackets' | 'indented' | 'unindented' | undefined =>
  node.is !== 'list'
    ? undefined
    : node.brackets
      ? 'brackets'
      : (node.items[0]?.indent ?? '').length > indent.length
        ? 'indented'
        : 'unindented';
