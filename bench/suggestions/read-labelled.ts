// Saved pages with the tags that they give themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

export interface LabelledPage {
  url: string;
  host: string;
  title: string;
  text: string;
  tags: string[];
}

const TAGS =
  'meta[name="keywords" i], meta[name="news_keywords" i], meta[property="article:tag" i], meta[name="article:tag" i], meta[name="parsely-tags" i]';

/** Pages of the folder that have tags. */
export function readLabelled(folder: string): LabelledPage[] {
  const manifest: { pages: { url: string; file: string }[] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const pages = manifest.pages.flatMap(({ url, file }) => {
    const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    // Parsing takes time; most pages have no tags.
    return /<meta[^>]+(keywords|article:tag|parsely-tags)/i.test(html) ? [readPage(url, html)] : [];
  });
  return pages.filter(({ tags }) => tags.length > 0);
}

/** Those that share a tag with another one, with the tags that they share. */
export function sharingTags(pages: readonly LabelledPage[]): LabelledPage[] {
  const counts = new Map<string, number>();
  for (const tag of pages.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const shared = pages.map((page) => ({ ...page, tags: page.tags.filter((tag) => counts.get(tag)! > 1) }));
  return shared.filter(({ tags }) => tags.length > 0);
}

function readPage(url: string, html: string): LabelledPage {
  const { window } = new JSDOM(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ''));
  const { document } = window;
  const tags = [...document.querySelectorAll(TAGS)].flatMap((meta) => (meta.getAttribute('content') ?? '').split(/[,;]/));
  const page = {
    url,
    host: new URL(url).host.replace(/^www\./, ''),
    title: document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title,
    text: [...document.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n'),
    tags: [...new Set(tags.map((tag) => tag.trim().toLowerCase()).filter(Boolean))],
  };
  window.close();
  return page;
}
