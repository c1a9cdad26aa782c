// Where a page gives its dates, the best place first. A newcomer adds a row.
import { modifiedParts, publishedParts, saysPublished } from './date-lines';
import { fitDate } from './fit-date';
import { linesBesideHeading, linesNearHeading } from './near-heading';
import type { Page } from '../page/page';
import { attribute, meta, type FieldPlace, textOf } from './field-place';
import { readDate } from './read-date';

/** What the classes of dates have in common. */
const DATED = [
  ...['publish', 'postdate', 'date-', '-date', '_date', 'dateline', 'timestamp'].map((word) => `[class*="${word}" i]`),
  ...['.date', '.datum', '.fecha', '.data', 'time'],
].join();

/**
 * The address comes first: a day in it was set when the page was published and does not move. Then what the reader sees beside the
 * heading, for structured data often keeps the date of a first draft, or of the last rebuild of the site.
 */
export const PUBLISHED_PLACES: FieldPlace[] = [
  { source: 'url', read: dayOfAddress },
  { source: 'page', read: (page) => saidPublished(page) },
  { source: 'page', read: (page) => partsOf(DATED)(page).filter(saysPublished) },
  { source: 'page', read: loneDates },
  { source: 'json-ld', read: ld('article', 'datePublished') },
  {
    source: 'open-graph',
    read: meta('article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'og:pubdate'),
  },
  { source: 'json-ld', read: ld('webPage', 'datePublished', 'uploadDate') },
  {
    source: 'meta',
    read: meta(
      'parsely-pub-date',
      'sailthru.date',
      'datepublished',
      'date.published',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'originalpublicationdate',
      'article_date_original',
      'cxenseparse:recs:publishtime',
      'bt:pubdate',
      'article:post_date',
      'published_at',
      'published_on',
      'published',
      'published-date',
      'ptime',
      'rnews:datepublished',
      'article.published',
      'article.created',
      'displaydate',
      'video:release_date',
    ),
  },
  {
    source: 'meta',
    read: meta(
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'dc.date.created',
      'dcterms.available',
      'date',
    ),
  },
  { source: 'page', read: attribute('[itemprop~="datePublished"]', 'content', 'datetime', 'title') },
  { source: 'page', read: partsOf('[itemprop~="datePublished"]') },
  {
    source: 'page',
    read: attribute(
      'time[pubdate], time.published, time.entry-date, .published[datetime], .published[title], abbr.published',
      'datetime',
      'title',
    ),
  },
  { source: 'json-ld', read: ld('article', 'dateCreated') },
  {
    source: 'page',
    read: attribute('article header time[datetime], header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]', 'datetime'),
  },
  { source: 'page', read: attribute('article time[datetime]:not(.updated), main time[datetime]:not(.updated)', 'datetime') },
  { source: 'page', read: attribute('time[datetime]:not(.updated)', 'datetime') },
  {
    source: 'page',
    read: partsOf(DATED),
  },
  { source: 'page', read: (page) => publishedParts(linesNearHeading(page), 'with a name') },
  { source: 'page', read: (page) => publishedParts(linesNearHeading(page), 'alone') },
  { source: 'page', read: (page) => modifiedParts(linesNearHeading(page)) },
  { source: 'open-graph', read: meta('article:modified_time', 'og:updated_time') },
  { source: 'json-ld', read: ld('article', 'dateModified') },
];

export const MODIFIED_PLACES: FieldPlace[] = [
  { source: 'json-ld', read: ld('article', 'dateModified') },
  { source: 'open-graph', read: meta('article:modified_time', 'og:article:modified_time', 'og:updated_time', 'og:modified_time') },
  { source: 'json-ld', read: ld('webPage', 'dateModified') },
  {
    source: 'meta',
    read: meta(
      'datemodified',
      'last-modified',
      'lastmod',
      'revised',
      'dcterms.modified',
      'dc.date.modified',
      'date.updated',
      'article:modified',
      'updated_at',
      'updated',
      'modified_time',
    ),
  },
  { source: 'page', read: attribute('[itemprop~="dateModified"], time.updated', 'datetime', 'content') },
  { source: 'page', read: (page) => modifiedParts(linesNearHeading(page)) },
];

function ld(node: 'article' | 'webPage', ...keys: string[]) {
  return ({ structured }: Page) => keys.flatMap((key) => structured[node][key]).filter((value) => typeof value === 'string');
}

/** `/2026/11/12/`, `/2026/november/12/`, `/2026-11-12-`, `/20261112/` in a path. */
const dateInAddress = (url: string): string | null => {
  const path = new URL(url).pathname;
  const [, year, , month, day] =
    /[/_-]((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?=[/\-_.]|$)/i.exec(path) ??
    /\/((?:19|20)\d{2})()(\d{2})(\d{2})(?=[/\-_.]|$)/.exec(path) ??
    [];
  return year ? [year, month, day].join(/\d/.test(month ?? '') ? '-' : ' ') : null;
};

/** Days: an address's day farther from what the page says than this is a version's or a subject's. */
const A_YEAR = 366;

/** `/reference/2019-05-06/widgets` may be written in any year. */
function dayOfAddress({ structured, today, url }: Page): string | null {
  const written = dateInAddress(url);
  const day = written && readDate(written, 'en', today);
  const said = structured.article['datePublished'];
  const other = typeof said === 'string' ? readDate(said, 'en', today) : null;
  return day && other && daysApart(day, other) > A_YEAR ? null : written;
}

/** Lines that say that the page was published then. */
const saidPublished = (page: Page): string[] => publishedParts(linesNearHeading(page), 'alone').filter(saysPublished);

/** Days between a draft and its page. */
const A_MONTH = 31;

/**
 * Dates alone beside the heading, which do not say what they are of. Above it stands the masthead's as well: it has to be about the day
 * that metadata gives.
 */
function loneDates(page: Page): string[] {
  const { structured, metas, today } = page;
  const said = [structured.article['datePublished'], metas.get('article:published_time')?.[0]].find((date) => typeof date === 'string');
  const known = said === undefined ? null : readDate(said as string, 'en', today);
  const isNear = (part: string) => {
    const day = fitDate(part, page);
    return known === null || (day !== null && daysApart(day, known) <= A_MONTH);
  };
  const parts = linesBesideHeading(page).flatMap((line) => {
    const dates = publishedParts([line.said], 'alone');
    return line.isBelow ? dates : dates.filter(isNear);
  });
  // Of several days, other articles' among them, the one that metadata gives.
  const same = known === null ? [] : parts.filter((part) => fitDate(part, page)?.slice(0, 10) === known.slice(0, 10));
  return same.length > 0 ? same : parts;
}

const daysApart = (one: string, other: string): number =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;

/** What elements say of when the page was published, and nothing else. */
function partsOf(selector: string) {
  return (page: Page): string[] => publishedParts(textOf(selector)(page), 'anywhere');
}
