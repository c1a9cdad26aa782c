// What a published file is known by: the addresses of the article that it is about, and what else its head tells of it.
import { isRecord } from '@/utils/base/plain-data';
import { articleKey } from '@/utils/core/article-keys';
import { instantOf, type KnownKeys, valueAt } from '@/utils/core/formats/known-keys';
import { LIMITS } from '@/utils/core/limits';
import { LINK_KEYS } from './article-facts';
import { bodyLinks } from './body-link';
import { readFrontMatter } from './heads/front-matter';

export interface PublishedFacts {
  /** See `articleKey`. */
  keys: string[];
  title: string;
  /** Who published it, where the file says so. */
  by: string;
  /** ISO 8601, UTC; empty where the file does not say. */
  at: string;
}

const NOTHING_KNOWN: PublishedFacts = { keys: [], title: '', by: '', at: '' };

/** Data files may list many articles. */
const MOST_RECORDS = 2_000;
const MOST_KEYS = 8;
/** Their addresses show something, or belong to somebody: no article is known by them. */
const NOT_LINKS = /image|img|thumb|cover|photo|avatar|icon|logo|banner|author|license|licence|repo|css|script|feed|video|audio|enclosure/i;
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|mp[34]|pdf|css|js|xml)$/i;
const TITLES = [['title'], ['name']];
const DATES = [['date'], ['created'], ['published'], ['publishedAt'], ['pubDate']];
const PEOPLE = [['curator'], ['author'], ['authors'], ['by']];

type Found = Record<string, unknown>;

/** `known`: where the site's format puts things; null: its keys are told by their names and by what they hold. */
export async function publishedFacts(path: string, text: string, known: KnownKeys | null): Promise<PublishedFacts> {
  const inBody = keysOf(bodyLinks(text, known?.inBody ?? []).flatMap((address) => addressOf(address) ?? []));
  const matter = await readFrontMatter(path, text);
  const records = matter?.read ? matter.records.slice(0, MOST_RECORDS) : [];
  const [first] = records;
  if (!first) return { ...NOTHING_KNOWN, keys: inBody };
  const one = records.length === 1;
  return {
    keys: inBody.length > 0 ? inBody : [...new Set(records.flatMap((record) => keysIn(record, known)))],
    title: one ? textAt(first, [...(known?.title ?? []), ...TITLES], LIMITS.title) : '',
    by: one ? textAt(first, [...(known?.curator ?? []), ...PEOPLE], LIMITS.byline) : '',
    at: one ? dateIn(first, known) : '',
  };
}

function keysIn(record: Found, known: KnownKeys | null): string[] {
  const told = (known?.link ?? []).flatMap((path) => addressOf(valueAt(record, path)) ?? []);
  return keysOf(told.length > 0 ? told : guessed(record));
}

const keysOf = (links: string[]): string[] => [...new Set(links.map(articleKey))].filter((key) => /[/?#]/.test(key)).slice(0, MOST_KEYS);

/** By its usual names first; else every address that may be an article's. */
function guessed(record: Found): string[] {
  const usual = LINK_KEYS.flatMap((key) => addressOf(record[key]) ?? addressOf(valueAt(record[key], ['href'])) ?? []);
  if (usual.length > 0) return usual;
  return Object.entries(record).flatMap(([key, value]): string[] => {
    if (NOT_LINKS.test(key)) return [];
    const inner = isRecord(value) ? Object.entries(value).filter(([name]) => !NOT_LINKS.test(name)) : [];
    return [addressOf(value), ...inner.map(([, held]) => addressOf(held))].flatMap((address) => address ?? []);
  });
}

function addressOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.address || !/^https?:\/\/[^\s<>]+$/i.test(value)) return null;
  const url = URL.parse(value);
  return url && !FILE.test(url.pathname) ? value : null;
}

function textAt(record: Found, paths: readonly (readonly string[])[], most: number): string {
  for (const path of paths) {
    const value = valueAt(record, path);
    const text = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim().slice(0, most);
  }
  return '';
}

function dateIn(record: Found, known: KnownKeys | null): string {
  for (const path of [...(known?.created ?? []), ...DATES]) {
    const at = instantOf(valueAt(record, path));
    if (at) return at;
  }
  return '';
}
