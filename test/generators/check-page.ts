/** Whether a published page says what its article does. */
import { dirname, join } from 'node:path/posix';
import { JSDOM } from 'jsdom';
import type { Article } from '@/utils/core/article';
import { inertText } from '@/utils/formats/inert-text';
import { fileAt, type Shown, textOf } from './generator';

export const PARTS = ['title', 'date', 'tags', 'link', 'image', 'body'] as const;
export type PagePart = (typeof PARTS)[number];

/** What of the page is not as meant. */
export type Faults = Partial<Record<PagePart, string>>;

/** As a reader reads it: white space, curly quotes and what typographers make of dots and dashes are no matter. */
export const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2060\u200b]/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...')
    .replace(/–/g, '--')
    .replace(/\s+/g, ' ')
    .trim();

const DAYS = [
  (day: Date) => day.toISOString().slice(0, 10),
  (day: Date) => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(day),
  (day: Date) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(day),
  (day: Date) => `${day.getUTCDate()} ${new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)}`,
];

/** `output`: the published folder. `address`: the page's. */
export function checkPage({
  article,
  shows,
  output,
  address,
}: {
  article: Article;
  shows: readonly Shown[];
  output: string;
  address: string;
}): Faults {
  const file = fileAt(output, decodeURIComponent(address))!;
  const { document } = new JSDOM(textOf(file)).window;
  const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map((element) => plainly(element.textContent));
  const faults: Faults = {};
  if (shows.includes('title') && !texts('h1, h2').some((text) => sameTitle(text, article.title))) faults.title = texts('h1').join(' | ');
  if (shows.includes('date')) {
    // The site's own zone may lie east of UTC.
    const days = [0, 86_400_000].map((more) => new Date(Date.parse(article.created) + more));
    const said = `${document.body.textContent} ${[...document.querySelectorAll('time')].map((time) => time.dateTime).join(' ')}`;
    if (!days.some((day) => DAYS.some((write) => said.includes(write(day))))) faults.date = texts('time').join(' | ') || 'none';
  }
  if (shows.includes('tags')) {
    const missing = article.topics.filter(
      (topic) =>
        !texts('a, li, span').some((text) =>
          [topic, inertText(topic)].some((one) => plainly(one).toLowerCase() === text.replace(/^#/, '').toLowerCase()),
        ),
    );
    if (missing.length > 0) faults.tags = missing.join(' | ');
  }
  if (!document.querySelector(`main a[href="${article.cleanUrl}"], body a[href="${article.cleanUrl}"]`))
    faults.link = 'no link to the original';
  if (shows.includes('image')) {
    const fault = imageFault(document, article, output, dirname(`${decodeURIComponent(address).replace(/\/$/, '/index')}.html`));
    if (fault) faults.image = fault;
  }
  const lacks = bodyParts(article.body, document).filter((part) => !isThere(part, document));
  if (lacks.length > 0) faults.body = lacks.map(({ name, text }) => `<${name}> ${text}`).join(' | ');
  return faults;
}

/** A heading may have a mark of its link behind it. */
const sameTitle = (text: string, title: string) => [text, text.replace(/[¶#]$/, '').trim()].includes(plainly(title));

/** The article's own image lies among what is published, or there is none. What a theme draws of its own is in no page's folder. */
function imageFault(document: Document, { image }: Article, output: string, folder: string): string | null {
  const shown = [...document.querySelectorAll('img')]
    .map((img) => pathOf(img.getAttribute('src') ?? ''))
    .filter((src) => src !== null && !/logo|favicon/.test(src));
  const found = shown.filter(
    (src) => src!.startsWith('data:') || fileAt(output, src!.startsWith('/') ? src! : join(folder, src!)) !== undefined,
  );
  if (image) return found.length > 0 ? null : `none of ${shown.join(', ')}`;
  return found.length === 0 ? null : `${found.join(', ')}, which the article has not`;
}

/** Null of another host's. */
function pathOf(src: string): string | null {
  // A small one stands in the page itself.
  if (src.startsWith('data:image/png;base64,')) return src;
  const url = URL.parse(src);
  if (url && !['example.com', 'example.org'].includes(url.host)) return null;
  return decodeURIComponent((url?.pathname ?? src).split('?')[0]!);
}

interface BodyPart {
  name: string;
  text: string;
  href: string | null;
}

/** What carries meaning in it: blocks with their words, marks, links with their goals, cells, code. */
function bodyParts(html: string, { defaultView }: Document): BodyPart[] {
  const { body } = new (defaultView as unknown as typeof globalThis).DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('p, h2, li, blockquote, pre, td, th, strong, em, code, a')]
    .filter((element) => element.localName !== 'code' || element.parentElement?.localName !== 'pre')
    .map((element) => ({ name: element.localName, text: plainly(element.textContent), href: element.getAttribute('href') }));
}

/** Lines of code may be parts of a table, or elements. */
function isThere({ name, text, href }: BodyPart, document: Document): boolean {
  const said = (element: Element): string => plainly(element.textContent).replace(/\s*[¶#\u200b]$/, '');
  if (name === 'pre')
    return [...document.querySelectorAll('pre')].some((element) => said(element).replaceAll(' ', '') === text.replaceAll(' ', ''));
  return [...document.querySelectorAll(name)].some(
    (element) => said(element) === text && (href === null || sameGoal(element.getAttribute('href'), href)),
  );
}

/** An address that is spelt otherwise is the same. */
const sameGoal = (found: string | null, meant: string): boolean =>
  found === meant ||
  decodeURI(found ?? '')
    .replace(/%28/g, '(')
    .replace(/%29/g, ')') === meant;
