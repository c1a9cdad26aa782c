// Files read as the options read them where the curator changes nothing.
import { ContentReader, type FoundContent, type Remarked, type TakenContent } from '@/utils/taxonomy/content/read-content';
import type { FoundKey, KeyUse } from '@/utils/taxonomy/content/found-keys';
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

type Told = ReturnType<typeof inWords<Remarked>>;

export interface ReadContent extends Omit<FoundContent, 'unread' | 'doubts'>, TakenContent {
  unread: Told;
  doubts: Told;
  contentTypes: TakenContent['contentTypes'];
}

const surely = (keys: readonly FoundKey[]) => Object.fromEntries(keys.flatMap(({ key, use }) => (use ? [[key, use]] : [])));

export async function readContent(files: readonly { path: string; text: string }[], uses?: Record<string, KeyUse>): Promise<ReadContent> {
  const reader = new ContentReader();
  for (const { path, text } of files) await reader.add(path, text);
  const found = reader.found();
  return { ...found, unread: inWords(found.unread), doubts: inWords(found.doubts), ...reader.take(uses ?? surely(found.keys), found.keys) };
}
