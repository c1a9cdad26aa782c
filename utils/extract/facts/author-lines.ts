// Names in the lines beside the heading: signed ones, and those that stand beside the date.
import type { Page } from '../page/page';
import { anyOf } from '../words/any-of';
import { fitDate } from './fit-date';
import { linesBesideHeading } from './near-heading';
import { isOfArticle } from './field-place';
import { isPlainlyPerson, namesIn } from './person-names';
import { isOnlyBy, isSigned } from './signatures';

/** Bylines beside the heading; where one says only "by", with the next. */
export const signedLines = (page: Page): string[] =>
  linesBesideHeading(page).map(({ said, isBelow }, at, lines) =>
    isBelow && isOnlyBy(said) ? `${said} ${lines[at + 1]?.said ?? ''}` : said,
  );

/** Where such a link leads, a person is told of. */
const PEOPLE = [
  ...['author', 'authors', 'autor', 'auteur', 'profile', 'profiles', 'people', 'person', 'staff', 'team', 'contributor', 'contributors'],
  ...['writer', 'writers', 'user', 'users', 'member', 'members', 'by', 'about', 'u'],
];
const TO_PERSON = new RegExp(`/${anyOf(PEOPLE)}(?:/|$)|@|[?&]author=|/~`, 'i');
/** Lines below the heading among which a name stands beside its date. */
const BESIDE_DATE = 8;

/** Lines without those that are linked to a section. */
export const unlinkedLines = (page: Page): string[] =>
  linesBesideHeading(page)
    .filter(({ link }) => link === null || TO_PERSON.test(link))
    .map(({ said }) => said);

const besideDate = (page: Page) =>
  linesBesideHeading(page)
    .filter(({ isBelow, isHeading }) => isBelow && !isHeading)
    .slice(0, BESIDE_DATE);

/** The first lines below the heading. */
export const linesBelow = (page: Page): string[] => besideDate(page).map(({ said }) => said);

/** `Jane Roe | Senior Writer | 2 July 2026`, or a name in the line before or after the date's. A link to a section is no name. */
export function namesBesideDate(page: Page): string[] {
  const lines = besideDate(page);
  const isDate = (said = '') => fitDate(said, page) !== null;
  const names = lines.flatMap(({ said, link }, at) => {
    if (link !== null && !TO_PERSON.test(link)) return [];
    const [name = '', ...others] = said.replace(/^[–—-]\s*/, '').split(PARTS);
    if (others.some(isDate)) return isPlainlyPerson(name) ? [name] : others.slice(0, -1).filter(isPlainlyPerson).slice(0, 1);
    if (others.length > 1 || !isPlainlyPerson(name)) return [];
    return isDate(lines[at + 1]?.said) || isDate(lines[at - 1]?.said) ? [name] : [];
  });
  return names.slice(0, 1);
}
const PARTS = /\s+[|·•–—-]\s+|\s*[|·•]\s*/;

/** Characters of a paragraph that signs and says nothing else; and how many paragraphs are looked at, from the last. */
const [LONGEST_SIGNATURE, MOST_PARAGRAPHS] = [60, 200];

/** The person who signs in a paragraph of its own, mostly the last: `Written by Jane Roe`. */
export function signedParagraph(page: Page): string[] {
  const names = [...page.document.querySelectorAll('p')]
    .slice(-MOST_PARAGRAPHS)
    .filter((element) => element.textContent.length < LONGEST_SIGNATURE && isOfArticle(element, page))
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter(isSigned)
    .map((line) => namesIn(line).filter(isPlainlyPerson).join(', '));
  return new Set(names).size === 1 ? names.slice(0, 1) : [];
}
