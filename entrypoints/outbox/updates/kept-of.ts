// What an update keeps of the save that it updates: read from its file by the format that it was written in, which may be another by now.
import type { KeptFile } from '@/utils/core/article';
import type { Delivery } from '@/utils/core/delivery';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { ProblemError } from '@/utils/core/problem';
import { type Format, loadFormat, readKept } from '@/utils/formats';
import { readArticle, readBundle } from '@/utils/platform/database/saved-articles';

/** `format`: that of the update, whose addresses are kept. What cannot be read any more is made anew. */
export async function keptOf({ id, article }: Pick<Delivery, 'id' | 'article'>, format: Format): Promise<KeptFile> {
  const [bundle, saved] = await Promise.all([
    readBundle(id).catch(unlessBug),
    article === null ? null : readArticle(article).catch(unlessBug),
  ]);
  const created = saved && { created: saved.article.kept?.created ?? saved.article.created };
  const writer = saved ? await writerOf(saved) : null;
  return { ...(bundle ? readKept(bundle, format, writer ?? format) : { addresses: {} }), ...created };
}

/** Null where the format compiles no more. */
async function writerOf({ format }: SavedArticle): Promise<Format | null> {
  try {
    return await loadFormat(format);
  } catch (error) {
    return unlessBug(error);
  }
}

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
