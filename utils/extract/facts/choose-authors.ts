// Authors are people. A group or the site itself is one only where the page signs with it and with nobody else.
import type { Source } from '@/utils/core/clip';
import { compact } from '../page/compact';
import { linesNearHeading } from './near-heading';
import type { Page } from '../page/page';
import { isPerson, isPlainlyPerson, isSpelledAsName, namesIn, partsOf, wholeNameIn, withoutBy } from './person-names';
import { isSigned, signatureIn } from './signatures';
import type { Certainty, Reading } from './field-place';
import { HOSTS_OF_BLOGS } from '../words/name-words';
import { isSiteName } from '../page/site-names';

interface Place {
  rank: number;
  source: Source;
  certainty: Certainty | undefined;
  names: string[];
  /** More than one name stood there, or what looked like one. */
  isList: boolean;
}

type IsKind = (name: string, place: Place, page: Page) => boolean;

/** What may be an author, the best kind first: it is the names of the best place that has any of the kind. A newcomer adds a row. */
const KINDS: readonly IsKind[] = [
  (name, { certainty, names }, page) =>
    certainty !== 'guess' && (isPlainlyPerson(name) || (certainty === undefined && names.every(isGivenName))) && !isTheSite(name, page),
  // A site may be named after its author.
  (name, { certainty }) => certainty !== 'guess' && isPlainlyPerson(name),
  // A name that is typed to log in is one where readers see it.
  (name, { certainty, isList, source }, page) =>
    certainty !== 'guess' &&
    isPerson(name) &&
    (isHandle(name)
      ? source === 'page' && (!isTheSite(name, page) || isOnesOwnSite(name, page))
      : !isTheSite(name, page) && (certainty === undefined || !isList || name.includes(' '))),
  (name, { certainty, isList }, page) =>
    certainty === 'guess' && isPerson(name) && !isHandle(name) && !isTheSite(name, page) && (!isList || name.includes(' ')),
  (name, { certainty, source }, page) => certainty !== 'guess' && !isHandle(name) && !isPerson(name) && signs(name, source, page),
  (name, { source }, page) => !isHandle(name) && isTheSite(name, page) && signs(name, source, page),
];

export function chooseAuthors(readings: Reading[], page: Page): Reading | null {
  const places = [...new Set(readings.map(({ rank }) => rank))].map((rank): Place => {
    const here = readings.filter((reading) => reading.rank === rank);
    const { source = 'page', certainty } = here[0] ?? {};
    const isList = here.length > 1 || here.some(({ value }) => partsOf(value).length > 1);
    return { rank, source, certainty, isList, names: distinct(here.flatMap(({ value }) => namesOf(value, source, page))) };
  });
  for (const isKind of KINDS) {
    for (const place of places) {
      const isOne = (name: string) => isKind(name, place, page);
      if (!place.names.some(isOne)) continue;
      const people = place.names.filter((name) => isOne(name) || isOneOfSeveral(name, page));
      return { value: withOthersInSight(inFull(people, places), page).join(', '), source: place.source, rank: place.rank };
    }
  }
  return null;
}

/** Beside a person's name, what is spelled like one is another. */
const isOneOfSeveral = (name: string, page: Page): boolean =>
  name.includes(' ') && isPerson(name) && isSpelledAsName(name) && !isTheSite(name, page);

/** `Jane`, where another place has `Jane Roe`. */
function inFull(people: string[], places: readonly Place[]): string[] {
  const [name = ''] = people;
  if (people.length > 1 || name.includes(' ')) return people;
  const full = places
    .filter(({ certainty }) => certainty !== 'guess')
    .flatMap(({ names }) => names)
    .find((other) => other.startsWith(`${name} `) && isPlainlyPerson(other));
  return full ? [full] : people;
}

/** A name that is typed to log in: `jrobison`, `JaneRoe`, `jane.roe`, `roe42`. */
const isHandle = (name: string): boolean => !/\s/.test(name) && HANDLE.test(name);
const HANDLE = /^[\p{Ll}\d._-]+$|\p{Ll}\p{Lu}|[\d._]/u;

/** Who calls a site so is a person: `JaneRoe`, or whoever has a blog at a host of blogs. */
const isOnesOwnSite = (name: string, { url }: Page): boolean =>
  isPlainlyPerson(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) ||
  HOSTS_OF_BLOGS.some((host) => new URL(url).hostname.endsWith(`.${host}`));

/** One word, which is neither that nor an abbreviation. */
const isGivenName = (name: string): boolean =>
  /^(?:\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*|\p{Lo}+)$/u.test(name) && !isHandle(name) && isPerson(name);

/** Metadata often names the first of several authors that the reader sees. */
function withOthersInSight(people: string[], page: Page): string[] {
  const line = linesNearHeading(page)
    .map((said) => (isSigned(said) ? namesIn(said).filter((name) => isPlainlyPerson(name) && !isTheSite(name, page)) : []))
    .find((names) => names.length > people.length && people.every((name) => names.some((other) => other.endsWith(name))));
  return line ?? people;
}

function namesOf(value: string, source: Source, page: Page): string[] {
  const said = value.replace(ADDRESS_BESIDE, '');
  if (said !== value && said.trim() !== '') return namesOf(said, source, page);
  // `Human in the Loop` and `Recycle by City` are sites; their parts would pass for people.
  const signed = withoutBy(value);
  if (page.siteNames.some(({ key }) => key === compact(signed))) return [signed];
  const whole = source === 'json-ld' ? wholeNameIn(value) : null;
  const names = whole === null ? namesIn(value) : [whole];
  return source === 'page' ? names.filter(isSpelledAsName) : names;
}

/** `Jane Roe - https://example.org/` */
const ADDRESS_BESIDE = /\s*[-–—|(,]?\s*(?:https?:\/\/|www\.)\S+/g;

/** A site's name in its metadata says whose the page is; beside the heading, or as a person's, it is a signature. */
const signs = (name: string, source: Source, page: Page): boolean =>
  !isSiteName(name, page.siteNames) || source === 'page' || linesNearHeading(page).some((line) => signatureIn(line).includes(name));

/** A host may be called after a family: short names of sites say nothing against a person's that ends so. */
const isTheSite = (name: string, { siteNames }: Page): boolean =>
  isSiteName(name, name.includes(' ') ? siteNames.filter(({ key }) => key.length > LONGEST_FAMILY || key === compact(name)) : siteNames);
const LONGEST_FAMILY = 8;

const distinct = (names: string[]): string[] =>
  names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
