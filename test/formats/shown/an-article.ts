// An article with everything, and what a format makes of it.
import type { Article } from '@/utils/core/article';
import { SafeHtml } from '@/utils/core/safe-html';
import { compiled, loadPartsOf } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { article4078 } from '../sample-article';

export const ARTICLE: Article = {
  ...article4078,
  title: 'Crème & tea: a guide',
  byline: 'Jane Roe',
  siteName: 'Example',
  publishedTime: '2026-11-12',
  summary: 'What it is about.',
  url: 'https://www.example.org/tea?utm_source=x',
  cleanUrl: 'https://www.example.org/tea',
  body: SafeHtml.parse('<p>One.</p><p>Two <b>bold</b>.</p>'),
  topics: ['tea', 'baking'],
  registration: null,
  created: '2026-11-14T23:30:05.123Z',
  changed: '2026-11-15T10:00:00.000Z',
};

export async function bundleOf(source: string, of: Partial<Article> = {}) {
  await loadPartsOf(source);
  return renderBundle({ ...ARTICLE, ...of }, compiled(source));
}

/** The text of the article's file. */
export async function fileOf(source: string, of: Partial<Article> = {}): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await bundleOf(source, of)).article.bytes);
}
