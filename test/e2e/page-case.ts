/** One small page with what a reader of it would call right, and what of that was read otherwise. */
import type { Page } from './browser-driver.ts';

export interface PageCase {
  pageUrl: string;
  /** File of the page, where it is not named as the case is; others by their addresses. */
  file?: string;
  also?: Record<string, string>;
  headers?: Record<string, string>;
  /** What runs in the page before it is read, and milliseconds to wait for it. */
  script?: string;
  /** An element, and the text of it that is selected. */
  select?: [selector: string, text: string];
  expect: Expected;
}

interface Expected {
  title?: string;
  author?: string | null;
  date?: string | null;
  image?: string;
  lang?: string;
  url?: string;
  canonical?: string;
  description?: string;
  noArticle?: boolean;
  mustContain?: string[];
  mustNotContain?: string[];
  anyOf?: string[];
  excerptMustContain?: string[];
  selectionMustContain?: string[];
  selectionMustNotContain?: string[];
}

interface Read {
  title: string | null;
  author: string | null;
  date: string | null;
  image: string | null;
  lang: string | null;
  canonical: string | null;
  cleanUrl: string;
  description: string | null;
  bodyHtml: string | null;
  selectionHtml: string | null;
  leadHtml: string | null;
}

const INLINE = /<\/?(?:a|b|i|em|strong|span|sub|sup|code|mark|small|u|s|q|cite|abbr|time|del|ins|wbr|kbd|var|samp)(?:\s[^>]*)?>/g;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&amp;': '&' };
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (html: string) =>
  plain(
    html
      .replace(INLINE, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(?:lt|gt|nbsp|amp);/g, (it) => ENTITIES[it]!),
  );

/** Opens the case's page, reads it by the built `script`, and tells what is not as expected. */
export async function judgePage(page: Page, { script: runs, select, expect }: PageCase, script: string): Promise<string[]> {
  if (runs) await page.evaluate((code) => void new Function(code)(), runs);
  if (select) await page.selectText(...select);
  const read = (await page.evaluate((code) => {
    new Function(code)();
    return (window as unknown as { Gleaner: { extract(document: Document, url: string): Read } }).Gleaner.extract(document, location.href);
  }, script)) as Read;
  const [body, html] = [textOf(read.bodyHtml ?? ''), read.bodyHtml ?? ''];
  const faults: string[] = [];
  const same = (what: string, found: string | null, wanted: string | null | undefined) => {
    if (wanted !== undefined && plain(found ?? '') !== (wanted ?? '')) faults.push(`${what}: ${found} instead of ${wanted}`);
  };
  const holds = (what: string, text: string, source: string, all: string[] = [], none: string[] = []) => {
    for (const it of all) if (!text.includes(plain(it)) && !source.includes(it)) faults.push(`${what} lacks ${it}`);
    for (const it of none) if (text.includes(plain(it)) || source.includes(it)) faults.push(`${what} has ${it}`);
  };
  if (expect.noArticle) return read.bodyHtml === null ? [] : [`an article: ${body.slice(0, 80)}`];
  same('title', read.title, expect.title);
  same('author', read.author, expect.author);
  same('date', read.date?.slice(0, expect.date?.length || 1) ?? '', expect.date);
  same('image', read.image, expect.image);
  same('lang', read.lang, expect.lang);
  same('url', read.cleanUrl, expect.url);
  same('canonical', read.canonical, expect.canonical);
  same('description', read.description, expect.description);
  holds('body', body, html, expect.mustContain, expect.mustNotContain);
  if (expect.anyOf && !expect.anyOf.some((it) => body.includes(plain(it)))) faults.push(`body lacks any of ${expect.anyOf.join(' | ')}`);
  holds('excerpt', textOf(read.leadHtml ?? ''), read.leadHtml ?? '', expect.excerptMustContain);
  holds(
    'selection',
    textOf(read.selectionHtml ?? ''),
    read.selectionHtml ?? '',
    expect.selectionMustContain,
    expect.selectionMustNotContain,
  );
  return faults;
}
