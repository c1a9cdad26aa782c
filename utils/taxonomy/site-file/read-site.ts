// A site as the one file that a team shares. One odd entry of a list does not keep the rest out.
import type { Message } from '@/utils/base/message';
import { isRecord } from '@/utils/base/plain-data';
import { fail } from '@/utils/core/problem';
import { Site } from '@/utils/core/site';
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import { siteFault } from '@/utils/core/site-fault';
import { led } from '../change-site';
import { fitNamed, fitTopics, fitVocabularies, type LineAt } from './fit-entries';
import { fitFormats, type FormatLines } from './fit-formats';
import { hostsAndDestinations } from './hosts-and-destinations';
import { keyOfPath, linesOfEntries, linesOfPaths, parseJson, type Path } from '../tables/json-text';
import { type Odd, OddList } from '../topics-file/collect-topics';
import { reasonOf } from './schema-reasons';

export interface ReadSite {
  site: Site;
  /** Those that the file names; absent where it says nothing of them. */
  destinations?: SharedDestination[];
  /** Where the formats that it brings stand in the file. */
  formatLines?: FormatLines;
  /** Entries that were left out, or are read with a doubt: the first of them. */
  odd: readonly Odd[];
  oddCount: number;
}

/** Reads the JSON of a site. Throws the Problem `vocabulary-unreadable`, which names the line, where it is not one. */
export function readSite(written: string): ReadSite {
  const { value: read, text, commas } = parseJson(written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const odd = new OddList();
  for (const line of commas) odd.tell(line, ['why_commaLeftOut']);
  const { hosts, destinations } = isRecord(read) ? hostsAndDestinations(read, text, odd) : {};
  const fit = isRecord(read) ? fitEntries(read, text, odd) : null;
  const site = Site.safeParse(fit && hosts ? { ...fit, hosts } : (fit ?? read));
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
    ...(fit?.lines && { formatLines: fit.lines }),
    odd: odd.first,
    oddCount: odd.count,
  };
}

/** With the entries of its lists, and the formats, that can be kept. What is no list stays, to be refused as a whole. */
function fitEntries(read: Record<string, unknown>, text: string, odd: OddList): Record<string, unknown> & { lines?: FormatLines } {
  const lineIn = (...list: Path): LineAt => {
    const lines = linesOfEntries(text, list);
    return (place) => lines[place] ?? 1;
  };
  const fit = (list: string, fitted: (entries: unknown[], lineAt: LineAt) => unknown) =>
    Array.isArray(read[list]) ? { [list]: fitted(read[list], lineIn(list)) } : {};
  const { formats } = read;
  return {
    ...read,
    ...fit('communities', (entries, lineAt) => fitNamed('communities', entries, lineAt, odd)),
    ...fit('topics', (entries, lineAt) => fitTopics('topics', entries, lineAt, odd)),
    ...fit('contentTypes', (entries, lineAt) => fitNamed('contentTypes', entries, lineAt, odd)),
    ...fit('vocabularies', (entries, lineAt) => fitVocabularies(entries, lineAt, (place) => lineIn('vocabularies', place, 'terms'), odd)),
    ...(isRecord(formats) && fitFormats(formats, text, odd)),
  };
}

/**
 * Whether a JSON file is a site's, or meant to be one. If not, it may hold a list of topics, as an object does that has nothing but
 * `topics`.
 */
export function isSiteFile(text: string): boolean {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (!body.startsWith('{')) return false;
  const top = topKeys(body);
  return (
    top.size === 0 ||
    ['slug', 'communities', 'contentTypes', 'contentRoot', 'excerpt', 'formats', 'vocabularies'].some((key) => top.has(key))
  );
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
