// What stands under each key of front matter: names, where it holds a list or a word, however deep it stands.
import type { Message } from '@/utils/base/message';
import { isTopicKey } from './topic-keys';
import { nameOf, NO_WORD, plainRecord, thingsIn, withoutHash } from './value-names';
import { writtenTopics, type Written, whyNoName } from './written-topics';

export interface KeyValues {
  /** `taxonomies.tags` for what stands in a table of its own. */
  key: string;
  /** Of a list: its names. Of a text: itself. */
  names: string[];
  isList: boolean;
}

/** What is longer is a sentence. */
const LONGEST_WORD = 80;
/** Characters of what a list holds. */
const LONGEST_NAME = 200;
/** Tables in tables. */
const DEEPEST = 5;
/** Keys of one record; what has more is a table of data. */
const MOST_KEYS = 300;

export interface LostPart {
  line: number | null;
  why: Message;
}

/** Of one record. `tell` is called for entries of topic keys that are no names. */
export function keyValues(record: Record<string, unknown>, written: Written, tell: (told: LostPart) => void): KeyValues[] {
  const found = new Map<string, KeyValues>();
  const put = ({ key, names, isList }: KeyValues) => {
    const before = found.get(key);
    if (before) before.names.push(...names);
    else if (found.size < MOST_KEYS) found.set(key, { key, names: [...names], isList });
  };
  below(record, [], { written, tell, put });
  return [...found.values()];
}

interface Finding {
  written: Written;
  tell(told: LostPart): void;
  put(value: KeyValues): void;
}

/** What stands in it comes before what stands in its tables. */
function below(record: Record<string, unknown>, path: readonly (string | number)[], finding: Finding): void {
  if (path.length >= DEEPEST) return;
  // `stats: { 11: y }` is data: nobody calls a list so.
  const entries = Object.entries(record).filter(([name]) => path.length === 0 || !/^\d/.test(name));
  const found = new Set<string>();
  for (const [name, value] of entries) {
    const values = valuesOf([...path, name], value, finding);
    if (values) {
      found.add(name);
      finding.put(values);
    }
  }
  for (const [name, value] of entries) {
    const at = [...path, name];
    if (plainRecord(value) && !found.has(name)) below(value, at, finding);
    // Of things in a list the lists in them: what the things are called is found already.
    if (isTopicKey(name)) continue;
    for (const [place, thing] of thingsIn(value)) below(thing, [...at, place], { ...finding, put: (it) => it.isList && finding.put(it) });
  }
}

const keyOf = (path: readonly (string | number)[]) => path.filter((part) => typeof part === 'string').join('.');

function valuesOf(path: (string | number)[], value: unknown, { written, tell }: Finding): KeyValues | null {
  const key = keyOf(path);
  if (isTopicKey(key)) {
    const isTable = plainRecord(value);
    const found = writtenTopics(value, path, written);
    // A table below such a key is as often one of tables: `tags: { en: [a], de: [b] }`.
    if (!isTable) for (const told of found.unread) tell(told);
    const isList = Array.isArray(value) || isTable;
    return found.names.length > 0 ? { key, names: isList ? found.names.map(withoutHash) : found.names, isList } : null;
  }
  if (Array.isArray(value)) {
    const names = value
      .flat(2)
      .map(nameOf)
      .filter((name) => name !== '' && name.length <= LONGEST_NAME && whyNoName(name) === null && !NO_WORD.test(name));
    return names.length > 0 ? { key, names, isList: true } : null;
  }
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' || text.length > LONGEST_WORD || text.includes('\n') || NO_WORD.test(text) || whyNoName(text) !== null
    ? null
    : { key, names: [text], isList: false };
}
