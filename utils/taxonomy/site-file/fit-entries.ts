// Entries of the lists of a site's file: what can be kept, one by one; what cannot is told by its line and left out.
import { slugFault } from '@/utils/base/path-segment';
import { Community, ContentType, Topic, Vocabulary } from '@/utils/core/site';
import { unfitName } from '@/utils/core/site-fault';
import type { z } from '@/utils/core/zod';
import { MOST_TOPICS, type OddList, TopicCollector } from '../topics-file/collect-topics';
import { reasonOf } from './schema-reasons';

/** The line that the entry at a place of a list begins at. */
export type LineAt = (place: number) => number;

/** Vocabularies that a site may have; a list beyond that is no work of people. */
const MOST_VOCABULARIES = 100;

const SCHEMAS = { communities: Community, contentTypes: ContentType, vocabularies: Vocabulary, topics: Topic, terms: Topic } as const;
type List = keyof typeof SCHEMAS;

function* parsed<Key extends List>(list: Key, entries: readonly unknown[], lineAt: LineAt, odd: OddList) {
  for (const [place, value] of entries.entries()) {
    const result = SCHEMAS[list].safeParse(value) as z.core.util.SafeParseResult<z.infer<(typeof SCHEMAS)[Key]>>;
    const line = lineAt(place);
    if (result.success) yield { entry: result.data, line, place };
    else {
      const issue = result.error.issues[0]!;
      odd.tell(line, reasonOf(Object.assign({}, issue, { path: [list, place, ...issue.path] }), { [list]: entries }).why);
    }
  }
}

export function fitNamed(list: 'communities' | 'contentTypes', entries: readonly unknown[], lineAt: LineAt, odd: OddList): unknown[] {
  const slugs = new Map<string, number>();
  const fit: unknown[] = [];
  for (const { entry, line } of parsed(list, entries, lineAt, odd)) {
    const fault = unfitName(entry, [list]);
    const before = slugs.get(entry.slug);
    const unfit = slugFault(entry.slug);
    if (fault) odd.tell(line, fault.why);
    else if (unfit) odd.tell(line, ['why_ofKey', '“slug”', unfit]);
    else if (before !== undefined) odd.tell(line, ['why_slugTwiceAt', entry.slug, before]);
    else {
      slugs.set(entry.slug, line);
      fit.push(entry);
    }
  }
  return fit;
}

export function fitTopics(list: 'topics' | 'terms', entries: readonly unknown[], lineAt: LineAt, odd: OddList): Topic[] {
  const collector = new TopicCollector(false, odd);
  for (const { entry, line } of parsed(list, entries, lineAt, odd))
    collector.add(line, entry.name, entry.synonyms ?? [], entry.useInstead ?? '', false);
  const { topics, names } = collector.finish(() => false);
  if (names > topics.length) odd.tell(null, ['why_mostTopics', MOST_TOPICS]);
  return topics;
}

/** Each name once. `termAt`: the line of a term of the vocabulary at a place. */
export function fitVocabularies(
  entries: readonly unknown[],
  lineAt: LineAt,
  termAt: (place: number) => LineAt,
  odd: OddList,
): Vocabulary[] {
  if (entries.length > MOST_VOCABULARIES) odd.tell(null, ['why_mostVocabularies', MOST_VOCABULARIES]);
  const names = new Map<string, number>();
  const fit: Vocabulary[] = [];
  const bare = entries.slice(0, MOST_VOCABULARIES).map((entry) => (termsOf(entry) ? Object.assign({}, entry, { terms: [] }) : entry));
  for (const { entry, line, place } of parsed('vocabularies', bare, lineAt, odd)) {
    const fault = unfitName(entry, ['vocabularies']);
    const before = names.get(entry.name);
    if (fault) odd.tell(line, fault.why);
    else if (before !== undefined) odd.tell(line, ['why_vocabularyTwiceAt', entry.name, before]);
    else {
      names.set(entry.name, line);
      fit.push({ ...entry, terms: fitTopics('terms', termsOf(entries[place]) ?? [], termAt(place), odd) });
    }
  }
  return fit;
}

function termsOf(entry: unknown): unknown[] | null {
  const terms = typeof entry === 'object' && entry !== null ? (entry as { terms?: unknown }).terms : undefined;
  return Array.isArray(terms) ? terms : null;
}
