// What was filled of the fields that the format of a delivery asked for. Their labels stand in the format, which is looked into only where
// something was filled.
import type { AskedFact } from '@/components/library/library-view';
import { ProblemError } from '@/utils/core/problem';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { readArticle } from '@/utils/platform/database/saved-articles';

/** `article`: id of the one that a delivery holds; null: it holds none. One that cannot be read is told of where its files are opened. */
export async function askedFacts(article: string | null): Promise<AskedFact[]> {
  if (article === null) return [];
  try {
    const saved = await readArticle(article);
    const asked = Object.entries(saved?.article.asked ?? {});
    if (!saved || asked.length === 0) return [];
    const asks = await asksOf(saved);
    const known = asks.flatMap(({ name, label, kind }) =>
      asked.flatMap(([of, value]) => (of === name ? [{ name, label, kind, value }] : [])),
    );
    return known.length > 0 ? known : asked.map(([name, value]) => ({ name, label: name, kind: 'text', value }));
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
}

async function asksOf({ format }: SavedArticle) {
  const { loadFormat, shapeOf } = await import('@/utils/formats');
  return shapeOf(await loadFormat(format)).asks;
}
