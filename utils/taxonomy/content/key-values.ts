// What stands under each key of front matter: names, where it holds a list or a word.
import type { Message } from '@/utils/base/message';
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
/** Keys that hold what things are called, in lists of things. */
const LABELS = ['name', 'label', 'title', 'term', 'slug', 'id'];
/** No name of a topic or of a community: dates, numbers, addresses, paths, identifiers. */
const NO_WORD =
  /^(?:\d[\d\s.:,/T+-]*Z?|(?:https?|mailto|composer|at):\S*|\S*\/\S*\.\w+|[./]\S*|[\da-f]{8,}(?:-[\da-f]{4,})*|\S+@\S+\.\S+)$/i;
/** What these hold is written for topics: what is none is told. */
const TOPIC_KEYS: ReadonlySet<string> = new Set(['communitytopics', 'topics', 'tags', 'categories', 'keywords']);

export interface LostPart {
  line: number | null;
  why: Message;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const lastOf = (key: string) => key.slice(key.lastIndexOf('.') + 1).toLowerCase();
export const isTopicKey = (key: string): boolean => TOPIC_KEYS.has(lastOf(key));

/** Of one record. `tell` is called for entries of topic keys that are no names. */
export function keyValues(record: Record<string, unknown>, written: Written, tell: (told: LostPart) => void): KeyValues[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (!isRecord(value)) return valuesOf(key, [key], value, written, tell);
    const inner = isTopicKey(key) ? valuesOf(key, [key], value, written, () => {}) : [];
    return inner.length > 0
      ? inner
      : Object.entries(value).flatMap(([name, held]) =>
          isRecord(held) ? [] : valuesOf(`${key}.${name}`, [key, name], held, written, tell),
        );
  });
}

function valuesOf(key: string, path: string[], value: unknown, written: Written, tell: (told: LostPart) => void): KeyValues[] {
  if (isTopicKey(key)) {
    const found = writtenTopics(labelled(value), path, written);
    for (const told of found.unread) tell(told);
    return found.names.length > 0 ? [{ key, names: found.names, isList: Array.isArray(value) || isRecord(value) }] : [];
  }
  if (Array.isArray(value)) {
    const names = value
      .map((entry) => nameOf(entry))
      .filter((name) => name !== '' && name.length <= LONGEST_NAME && whyNoName(name) === null && !NO_WORD.test(name));
    return names.length > 0 ? [{ key, names, isList: true }] : [];
  }
  if (typeof value !== 'string') return [];
  const text = value.trim();
  return text === '' || text.length > LONGEST_WORD || text.includes('\n') || NO_WORD.test(text) || whyNoName(text) !== null
    ? []
    : [{ key, names: [text], isList: false }];
}

/** Things in a list by what they are called; `- KLAS: Virtual Care` is a thing to YAML, and stays one here. */
const labelled = (value: unknown): unknown => (Array.isArray(value) ? value.map((entry) => labelIn(entry) ?? entry) : value);

/** What a thing is called, as it is written. */
function labelIn(entry: unknown): unknown {
  if (!isRecord(entry)) return undefined;
  const values = new Map(Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value]));
  return LABELS.map((key) => values.get(key)).find((value) => typeof value === 'string' || typeof value === 'number');
}

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry.trim();
  if (typeof entry === 'number') return String(entry);
  return String(labelIn(entry) ?? '').trim();
}
