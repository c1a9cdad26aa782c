// Document → Clip: the verb `extract`.
import { Readability } from '@mozilla/readability';
import { type Clip, type ClipField, HUGE_PAGE, type PageFacts } from '@/utils/core/clip';
import { fail } from '@/utils/core/problem';
import { countCharacters, singleLine } from '@/utils/core/text';
import { openPage, resolve } from './page';
import { addBodyImages } from './read-images';
import { readFacts } from './read-facts';
import { readSelection } from './read-selection';
import { createSanitiser } from './sanitise-html';

/** Characters; what is shorter is a menu or a form, not an article. */
const SHORTEST = 80;

/**
 * What the page at `url` says, its body found by Readability on a copy: the document is never changed and nothing is loaded.
 * Throws the Problems `page-is-empty` and `page-no-article`.
 */
export function extractClip(document: Document, url: string): Clip {
  const facts = readFacts(document, url);
  if (!document.body?.textContent?.trim()) fail('page-is-empty');
  // A parsed document has no window of its own; any window's parser will do.
  const sanitise = createSanitiser(document.defaultView ?? globalThis.window);
  const selected = readSelection(document);
  const copy = copyOf(document);
  makeLinksAbsolute(copy, openPage(document, url).base);
  const article = new Readability(copy, { serializer: (node) => node as Element }).parse();
  const body = article?.content;
  if (!article || !body || countCharacters(body.textContent ?? '') < SHORTEST) return fail('page-no-article');
  return {
    ...fillFrom(facts, {
      title: article.title,
      byline: article.byline,
      siteName: article.siteName,
      publishedTime: article.publishedTime,
      lang: article.lang,
      description: article.excerpt,
    }),
    images: addBodyImages(openPage(document, url), facts.images, body),
    selectionHtml: selected === null ? null : sanitise(selected),
    bodyHtml: sanitise(body.innerHTML),
  };
}

/** A copy without a window: nothing in it runs or loads. Of a huge page, what it marks as its article. */
function copyOf(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  if (document.getElementsByTagName('*').length <= HUGE_PAGE) return copy;
  const marked = copy.querySelectorAll('article, main, [role="main"]');
  const article = marked.length === 1 ? marked[0] : null;
  if (article) copy.body.replaceChildren(article);
  return copy;
}

function makeLinksAbsolute(copy: Document, base: string): void {
  for (const [selector, name] of [['a[href]', 'href'], ['img[src]', 'src']] as const) {
    for (const element of copy.querySelectorAll(selector)) {
      const link = element.getAttribute(name)?.trim() ?? '';
      const absolute = resolve(link, base);
      if (absolute) element.setAttribute(name, absolute);
    }
  }
}

/** Readability's reading fills what the page's own signals left empty. */
function fillFrom(facts: PageFacts, readings: Record<ClipField, string | null | undefined>): PageFacts {
  const filled = { ...facts, provenance: { ...facts.provenance } };
  for (const [field, reading] of Object.entries(readings) as [ClipField, string | null | undefined][]) {
    const value = singleLine(reading ?? '', field === 'description' ? 500 : 300);
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
