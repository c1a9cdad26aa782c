// Where a page names its authors, the best place first. A newcomer adds a row.
import { namesOf, peopleOf } from './names-of';
import type { Page } from '../page/page';
import { meta, ownElements, type FieldPlace, textOf } from './field-place';
import { text } from '../page/page-text';
import { anyOf } from '../words/any-of';
import { fitDate } from './fit-date';
import { linesBesideHeading, linesNearHeading } from './near-heading';
import { datedSignatureIn, endsWithOtherHand, inOrder, isPlainlyPerson, namesIn, signatureIn } from './person-names';

/** What the classes of bylines have in common, in the languages that themes are written in. */
const SIGNED = ['byline', 'by-line', 'author', 'auteur', 'autor', 'writer', 'contributor', 'verfasser']
  .map((word) => `[class*="${word}" i]`)
  .join();
const NAMED = /(?:author|byline)(?:s)?[-_]{0,2}(?:name|author)|box__name|\bfn\b/i;

export const AUTHOR_PLACES: FieldPlace[] = [
  { source: 'json-ld', read: ({ structured: { article, byId } }) => peopleOf(article['author'] ?? article['creator'], byId) },
  { source: 'meta', read: catalogued('citation_author', 'citation_authors') },
  { source: 'meta', read: catalogued('dc.creator', 'dcterms.creator', 'dc.contributor') },
  { source: 'meta', read: meta('parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author', 'article:author_name') },
  { source: 'meta', read: meta('author') },
  { source: 'meta', read: meta('article:author', 'og:article:author', 'og:author') },
  { source: 'meta', read: labelled(/author|writ|verfass|geschrieben|autor|auteur|autore|skrive|door|schrij/i) },
  { source: 'page', read: near('[itemprop~="author"] [itemprop~="name"]') },
  { source: 'page', read: near('[rel~="author"]') },
  { source: 'page', read: near('[itemprop~="author"], .author.vcard .fn') },
  { source: 'page', read: near(SIGNED, (element) => (NAMED.test(element.getAttribute('class') ?? '') ? [element] : [])) },
  { source: 'page', read: near(SIGNED, (element) => [...element.querySelectorAll('a[href]')].slice(0, 12)) },
  {
    source: 'page',
    read: near(
      ['/author/', '/authors/', '/autor/', '/auteur/', '/autoren/', '/contributors/', '/people/']
        .map((path) => `a[href*="${path}"]`)
        .join(),
    ),
  },
  { source: 'page', read: near(SIGNED) },
  { source: 'page', read: (page) => linesNearHeading(page).map(signatureIn).filter(Boolean).slice(0, 1) },
  { source: 'page', read: (page) => unlinkedLines(page).slice(0, 8).map(datedSignatureIn).filter(Boolean).slice(0, 1) },
  { source: 'page', read: namesBesideDate },
  { source: 'page', read: (page) => textOf('h2, h3, h4, h5, h6')(page).map(signatureIn).filter(Boolean).slice(0, 1) },
  { source: 'json-ld', read: ({ structured: { webPage, byId } }) => peopleOf(webPage['author'] ?? webPage['creator'], byId) },
  { source: 'json-ld', read: ({ structured: { article, byId } }) => namesOf(article['author'] ?? article['creator'], byId) },
];

/** `Roe, Jane` as catalogues write it. */
function catalogued(...names: string[]) {
  return (page: Page) => meta(...names)(page).map(inOrder);
}

/** Twitter's cards and Slack's unfurling label a value of the page's choice. */
function labelled(label: RegExp) {
  return ({ metas }: Page) =>
    [1, 2].flatMap((number) =>
      label.test(metas.get(`twitter:label${number}`)?.[0] ?? '') ? (metas.get(`twitter:data${number}`) ?? []) : [],
    );
}

/** Where such a link leads, a person is told of. */
const PEOPLE = [
  ...['author', 'authors', 'autor', 'auteur', 'profile', 'profiles', 'people', 'person', 'staff', 'team', 'contributor', 'contributors'],
  ...['writer', 'writers', 'user', 'users', 'member', 'members', 'by', 'about', 'u'],
];
const TO_PERSON = new RegExp(`/${anyOf(PEOPLE)}(?:/|$)|@|[?&]author=|/~`, 'i');
/** Lines below the heading among which a name stands beside its date. */
const BESIDE_DATE = 8;

/** Lines without those that are linked to a section. */
const unlinkedLines = (page: Page): string[] =>
  linesBesideHeading(page)
    .filter(({ link }) => link === null || TO_PERSON.test(link))
    .map(({ said }) => said);

/** `Jane Roe | Senior Writer | 2 July 2026`, or a name in the line before or after the date's. A link to a section is no name. */
function namesBesideDate(page: Page): string[] {
  const lines = linesBesideHeading(page)
    .filter(({ isBelow }) => isBelow)
    .slice(0, BESIDE_DATE);
  const isDate = (said = '') => fitDate(said, page) !== null;
  const names = lines.flatMap(({ said, link }, at) => {
    if (link !== null && !TO_PERSON.test(link)) return [];
    const [name = '', ...others] = said.split(PARTS);
    if (others.some(isDate)) return isPlainlyPerson(name) ? [name] : others.slice(0, -1).filter(isPlainlyPerson).slice(0, 1);
    if (others.length > 1 || !isPlainlyPerson(name)) return [];
    return isDate(lines[at + 1]?.said) || isDate(lines[at - 1]?.said) ? [name] : [];
  });
  return names.slice(0, 1);
}
const PARTS = /\s+[|·•–—-]\s+|\s*[|·•]\s*/;

/** Longer than this, an element tells about the author. */
const LONGEST = 150;

/** `Medically reviewed by` stands before it. */
function isOtherHand(element: Element): boolean {
  const around = element.parentElement?.textContent.slice(0, 4 * LONGEST).replace(/\s+/g, ' ') ?? '';
  const before = around.slice(0, Math.max(around.indexOf(element.textContent.replace(/\s+/g, ' ').trim()), 0));
  return endsWithOtherHand(before);
}

/** Characters of a sentence around a name; a byline has fewer. */
const A_SENTENCE = 40;

/** A person of whom a sentence tells. */
function isInProse(element: Element, line: string): boolean {
  const block = element.parentElement?.closest('p, li, dd, td, blockquote, figcaption');
  if (!block || element.getAttribute('content')) return false;
  const around = block.textContent.slice(0, 4 * LONGEST).replace(/\s+/g, ' ');
  const before = around.slice(0, Math.max(around.indexOf(line), 0)).trim();
  return (
    around.length - line.length > A_SENTENCE &&
    before !== '' &&
    signatureIn(`${before} ${line}`) === '' &&
    /\p{Ll} \p{Ll}/u.test(around.replace(line, ''))
  );
}

/** The first element that matches, or what of it is asked for, and those beside it: further off, other articles are signed. */
function near(selector: string, part: (element: Element) => Element[] = (element) => [element]) {
  return (page: Page): string[] => {
    const elements = [...new Set(ownElements(page, selector).flatMap(part))]
      .map((element) => ({ element, line: element.getAttribute('content') ?? text(element) }))
      .filter(
        ({ element, line }) =>
          line.length > 1 && line.length < LONGEST && namesIn(line).length > 0 && !isInProse(element, line) && !isOtherHand(element),
      );
    const first = elements[0]?.element;
    const around = first?.parentElement?.parentElement ?? first?.parentElement;
    return elements
      .filter(({ element }) => element === first || (around?.contains(element) && !first?.contains(element)))
      .map(({ line }) => line);
  };
}
