// Page → Clip, as far as one reader comes; where two are to be asked, what is left to do once the second has answered.
import type { Clip, ClipField, PageFacts } from '@/utils/core/clip';
import { fail } from '@/utils/core/problem';
import { countCharacters } from '@/utils/base/text';
import { checkText } from './body/check-text';
import { isTeaser } from './body/is-teaser';
import { copyPage } from './page/copy-page';
import { cutBody, dropLongAttributes } from '@/utils/sanitise/cut-body';
import type { Page } from './page/page';
import { type Body, readBody, type WithSecond } from './body/read-body';
import { addBodyImages } from './facts/read-images';
import { linesNearHeading } from './facts/near-heading';
import { fitReading } from './facts/read-facts';
import { readKeywords } from './facts/read-keywords';
import { placeHoles } from './body/place-holes';
import { readSelection } from './body/read-selection';
import { cutThreads } from './repair/cut-threads';
import { repairEmbeds } from './repair/repair-embeds';
import { straightenLinks } from './repair/repair-links';
import { repairPage } from './repair/repair-page';
import { repairText } from './repair/repair-text';
import { splitHtml } from './body/split-html';

/** Characters; what is shorter is a menu or a form, not an article. */
const SHORTEST = 80;
/** A character has two units at most. */
const isShort = (text: string): boolean => text.length < 2 * SHORTEST && countCharacters(text) < SHORTEST;

/**
 * The clip of an open page, of which `facts` are known: its body is found on a copy, the document is never changed and nothing is loaded.
 * A function where a second reader is to be asked first. The body and what is selected are raw: who takes them in makes them safe.
 * Throws the Problems `page-is-empty` and `page-no-article`, as the function does.
 */
export function startClip(page: Page, facts: PageFacts): Clip | WithSecond<Clip> {
  const { tab } = page;
  if (!tab.body) fail('page-is-empty');
  const selected = readSelection(page);
  const copy = copyPage(tab, page.url, page.besides, page.rootOf);
  // Asked of the copy: what a page shows may stand in its frames and shadow roots alone.
  if (!copy.document.body.textContent?.trim()) fail('page-is-empty');
  const elements = cutThreads(copy.document, copy.elements);
  if (elements < copy.elements) page.cut.add('thread-cut');
  repairPage(copy.document, page.base);
  if (page.stale) dropStructuredData(copy.document);
  const body = readBody(copy.document, elements, page.url, facts.title);
  const finish = (found: Body | null) => finishClip(page, facts, selected, found);
  return typeof body === 'function' ? (readSecond) => finish(body(readSecond)) : finish(body);
}

function finishClip(page: Page, facts: PageFacts, selected: string | null, body: Body | null): Clip {
  if (!body || isShort(body.root.textContent ?? '')) return fail('page-no-article');
  // A parsed document has no window of its own; any window's parser will do.
  const parser = new (page.tab.defaultView ?? globalThis.window).DOMParser();
  repairEmbeds(body.root, page.base);
  straightenLinks(body.root);
  repairText(body.root);
  dropLongAttributes(body.root);
  if (cutBody(body.root)) page.cut.add('body-cut');
  const keywords = readKeywords(page);
  const paragraphs = splitHtml(body.root.innerHTML, parser);
  const left = placeHoles(body.holes, paragraphs, (html) => splitHtml(html, parser));
  return {
    ...fillFrom(page, facts, {
      title: body.said.title,
      byline: isBesideHeading(page, body.said.byline) ? body.said.byline : null,
      siteName: body.said.siteName,
      publishedTime: body.said.publishedTime,
      lang: body.said.lang,
      description: summaryOf(body),
    }),
    images: addBodyImages(page, facts.images, body.root),
    selection: selected === null ? null : splitHtml(selected, parser, page.base),
    body: paragraphs,
    ...(left.length > 0 && { left }),
    ...(keywords.length > 0 && { keywords }),
    checks: [...page.cut, ...body.checks, ...checkText(facts, body.root)].map((code) => ({ code })),
    ...(!page.stale && isTeaser(page.structured.article, page.document, body.root.textContent ?? '') && { teaser: true }),
  };
}

/** Readability takes the first paragraph, which may be the byline; characters of one that tells something. */
const SUMMARY = 60;
const summaryOf = ({ said, root }: Body): string | null =>
  [said.excerpt, ...Array.from(root.querySelectorAll('p'), ({ textContent }) => textContent)]
    .find((text) => text != null && text.trim().length >= SUMMARY)
    ?.trim() ?? null;

/** Readability takes the first byline of its page, which may be another's. */
const isBesideHeading = (page: Page, byline: string | null | undefined): boolean =>
  linesNearHeading(page).some((line) => byline != null && line.includes(byline.replace(/\s+/g, ' ').trim().slice(0, 40)));

/** After in-site navigation it may hold the text of the page before, which Defuddle would believe. */
function dropStructuredData(copy: Document): void {
  for (const script of copy.querySelectorAll('script')) script.remove();
}

/** Readability's reading fills what the page's own signals left empty. */
function fillFrom(page: Page, facts: PageFacts, readings: Partial<Record<ClipField, string | null | undefined>>): PageFacts {
  const filled = { ...facts, provenance: { ...facts.provenance } };
  for (const [field, reading] of Object.entries(readings) as [ClipField, string | null | undefined][]) {
    const value = fitReading(page, field, reading ?? '');
    if (value === '') continue;
    const known = filled.provenance[field];
    if (!known) {
      filled[field] = value;
      filled.provenance[field] = { source: 'readability', others: [] };
    } else if (value !== facts[field] && !known.others.some((other) => other.value === value)) {
      filled.provenance[field] = { ...known, others: [...known.others, { value, source: 'readability' }] };
    }
  }
  return filled;
}
