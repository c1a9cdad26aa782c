// Topics that stand in one text: `rust, web`, and where Jekyll reads them so `rust web`.
import type { Key } from '../head/merge-head';
import type { ReadFile } from '../samples/read-file';
import { tableWord } from './key-words';
import { textsOf } from './kinds-of-values';

/** The likeliest first. */
const SIGNS = [', ', '; ', ',', ';'] as const;
/** Jekyll splits the texts of these at spaces; only its posts lie there. */
const AT_SPACES: ReadonlySet<string> = new Set(['tags', 'categories']);
const OF_JEKYLL = /(?:^|\/)_(?:posts|drafts)\//;
/** Characters; what stands longer between two signs is a sentence's. */
const LONGEST = 40;
/** What stands between them while a space in one becomes a hyphen. */
const MARK = '|||';

/** What stands between the topics of a key; null where it holds none, or one alone. */
export function betweenTopics({ holds, path, found }: Key, files: readonly ReadFile[]): string | null {
  if (holds !== 'scalar') return null;
  const texts = textsOf(found.map((each) => each?.data)).filter((text) => text !== undefined && text !== '') as string[];
  const sign = SIGNS.find((each) => texts.some((text) => text.includes(each)));
  if (sign) return texts.every((text) => partsAt(text, sign).every(({ length }) => length <= LONGEST)) ? sign : null;
  const isSplit = AT_SPACES.has(tableWord(path)) && texts.length > 0 && files.every((file) => OF_JEKYLL.test(file.path));
  return isSplit && texts.every((text) => text.length <= 4 * LONGEST) ? ' ' : null;
}

export const partsAt = (text: string, between: string): string[] =>
  text
    .split(between.trim() || /\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const joinedTopics = (between: string): string =>
  between === ' ' ? `topics | join: "${MARK}" | replace: " ", "-" | replace: "${MARK}", " "` : `topics | join: "${between}"`;
