// How much of an article its site may quote: so many characters, and so much of its text.
import type { Draft } from '@/utils/core/draft';
import type { ExcerptLimit } from '@/utils/core/paragraph';
import type { ExcerptPolicy } from '@/utils/core/site';

/** Characters: of a shorter text a fair share would be next to nothing, so only the length counts. */
const SHORTEST_SHARED = 1_500;

/** `of`: characters of the body as it was read; null where that is no more than a teaser. */
export function limitOf({ maxCharacters, maxShare }: ExcerptPolicy, of: number | null): ExcerptLimit {
  if (maxShare === undefined || of === null || of < SHORTEST_SHARED) return { characters: maxCharacters, share: null };
  return { characters: Math.min(maxCharacters, Math.floor((of * maxShare) / 100)), share: maxShare };
}

/** What was read is only the beginning of an article. */
export const isTeaser = ({ clip }: Pick<Draft, 'clip'>): boolean => 'body' in clip && clip.teaser === true;

/** Of what a draft quotes. */
export const limitOfDraft = (draft: Draft, policy: ExcerptPolicy): ExcerptLimit =>
  limitOf(policy, isTeaser(draft) ? null : (draft.quotedFrom ?? null));
