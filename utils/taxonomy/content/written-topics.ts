// The topics of a published file as people write them by hand: what can only mean one name is read so, and the rest is told.
import type { Message } from '@/utils/base/message';
import { unfitText } from '@/utils/base/unfit-text';

/** Where a value of the front matter stands, and as it is written there. */
export type Written = (path: readonly (string | number)[]) => { line: number; source: string } | null;

export interface WrittenTopics {
  names: string[];
  /** Entries that are no name. */
  unread: { line: number | null; why: Message }[];
}

/** A sign that an earlier program put where it could not read one. */
const LOST = '\uFFFD';

/** `value` stands at `at`: a list of topics, or one topic. */
export function writtenTopics(value: unknown, at: readonly string[], written: Written): WrittenTopics {
  const found: WrittenTopics = { names: [], unread: [] };
  const entries: [unknown, (string | number)[]][] = Array.isArray(value)
    ? value.map((entry, place) => [entry, [...at, place]])
    : [[value, [...at]]];
  for (const [entry, path] of entries) {
    const name = nameOf(entry, path, written);
    const why = name === null ? (['why_topicNoText'] as const) : whyNoName(name);
    if (why) found.unread.push({ line: written(path)?.line ?? null, why });
    else if (name) found.names.push(name);
  }
  return found;
}

/** Empty where nothing is written; null where it is no name. */
function nameOf(entry: unknown, path: (string | number)[], written: Written): string | null {
  if (entry === undefined || entry === null) return '';
  if (typeof entry === 'string') return entry.trim();
  // 1.0 and 0x10 are numbers that are written otherwise than they are read.
  if (typeof entry === 'number') return String(entry) === written(path)?.source ? String(entry) : null;
  return typeof entry === 'object' && !Array.isArray(entry) ? nameOfMap(entry, path, written) : null;
}

/** `- KLAS: Virtual Care` without quotes is a map to YAML. */
function nameOfMap(map: object, path: (string | number)[], written: Written): string | null {
  const [only, ...more] = Object.entries(map);
  if (!only || more.length > 0 || typeof only[1] === 'object') return null;
  const topic = nameOf(only[1], [...path, only[0]], written);
  return topic ? `${only[0].trim()}: ${topic}` : null;
}

/** Of a name that is not empty. */
export function whyNoName(name: string, sentence = 'why_aTopic'): Message | null {
  if (name === '') return null;
  const why: Message | null = name.includes(LOST) ? ['why_lostSigns', LOST] : unfitText(name);
  return why && [sentence, why];
}
