// Authors are people. A group or the site itself is one only where the page signs with it and with nobody else.
import type { Source } from '@/utils/core/clip';
import { compact } from '../page/compact';
import { peopleOf } from './names-of';
import { linesNearHeading } from './near-heading';
import type { Page } from '../page/page';
import { isPerson, isPlainlyPerson, isSigned, isSpelledAsName, namesIn, signatureIn, wholeNameIn } from './person-names';
import type { Reading } from './field-place';
import { isSiteName } from '../page/site-names';

/** The names of the best place that names people, joined by commas; of the best place that names anybody, where no place names people. */
export function chooseAuthors(readings: Reading[], page: Page): Reading | null {
  const places = [...new Set(readings.map(({ rank }) => rank))].map((rank) => {
    const here = readings.filter((reading) => reading.rank === rank);
    const source = here[0]?.source ?? 'page';
    return { rank, source, names: distinct(here.flatMap(({ value }) => namesOf(value, source, page))) };
  });
  const isSomeone = (name: string) => isPerson(name) && !isTheSite(name, page);
  for (const wanted of [isSomeone, (name: string, source: Source) => signs(name, source, page)]) {
    for (const { rank, source, names } of places) {
      const people = names.filter((name) => wanted(name, source));
      if (people.length > 0) return { value: withOthersInSight(people, page).join(', '), source, rank };
    }
  }
  return null;
}

/** Metadata often names the first of several authors that the reader sees. */
function withOthersInSight(people: string[], page: Page): string[] {
  const line = linesNearHeading(page)
    .map((said) => (isSigned(said) ? namesIn(said).filter(isPlainlyPerson) : []))
    .find((names) => names.length > people.length && people.every((name) => names.includes(name)));
  return line ?? people;
}

function namesOf(value: string, source: Source, page: Page): string[] {
  const said = value.replace(ADDRESS_BESIDE, '');
  if (said !== value && said.trim() !== '') return namesOf(said, source, page);
  // `Human in the Loop` and `Recycle by City` are sites; their parts would pass for people.
  if (isTheSite(value, page)) return [value];
  const whole = source === 'json-ld' ? wholeNameIn(value) : null;
  const names = whole === null ? namesIn(value) : [whole];
  return source === 'page' ? names.filter(isSpelledAsName) : names;
}

/** `Jane Roe - https://example.org/` */
const ADDRESS_BESIDE = /\s*[-–—|(,]?\s*(?:https?:\/\/|www\.)\S+/g;

/** A site's name in its metadata says whose the page is; beside the heading, or as a person's, it is a signature. */
const signs = (name: string, source: Source, page: Page): boolean =>
  !isSiteName(name, page.siteNames) ||
  source === 'page' ||
  isPlainlyPerson(name) ||
  peopleOf(page.structured.article['author'], page.structured.byId).includes(name) ||
  linesNearHeading(page).some((line) => signatureIn(line).includes(name));

/** A host may be called after a family: short names of sites say nothing against a person's that ends so. */
const isTheSite = (name: string, { siteNames }: Page): boolean =>
  isSiteName(name, name.includes(' ') ? siteNames.filter(({ key }) => key.length > LONGEST_FAMILY || key === compact(name)) : siteNames);
const LONGEST_FAMILY = 8;

const distinct = (names: string[]): string[] =>
  names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
