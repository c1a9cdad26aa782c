// What `slugify` has to be told about the letters of an article's texts.
import type { Article, Latin } from '@/utils/core/article';
import { publisherOf } from './publisher';
import { unknownLetters } from './slugify';

/** Of the texts that a format may make a name of; the body is none. Undefined where the table knows all their letters. */
export async function latinOf(article: Article): Promise<Latin | undefined> {
  const { title, byline, siteName, curator, topics, community, contentType, site, cleanUrl } = article;
  const names = [community.name, contentType.name, site.name, publisherOf(cleanUrl)];
  const latin = await learnLatin(title, byline, siteName, curator, ...topics, ...names);
  return Object.keys(latin).length > 0 ? latin : undefined;
}

/** Nothing is loaded for texts whose letters the table knows. */
export async function learnLatin(...texts: string[]): Promise<Latin> {
  const unknown = [...new Set(texts.flatMap(unknownLetters))];
  if (unknown.length === 0) return {};
  return (await import('./latin-letters')).latinOf(unknown);
}
