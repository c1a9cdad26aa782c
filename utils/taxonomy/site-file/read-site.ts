// A site as the one file that a team shares. One odd entry of a list does not keep the rest out.
import type { Message } from '@/utils/base/message';
import { fail } from '@/utils/core/problem';
import { slugFault } from '@/utils/base/path-segment';
import { Community, ContentType, Site, Topic } from '@/utils/core/site';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import { siteFault, unfitName } from '@/utils/core/site-fault';
import { led } from '../change-site';
import { hostsAndDestinations } from './hosts-and-destinations';
import { keyOfPath, linesOfEntries, linesOfPaths, parseJson, type Path } from '../tables/json-text';
import { MOST_TOPICS, type Odd, OddList, TopicCollector } from '../topics-file/collect-topics';
import { reasonOf } from './schema-reasons';

export interface ReadSite {
  site: Site;
  /** Those that the file names; absent where it says nothing of them. */
  destinations?: SharedDestination[];
  /** Entries that were left out, or are read with a doubt: the first of them. */
  odd: readonly Odd[];
  oddCount: number;
}

const LISTS = { communities: Community, topics: Topic, contentTypes: ContentType } as const;
type List = keyof typeof LISTS;
type Lines = (list: List, place: number) => number;

/** Reads the JSON of a site. Throws the Problem `vocabulary-unreadable`, which names the line, where it is not one. */
export function readSite(written: string): ReadSite {
  const { value: read, text, commas } = parseJson(written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const lineOf = linesIn(text);
  const odd = new OddList();
  for (const line of commas) odd.tell(line, ['why_commaLeftOut']);
  const { hosts, destinations } = isRecord(read) ? hostsAndDestinations(read, text, odd) : {};
  const fit = fitEntries(read, lineOf, odd);
  const site = Site.safeParse(isRecord(fit) && hosts ? { ...fit, hosts } : fit);
  const refuse = (path: Path, why: Message) =>
    fail('vocabulary-unreadable', { line: String(linesOfPaths(text, [path]).get(keyOfPath(path)) ?? 1) }, why);
  if (!site.success) {
    const { path, why } = reasonOf(site.error.issues[0]!, read);
    return refuse(path, why);
  }
  const fault = siteFault(site.data);
  if (fault) return refuse(fault.at, fault.why);
  return {
    site: { ...site.data, topics: led(site.data.topics) },
    ...(destinations && { destinations }),
    odd: odd.first,
    oddCount: odd.count,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lines of the entries of its lists. */
function linesIn(text: string): Lines {
  const lines = new Map((Object.keys(LISTS) as List[]).map((list) => [list, linesOfEntries(text, [list])]));
  return (list, place) => lines.get(list)?.[place] ?? 1;
}

/** With the entries of its lists that can be kept. What is no list stays, to be refused as a whole. */
function fitEntries(read: unknown, lineOf: Lines, odd: OddList): unknown {
  if (!isRecord(read)) return read;
  const fit = (list: List) =>
    Array.isArray(read[list])
      ? { [list]: list === 'topics' ? fitTopics(read[list], lineOf, odd) : fitNamed(list, read[list], lineOf, odd) }
      : {};
  return { ...read, ...fit('communities'), ...fit('topics'), ...fit('contentTypes') };
}

/** Entry by entry: what does not parse is told and left out. */
function* parsed<Key extends List>(
  list: Key,
  entries: readonly unknown[],
  lineOf: Lines,
  odd: OddList,
): Generator<{ entry: ReturnType<(typeof LISTS)[Key]['parse']>; line: number }> {
  for (const [place, value] of entries.entries()) {
    const result = LISTS[list].safeParse(value);
    const line = lineOf(list, place);
    if (result.success) yield { entry: result.data as ReturnType<(typeof LISTS)[Key]['parse']>, line };
    else
      odd.tell(
        line,
        reasonOf(Object.assign({}, result.error.issues[0]!, { path: [list, place, ...result.error.issues[0]!.path] }), { [list]: entries })
          .why,
      );
  }
}

function fitNamed(list: 'communities' | 'contentTypes', entries: readonly unknown[], lineOf: Lines, odd: OddList): unknown[] {
  const slugs = new Map<string, number>();
  const fit: unknown[] = [];
  for (const { entry, line } of parsed(list, entries, lineOf, odd)) {
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

function fitTopics(entries: readonly unknown[], lineOf: Lines, odd: OddList): Topic[] {
  const collector = new TopicCollector(false, odd);
  for (const { entry, line } of parsed('topics', entries, lineOf, odd))
    collector.add(line, entry.name, entry.synonyms ?? [], entry.useInstead ?? '', false);
  const { topics, names } = collector.finish(() => false);
  if (names > topics.length) odd.tell(null, ['why_mostTopics', MOST_TOPICS]);
  return topics;
}

/**
 * Whether a JSON file is a site's, or meant to be one. If not, it may hold a list of topics, as an object does that has nothing but
 * `topics`.
 */
export function isSiteFile(text: string): boolean {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (!body.startsWith('{')) return false;
  const top = topKeys(body);
  return top.size === 0 || ['slug', 'communities', 'contentTypes', 'contentRoot', 'excerpt'].some((key) => top.has(key));
}

/** Keys of the outermost object, also where it breaks off. */
function topKeys(body: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  let text = '';
  for (const [token] of body.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}:]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token !== ':') text = token.slice(1, -1);
    else if (depth === 1) keys.add(text);
  }
  return keys;
}
