// What is shown of many deliveries at once: the text that each quotes, and the image that goes with it.
import type { Delivery } from '@/utils/core/delivery';
import { database } from './database';
import { readBytes } from './kept-images';

/** By the delivery's id: HTML of what its article quotes; where none is kept, as before articles were, its file. */
export async function readQuoted(rows: readonly Pick<Delivery, 'id' | 'article'>[]): Promise<Map<string, string>> {
  const [saved, bundles] = await Promise.all([
    database.articles.bulkGet(rows.flatMap(({ article }) => article ?? [])),
    database.bundles.bulkGet(rows.flatMap(({ id, article }) => (article === null ? id : []))),
  ]);
  const bodies = new Map(saved.flatMap((one) => (one ? [[one.id, one.article.body as string]] : [])));
  const files = new Map(bundles.flatMap((one) => (one?.bundle ? [[one.id, new TextDecoder().decode(one.bundle.article.bytes)]] : [])));
  return new Map(rows.map(({ id, article }) => [id, (article === null ? files.get(id) : bodies.get(article)) ?? '']));
}

/** Of the delivery's article; null where it has none. */
export async function readArticleImage(id: string): Promise<{ key: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const row = await database.deliveries.get(id);
  if (!row) return null;
  const hash = row.article === null ? undefined : (await database.articles.get(row.article))?.article.image?.hash;
  const bytes = hash === undefined ? null : await readBytes(hash);
  if (hash !== undefined && bytes) return { key: hash, bytes };
  const image = row.article === null ? (await database.bundles.get(id))?.bundle?.image : null;
  return image ? { key: id, bytes: image.bytes as Uint8Array<ArrayBuffer> } : null;
}
