// The number that an article is known by.
import { v5 } from 'uuid';
import type { Article } from '@/utils/core/article';

const HEX_DIGITS_OF_48_BITS = 12;

/**
 * The id that the article is registered by. Without one, a number below 2^48 made of its clean URL and its community:
 * the same article clipped twice, or by two curators, meets itself. A copy that was asked for does not. An update keeps that of its file.
 */
export function articleId({ registration, cleanUrl, community, copy, kept }: Article): number {
  if (registration) return registration.id;
  if (kept?.id !== undefined) return kept.id;
  const uuid = v5(`${cleanUrl.toWellFormed()}|${community.slug}${copy ? `|${copy}` : ''}`, v5.URL);
  return Number.parseInt(uuid.replaceAll('-', '').slice(0, HEX_DIGITS_OF_48_BITS), 16);
}
