// What is typed where something is found, and not taken.
import { type Draft, typedIn } from '@/utils/core/draft';

/** The first list that something is looked for in; undefined where nothing is. */
export const typedList = (draft: Draft | null) =>
  draft ? (['communities', 'topics'] as const).find((list) => typedIn(draft, list).trim() !== '') : undefined;
