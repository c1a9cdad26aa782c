// What a site's existing files tell about it: its communities, topics and content types, and what was chosen for which article.
import type { PastChoice } from '@/utils/core/past-choice';
import { z } from '@/utils/core/zod';
import { readFrontMatter } from './front-matter';
import { nameKey } from './same-name';
import { whyNoName, writtenTopics } from './written-topics';

export interface Counted {
  name: string;
  /** Of communities and content types. */
  slug?: string;
  /** Of content types: Hugo's. */
  archetype?: string;
  /** Number of files that have it. */
  count: number;
}

export interface Content {
  /** Each sorted by count, the most first. */
  communities: Counted[];
  topics: Counted[];
  contentTypes: Counted[];
  /** Without the site, which the files do not name. `key` is the path of the file. */
  choices: Omit<PastChoice, 'site'>[];
  /** Files, and entries of files that were read but for them. */
  unread: { path: string; line: number | null; why: string }[];
}

/** The part of the front matter that is read. What is not a text there is taken as missing. */
const text = z.catch(z.optional(z.string()), undefined);
const Values = z.object({
  identifier: text,
  basePath: text,
  type: text,
  communityTopics: z.optional(z.unknown()),
  openProjectWorkPackageType: text,
  archetype: text,
  title: text,
  date: z.catch(z.optional(z.union([z.string(), z.date()])), undefined),
  link: z.catch(z.object({ brand: text }), {}),
});
type Values = z.infer<typeof Values>;

export function readContent(files: readonly { path: string; text: string }[]): Content {
  const communities = new Map<string, Counted>();
  const topics = new Map<string, Counted>();
  const contentTypes = new Map<string, Counted>();
  const content: Content = { communities: [], topics: [], contentTypes: [], choices: [], unread: [] };
  for (const file of files) {
    const matter = readFrontMatter(file.text);
    if (!matter.read) {
      content.unread.push({ path: file.path, line: matter.line, why: matter.why });
      continue;
    }
    const values = Values.parse(matter.values);
    const told = content.unread.length;
    const tell = (line: number | null, why: string) => content.unread.push({ path: file.path, line, why });
    const fit = <Named extends { name: string }>(named: Named | null, key: keyof Values, what: string): Named | null => {
      const why = named && whyNoName(named.name, what);
      if (why) tell(matter.written([key])?.line ?? null, why);
      return why ? null : named;
    };
    const community = fit(communityOf(values), 'identifier', 'the community');
    const type = fit(contentTypeOf(values), 'openProjectWorkPackageType', 'the content type');
    const found = writtenTopics(values.communityTopics, 'communityTopics', matter.written);
    for (const { line, why } of found.unread) tell(line, why);
    const named = spelt(found.names, topics);
    if (!community && !type && named.length === 0) {
      if (content.unread.length === told) content.unread.push({ path: file.path, line: null, why: 'its front matter has no community, topic or content type' });
      continue;
    }
    if (community) count(communities, community.slug, community);
    if (type) count(contentTypes, type.slug, type);
    for (const name of named) count(topics, nameKey(name), { name });
    content.choices.push({
      key: file.path,
      host: values.link.brand ?? '',
      title: values.title ?? '',
      contentType: type?.slug ?? '',
      communities: community ? [community.slug] : [],
      topics: named,
      at: instant(values.date),
    });
  }
  return { ...content, communities: byCount(communities), topics: byCount(topics), contentTypes: byCount(contentTypes) };
}

/** Each topic once, by the spelling that it was first met in. */
function spelt(names: readonly string[], known: ReadonlyMap<string, Counted>): string[] {
  const named = new Map(names.toReversed().map((name) => [nameKey(name), name]));
  return [...named].toReversed().map(([key, name]) => known.get(key)?.name ?? name);
}

/** `/communities/<community>/<content type>/`. */
const segments = ({ basePath = '' }: Values) => basePath.split('/').filter(Boolean);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function communityOf(values: Values) {
  const [root, slug] = segments(values);
  const found = root === 'communities' && slug ? slug : /^communities\/medigy-(.+)$/.exec(values.type ?? '')?.[1];
  return values.identifier && found && SLUG.test(found) ? { name: values.identifier, slug: found } : null;
}

function contentTypeOf(values: Values) {
  const slug = segments(values)[2];
  const { openProjectWorkPackageType: name, archetype } = values;
  return name && slug && archetype && SLUG.test(slug) ? { name, slug, archetype } : null;
}

/** ISO 8601 in UTC; empty where the file has no date that can be read. */
function instant(date: string | Date | undefined): string {
  const time = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function count(counted: Map<string, Counted>, key: string, facts: Omit<Counted, 'count'>): void {
  const known = counted.get(key);
  if (known) known.count += 1;
  else counted.set(key, { ...facts, count: 1 });
}

const byCount = (counted: ReadonlyMap<string, Counted>) => [...counted.values()].toSorted((one, other) => other.count - one.count);
