// One title from several: without the site's name, and the one that most places agree on.
import { LIMITS } from '@/utils/core/limits';
import { compact, shareOf } from '../page/compact';
import type { Page } from '../page/page';
import type { Reading } from './field-place';
import { headingText } from './read-headings';
import { isSiteName } from '../page/site-names';

/**
 * Signs between a title and the site's name. A colon, or a stroke without a space before it, belongs to the title, unless the site is
 * known by the name behind it.
 */
const SEPARATOR = /(?<!\s)\s+(?:[|‖¦·•»«›‹~∙⋅]|[-–—:/]|::)\s+|(?:(?<!\s)\s+)?[|»]\s*|:\s+|(?<!\s)\s+[-–—](?=\S)/gu;

/** With more of them it is no title beside the name of a site, and there would be too many ways to put it together. */
const MOST_PARTS = 24;

interface Part {
  text: string;
  /** The sign before it; empty before the first. */
  sign: string;
}

/** `title` without the site's name at either end, as far as the page's own names and `others` tell them apart. */
function withoutSite(title: string, page: Page, others: readonly string[]): string {
  const parts = divide(title);
  if (parts.length > MOST_PARTS) return title;
  const isSite = (part: Part | undefined) => part !== undefined && isSiteName(part.text, page.siteNames);
  let [first, last] = [0, parts.length - 1];
  while (last > first && isSite(parts[last]) && !isSubtitle(parts[last], page)) last -= 1;
  while (first < last && isSite(parts[first]) && !isSubject(parts[first], parts[first + 1], page)) first += 1;
  const bare = withoutShelf(parts.slice(first, last + 1));
  return headOf(bare, others) ?? join(bare);
}

/** Behind a colon stands a subtitle, which may share words with the site's name. */
const isSubtitle = (part: Part | undefined, { siteNames }: Page): boolean =>
  part?.sign.trim() === ':' && !siteNames.some(({ key }) => key === compact(part.text));

/** `How to sleep well | Opinion`: behind a stroke stands where the page is filed, also where the visible heading has it. */
function withoutShelf(parts: Part[]): Part[] {
  const at = parts.findIndex(({ sign }, index) => index > 0 && sign.trim() === '|');
  return at > 0 && wordsIn(join(parts.slice(0, at))) >= A_TITLE ? parts.slice(0, at) : parts;
}
/** Words; less may be a rubric, or the name of a series. */
const A_TITLE = 3;
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Before a colon stands a subject, which may be what the site is called too: it is the title's own where the visible heading has it. */
const isSubject = (part: Part | undefined, next: Part | undefined, { document, headings, siteNames }: Page): boolean =>
  part !== undefined &&
  next?.sign.trim() === ':' &&
  !headings.some((heading) => compact(headingText(heading)) === compact(next.text)) &&
  (!siteNames.some(({ key }) => key === compact(part.text.replace(/^the\s+/i, ''))) ||
    [...document.querySelectorAll('h1')]
      .slice(0, LIMITS.readings)
      .some((heading) => headingText(heading).trim().startsWith(part.text.trim())));

/** The longest run of parts that another place gives as the whole title. */
function headOf(parts: Part[], others: readonly string[]): string | null {
  const known = new Set(others.map(compact).filter((other) => other.length > 7));
  for (let length = parts.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      const run = join(parts.slice(from, from + length));
      // A colon joins a title and its subtitle, which other places leave out.
      const cuts = [from > 0 ? parts[from]?.sign : '', parts[from + length]?.sign];
      if (!cuts.some((sign) => sign?.trim() === ':') && known.has(compact(run))) return run;
    }
  }
  return null;
}

function divide(title: string): Part[] {
  const parts: Part[] = [];
  let [from, sign] = [0, ''];
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(from, match.index), sign });
    [from, sign] = [match.index + match[0].length, match[0]];
  }
  return [...parts, { text: title.slice(from), sign }].filter(({ text }) => text.trim() !== '');
}

const join = (parts: Part[]): string =>
  parts
    .map(({ text, sign }, index) => (index === 0 ? text : sign + text))
    .join('')
    .trim();

/** How much a place counts: what the reader sees more than what an optimiser wrote, copies of one field less than sources of their own. */
const WEIGHT: Record<string, number> = { heading: 2.2, 'only heading': 4, 'json-ld': 1, 'open-graph': 1, meta: 0.4, title: 1 };

export function chooseTitle(readings: Reading[], page: Page): Reading | null {
  const cleaned = readings
    .map((reading) => ({
      ...reading,
      value: withoutSite(
        reading.value,
        page,
        readings.map(({ value }) => value),
      ),
    }))
    .filter(({ value }) => value !== '')
    .filter((reading, _, all) => !isBareTab(reading, page) || all.every((other) => isBareTab(other, page)));
  const votes = new Map<string, number>();
  for (const reading of cleaned)
    votes.set(compact(reading.value), (votes.get(compact(reading.value)) ?? 0) + weight(reading, cleaned, page));
  return (
    cleaned.toSorted(
      (one, other) =>
        (votes.get(compact(other.value)) ?? 0) - (votes.get(compact(one.value)) ?? 0) ||
        Number(isSetApart(one.value)) - Number(isSetApart(other.value)) ||
        one.rank - other.rank,
    )[0] ?? null
  );
}

/** The tab is called as the site is on each of its pages. */
const isBareTab = ({ rank, source, value }: Reading, { siteNames, url }: Page): boolean =>
  source === 'page' && rank > 0 && new URL(url).pathname.length > 1 && isSiteName(value, siteNames);

/** A shop's or a service's heading is what it promises. */
const isArticle = ({ headings, structured, metas }: Page): boolean =>
  headings[0]?.closest('article') != null ||
  structured.article['headline'] !== undefined ||
  /article/i.test(metas.get('og:type')?.[0] ?? '');

/** Says more than the name of a section. */
const isSentence = (heading: string): boolean =>
  heading.trim().split(/\s+/).length > 3 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(heading);

/** Two parts of a heading that style alone sets apart: another place knows the sign between them. */
const isSetApart = (value: string): boolean => value.includes(' | ');

/** Shares of words. What is made for sharing and for searching is often written anew, with some words of the visible heading. */
const [HALF, ALIKE] = [0.5, 0.3];
const alike = (one: string, other: string): number => Math.max(shareOf(one, other), shareOf(other, one));

function weight({ rank, source, value }: Reading, all: Reading[], page: Page): number {
  if (rank > 0) return source === 'page' ? WEIGHT['title']! : (WEIGHT[source] ?? 0) * (page.stale ? 0.1 : 1);
  // A heading that shares nothing with what the page says elsewhere names a section or the site.
  const likest = Math.max(0, ...all.map((other) => (other.rank > 0 ? alike(value, other.value) : 0)));
  const isOnly = all.filter((other) => other.rank === 0).length === 1;
  if (isOnly && likest >= ALIKE && isArticle(page)) return WEIGHT['only heading']!;
  if (likest >= HALF || page.stale) return WEIGHT['heading']!;
  // The head of a page that shows what stands in a frame or a shadow root is the shell's.
  const isHeadline = page.document !== page.tab || (isSentence(value) && isArticle(page));
  return isOnly && isHeadline ? WEIGHT['only heading']! : 0.5;
}
