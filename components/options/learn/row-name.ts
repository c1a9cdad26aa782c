// What a row is called.
import { PLACES } from '@/utils/core/learnt/learnt';
import { learnWords } from './learn-words';

const OF_FILE: Readonly<Record<string, string>> = {
  [PLACES.fileName]: learnWords.fileName,
  [PLACES.body]: learnWords.body,
  [PLACES.image]: learnWords.image,
};

/** It is of the file, and no key of its head. */
export const isOfFile = (key: string): boolean => Object.hasOwn(OF_FILE, key);

export const rowName = (key: string): string => (isOfFile(key) ? OF_FILE[key]! : key);
