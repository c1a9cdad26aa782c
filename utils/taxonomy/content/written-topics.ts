// The topics of a published file as people write them by hand: what can only mean one name is read so, and the rest is told.
import type { Message } from '@/utils/base/message';
import { unfitText } from '@/utils/base/unfit-text';
import { labelIn, plainRecord } from './value-names';

/** Where a value of the front matter stands, and as it is written there. */
export type Written = (path: readonly (string | number)[]) => { line: number; source: string } | null;

export interface WrittenTopics {
  names: string[];
  /** Entries that are no name. */
  unread: { line: number | null; why: Message }[];
}

/** A sign that an earlier program put where it could not read one. */
const LOST = '\uFFFD';

type Path = readonly (string | number)[];

/** Lists in lists: `- [Sports, Baseball]` is a category with what stands below it. */
const DEEPEST = 4;

/** `value` stands at `at`: a list of topics, or one topic. */
export function writtenTopics(value: unknown, at: Path, written: Written): WrittenTopics {
  const found: WrittenTopics = { names: [], unread: [] };
  const entries: [unknown, Path][] = Array.isArray(value) ? entriesOf(value, at, 1) : [[value, at]];
  for (const [entry, path] of entries) {
    const name = nameOf(entry, path, written);
    const why = name === null ? (['why_topicNoText'] as const) : whyNoName(name);
    if (why) found.unread.push({ line: written(path)?.line ?? null, why });
    else if (name) found.names.push(name);
  }
  return found;
}

/** Things in a list are what they are called. */
function entriesOf(list: readonly unknown[], at: Path, depth: number): [unknown, Path][] {
  return list.flatMap((entry, place): [unknown, Path][] => {
    const path = [...at, place];
    if (Array.isArray(entry) && depth < DEEPEST && entry.some((inner) => typeof inner === 'string'))
      return entriesOf(entry, path, depth + 1);
    const below = listBelow(entry);
    if (below && depth < DEEPEST) return [[below.name, [...path, below.name]], ...entriesOf(below.list, [...path, below.name], depth + 1)];
    return [[labelIn(entry) ?? entry, path]];
  });
}

/** `- Sports: [Baseball]`: the name with what stands below it. */
function listBelow(entry: unknown): { name: string; list: unknown[] } | null {
  const [only, ...more] = plainRecord(entry) ? Object.entries(entry) : [];
  return only && more.length === 0 && Array.isArray(only[1]) ? { name: only[0], list: only[1] } : null;
}

/** Empty where nothing is written; null where it is no name. */
function nameOf(entry: unknown, path: Path, written: Written): string | null {
  if (entry === undefined || entry === null) return '';
  if (typeof entry === 'string') return entry.trim();
  // 1.0 and 0x10 are numbers that are written otherwise than they are read.
  if (typeof entry === 'number') return String(entry) === written(path)?.source ? String(entry) : null;
  return typeof entry === 'object' && !Array.isArray(entry) ? nameOfMap(entry, path, written) : null;
}

/** `- KLAS: Virtual Care` without quotes is a map to YAML. */
function nameOfMap(map: object, path: Path, written: Written): string | null {
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
