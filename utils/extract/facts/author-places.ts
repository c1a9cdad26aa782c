// Where a page names its authors, the best place first. A newcomer adds a row.
import type { Page } from '../page/page';
import { linksIn, near, onlyName } from './author-elements';
import { linesBelow, namesBesideDate, signedLines, signedParagraph, unlinkedLines } from './author-lines';
import { meta, type FieldPlace, textOf } from './field-place';
import { namesOf, peopleOf } from './names-of';
import { inOrder } from './person-names';
import { datedSignatureIn, signatureIn, titledIn } from './signatures';

/** What the classes of bylines have in common, in the languages that themes are written in. */
const SIGNED = ['byline', 'by-line', 'author', 'auteur', 'autor', 'writer', 'contributor', 'verfasser']
  .map((word) => `[class*="${word}" i]`)
  .join();
const NAMED = /(?:author|byline)(?:s)?[-_]{0,2}(?:name|author)|box__name|\bfn\b/i;

export const AUTHOR_PLACES: FieldPlace[] = [
  { source: 'json-ld', read: ({ structured: { article, byId } }) => peopleOf(article['author'] ?? article['creator'], byId) },
  { source: 'meta', read: catalogued('citation_author', 'citation_authors') },
  { source: 'meta', read: catalogued('dc.creator', 'dc:creator', 'dcterms.creator', 'dcterms:creator', 'dc.contributor') },
  { source: 'meta', read: meta('parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author', 'article:author_name') },
  { source: 'meta', read: meta('author') },
  { source: 'meta', read: meta('article:author', 'og:article:author', 'og:author') },
  { source: 'meta', read: labelled(/author|writ|verfass|geschrieben|autor|auteur|autore|skrive|door|schrij/i) },
  { source: 'page', read: near('[itemprop~="author"] [itemprop~="name"]') },
  { source: 'page', read: near('[rel~="author"]') },
  { source: 'page', read: near('[itemprop~="author"], .author.vcard .fn') },
  { source: 'page', read: near(SIGNED, (element) => (NAMED.test(element.getAttribute('class') ?? '') ? [element] : [])) },
  { source: 'page', certainty: 'likely', read: near(SIGNED, linksIn) },
  {
    source: 'page',
    read: near(
      ['/author/', '/authors/', '/autor/', '/auteur/', '/autoren/', '/contributors/', '/contributor/', '/people/']
        .map((path) => `a[href*="${path}"]`)
        .join(),
    ),
  },
  { source: 'page', certainty: 'likely', read: near(SIGNED) },
  { source: 'page', read: (page) => signedLines(page).map(signatureIn).filter(Boolean).slice(0, 1) },
  { source: 'page', certainty: 'guess', read: (page) => unlinkedLines(page).slice(0, 8).map(datedSignatureIn).filter(Boolean).slice(0, 1) },
  { source: 'page', certainty: 'guess', read: (page) => linesBelow(page).map(titledIn).filter(Boolean).slice(0, 1) },
  { source: 'page', certainty: 'guess', read: namesBesideDate },
  { source: 'page', certainty: 'guess', read: onlyName },
  { source: 'page', certainty: 'guess', read: (page) => textOf('h2, h3, h4, h5, h6')(page).map(signatureIn).filter(Boolean).slice(0, 1) },
  { source: 'page', certainty: 'guess', read: signedParagraph },
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
