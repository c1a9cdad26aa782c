// Files read as the options read them where the curator changes nothing.
import { type ContentHints, ContentReader, type FoundContent } from '@/utils/taxonomy/content/read-content';
import type { FoundKey } from '@/utils/taxonomy/content/found-keys';
import type { KeyUse } from '@/utils/taxonomy/content/key-uses';
import { oddLetters } from '@/utils/taxonomy/content/heads/odd-letters';
import type { RemarkKind } from '@/utils/taxonomy/content/remarks';
import type { ContentChoices, TakenContent } from '@/utils/taxonomy/content/take-content';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';
import { openTable, planFor } from '@/utils/taxonomy/topics-file/open-table';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import { readTopics } from '@/utils/taxonomy/topics-file/read-topics';
import { inWords } from '../in-words';

/** `extension`: without its dot. */
export function readFile(written: string, extension: string, change: Partial<Plan> = {}, known: readonly string[] = []) {
  const table = openTable(written, extension);
  const plan = change.list === undefined ? table.plan : planFor(table, 'json', change.list);
  const { topics, names, odd, broken } = readTopics(table, { ...plan, ...change }, known);
  return {
    plan,
    lists: table.lists.map(({ key, count }) => `${key} ${count}`),
    topics,
    names,
    broken,
    odd: inWords(odd.first).map(({ line, why }) => `${line}: ${why}`),
    oddCount: odd.count,
  };
}

export const topicsOf = (written: string, extension: string, change: Partial<Plan> = {}) => readFile(written, extension, change).topics;

interface Told {
  path: string;
  line: number | null;
  why: string;
}

/** Of each remark its file; the names of a key by their most frequent spelling. */
export interface ReadContent extends Omit<FoundContent, 'unread' | 'doubts' | 'keys'>, TakenContent {
  keys: (Omit<FoundKey, 'names'> & { names: { name: string; count: number }[] })[];
  unread: Told[];
  doubts: Told[];
}

const surely = (keys: readonly FoundKey[]) => Object.fromEntries(keys.flatMap(({ key, use }) => (use ? [[key, use]] : [])));
const told = (kinds: readonly RemarkKind[]): Told[] =>
  inWords(kinds).flatMap(({ why, first }) => first.map(({ path, line }) => ({ path, line, why })));

export interface ContentChoice extends Partial<ContentHints> {
  uses?: Record<string, KeyUse>;
  merged?: ContentChoices['merged'];
}

/** `text` may be bytes, as they lie on a disk. */
export async function readContent(
  files: readonly { path: string; text: string | Uint8Array<ArrayBuffer> }[],
  { uses, merged = {}, vocabularies = [], separations = {} }: ContentChoice = {},
): Promise<ReadContent> {
  const reader = new ContentReader();
  for (const { path, text: written } of files) {
    if (typeof written === 'string') await reader.add(path, written);
    else {
      const { text, encoding } = decodeText(written);
      await reader.add(path, text, oddLetters(written, text, encoding));
    }
  }
  const hints = { vocabularies, separations };
  const found = reader.found(hints);
  return {
    ...found,
    keys: found.keys.map((key) => ({ ...key, names: key.names.map(({ spellings, count }) => ({ name: spellings[0]!.name, count })) })),
    unread: told(found.unread),
    doubts: told(found.doubts),
    ...reader.take({ uses: uses ?? surely(found.keys), merged }, hints),
  };
}
