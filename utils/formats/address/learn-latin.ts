// What `slugify` has to be told about the letters of some texts.
import type { Latin } from '@/utils/core/article';
import { unknownLetters } from './slugify';

/** Nothing is loaded for texts whose letters the table knows. */
export async function learnLatin(...texts: string[]): Promise<Latin> {
  const unknown = [...new Set(texts.flatMap(unknownLetters))];
  if (unknown.length === 0) return {};
  const { latinOf } = await import('./latin-letters');
  return latinOf(unknown);
}
