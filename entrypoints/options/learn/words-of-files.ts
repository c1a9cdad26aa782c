// The words that files of a site have in the keys that were learnt: what it chose its topics, communities and other lists from so far.
import type { ChosenFile } from '@/components/options/learn/chosen-file';
import type { LearntKind } from '@/components/options/learn/learn-view';
import type { Row } from '@/utils/core/learnt/learnt';
import { type KeyUse, vocabularyUse } from '@/utils/taxonomy/content/key-uses';
import type { TakenContent } from '@/utils/taxonomy/content/take-content';
import { addInLots } from '../reading/add-in-lots';
import type { Reading } from '../reading/reading';

/** Of one kind. */
const MOST_FILES = 20_000;

export type WordsOfFiles = ReturnType<typeof createWordsOfFiles>;

/** `fileAt`: of a path below the site's root. */
export function createWordsOfFiles(reading: Reading, fileAt: (path: string) => ChosenFile | undefined) {
  /** Names of the kinds whose files are read. */
  let read = '';

  async function readFiles(at: string, kinds: readonly LearntKind[]): Promise<boolean> {
    const wanted = kinds.map(({ name }) => name).join('\n');
    if (read === wanted) return true;
    const files = kinds
      .flatMap(({ all }) => all.slice(0, MOST_FILES))
      .flatMap((path) => {
        const chosen = fileAt(path);
        return chosen ? [{ path, file: chosen.file }] : [];
      });
    if (!(await addInLots(reading, at, files))) return false;
    read = wanted;
    return files.length > 0;
  }

  return {
    /** Null where there are none, or the reading was stopped. */
    async of(at: string, kinds: readonly LearntKind[]): Promise<TakenContent | null> {
      const uses = usesOf(kinds.flatMap(({ learnt }) => learnt?.rows ?? []));
      if (Object.keys(uses).length === 0 || !(await readFiles(at, kinds))) return null;
      const vocabularies = Object.values(uses).filter((use) => use.startsWith('vocabulary:'));
      return reading.about(at, async (reader) => {
        await reader.content({ vocabularies, separations: {} });
        return reader.takeContent({ uses, merged: {} });
      });
    },
  };
}

function usesOf(rows: readonly Row[]): Record<string, KeyUse> {
  const uses = rows.flatMap(({ key, meaning }): [string, KeyUse][] => {
    if (meaning.is === 'typed') return meaning.vocabulary ? [[key, vocabularyUse(meaning.vocabulary)]] : [];
    if (meaning.is !== 'fact') return [];
    if (meaning.name === 'topics') return [[key, 'topics']];
    return meaning.name === 'community.name' ? [[key, 'communities']] : [];
  });
  return Object.fromEntries(uses);
}
