// What the page says that it is about: its own keywords, for suggestions.
import { LIMITS } from '@/utils/core/limits';
import { singleLineAsRead } from '@/utils/base/text';
import type { Page } from '../page/page';

/** `<meta>` elements by their names in lower case. */
const METAS = ['keywords', 'news_keywords', 'article:tag', 'parsely-tags'];

/** Each once, as the page writes it. None where the head speaks of another page. */
export function readKeywords({ metas, structured, stale }: Page): string[] {
  if (stale) return [];
  const named = [structured.article['keywords']].flat().filter((value) => typeof value === 'string');
  const lists = [...METAS.flatMap((name) => metas.get(name) ?? []), ...named].slice(0, LIMITS.readings);
  const keywords = lists.flatMap((list) => list.slice(0, LIMITS.said).split(/[,;]/)).map((keyword) => singleLineAsRead(keyword, Infinity));
  return [...new Set(keywords)].filter((keyword) => keyword !== '' && keyword.length <= LIMITS.keyword).slice(0, LIMITS.keywords);
}
