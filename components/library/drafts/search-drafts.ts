// Which drafts hold all the words that are typed, their private notes included.
import { fold, foldWords } from '@/utils/taxonomy/fold';
import type { ListedDraft } from './drafts-view';

const textOf = ({ title, key, host, site, note, words }: ListedDraft): string => fold([title, key, host, site, note, words].join(' '));

export function searchDrafts(drafts: readonly ListedDraft[], query: string): ListedDraft[] {
  const words = foldWords(query);
  if (words.length === 0) return [...drafts];
  return drafts.filter((draft) => {
    const text = textOf(draft);
    return words.every((word) => text.includes(word));
  });
}
