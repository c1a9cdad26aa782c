// What of the database an archive will hold: chosen once, read a few records at a time.
import type { ListName } from '@/utils/core/archive/archive';
import { database } from '../database/database';
import { ASIDE } from '../database/drafts';
import { readImage } from '../database/kept-images';
import { TABLE_OF } from './archive-tables';

/** Records in memory at a time: a draft may hold two million characters. */
const AT_ONCE = 20;

export interface Chosen {
  /** By list, the keys of its records. */
  keys: Record<ListName, string[]>;
  /** By hash, the draft whose image a build of before put beside it. */
  older: ReadonlyMap<string, string>;
}

/** All, or what belongs to the deliveries of these ids. */
export async function chooseRows(only: ReadonlySet<string> | null): Promise<Chosen> {
  const { deliveries, drafts, draftImages, images, articles, bundles } = database;
  const [ids, ofDrafts, ofArticles, hashes] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  await deliveries.orderBy('createdAt').each((row) => {
    if (only && !only.has(row.id)) return;
    ids.add(row.id);
    ofDrafts.add(row.draft);
    if (row.article) ofArticles.add(row.article);
  });
  const isChosen = (key: string): boolean => !key.startsWith(ASIDE) && (only === null || ofDrafts.has(key));
  const [draftKeys, imageKeys, olderKeys] = await Promise.all(
    [drafts, draftImages, images].map(async (table) => ((await table.toCollection().primaryKeys()) as string[]).filter(isChosen)),
  );
  await draftImages.each(({ draft, image }) => void (isChosen(draft) && hashes.add(image.hash)));
  await articles.each(({ id, article }) => void (ofArticles.has(id) && article.image && hashes.add(article.image.hash)));
  const older = new Map<string, string>();
  for (const draft of olderKeys!) {
    const image = await readImage(draft);
    if (image) older.set(image.hash, draft);
  }
  return {
    keys: {
      articles: [...ofArticles],
      deliveries: [...ids],
      replaced: ((await bundles.toCollection().primaryKeys()) as string[]).filter((id) => ids.has(id)),
      drafts: draftKeys!,
      'draft-images': [...new Set([...imageKeys!, ...olderKeys!])],
      images: [...new Set([...hashes, ...older.keys()])],
    },
    older,
  };
}

/** Those that are still there, in the order in which they were chosen. */
export async function* readRows(list: ListName, { keys, older }: Chosen): AsyncGenerator<object> {
  // Of images one at a time: each may have ten million bytes.
  const step = list === 'images' || list === 'replaced' ? 1 : AT_ONCE;
  for (let at = 0; at < keys[list].length; at += step) {
    const some = keys[list].slice(at, at + step);
    const rows: unknown[] = await database.table(TABLE_OF[list]).bulkGet(some);
    for (const [index, key] of some.entries()) {
      const row = rows[index] ?? (await olderRow(list, key, older));
      if (row) yield row;
    }
  }
}

async function olderRow(list: ListName, key: string, older: ReadonlyMap<string, string>): Promise<object | null> {
  if (list === 'draft-images') {
    const image = await readImage(key);
    if (!image) return null;
    const { bytes: _, ...known } = image;
    return { draft: key, image: known };
  }
  const draft = list === 'images' ? older.get(key) : undefined;
  const image = draft === undefined ? null : await readImage(draft);
  return image && { hash: key, bytes: image.bytes };
}
