// Lead images: who has which, and the bytes of each once, for as long as a draft or an article has it.
import type { LeadImage } from '@/utils/core/image';
import { sha256 } from '@/utils/base/sha256';
import { database, keep, readRecord } from './database';

/** What a transaction has to hold that keeps or removes who has an image. */
export const imageTables = () => [database.imageBytes, database.draftImages, database.articles, database.images];

/** Within a transaction. */
export async function keepBytes(hash: string, bytes: LeadImage['bytes']): Promise<void> {
  if ((await database.imageBytes.where({ hash }).count()) === 0) await database.imageBytes.put({ hash, bytes });
}

/** Within the transaction that took it from whoever had them: those go that nobody has any more. */
export async function dropUnused(hashes: readonly (string | undefined)[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    if (hash === undefined) continue;
    const had = [database.draftImages.where({ 'image.hash': hash }), database.articles.where({ 'article.image.hash': hash })];
    if ((await Promise.all(had.map((rows) => rows.count()))).every((count) => count === 0)) await database.imageBytes.delete(hash);
  }
}

/** Null where there are none. */
export const readBytes = async (hash: string): Promise<LeadImage['bytes'] | null> => (await database.imageBytes.get(hash))?.bytes ?? null;

/** Of a draft. */
export async function readImage(draft: string): Promise<LeadImage | null> {
  const kept = (await readRecord('draftImages', draft))?.image;
  if (!kept) return readOlderImage(draft);
  const bytes = await readBytes(kept.hash);
  return bytes && { ...kept, bytes };
}

/** Until version 4 of the database each draft held the bytes of its image. */
async function readOlderImage(draft: string): Promise<LeadImage | null> {
  const image = (await readRecord('images', draft))?.image;
  return image ? { ...image, hash: await sha256(image.bytes) } : null;
}

/** In place of the one that the draft had. Resolves when it is kept. Throws the Problem `storage-full`. */
export const putImage = (draft: string, image: LeadImage): Promise<void> =>
  keep(() => database.transaction('rw', imageTables(), async () => giveImage(draft, image)));

/** Within a transaction. */
export async function giveImage(draft: string, { bytes, ...image }: LeadImage): Promise<void> {
  const before = await database.draftImages.get(draft);
  await keepBytes(image.hash, bytes);
  await database.draftImages.put({ draft, image });
  await database.images.delete(draft);
  await dropUnused([before?.image.hash]);
}

/** Within a transaction: what `from` had, `to` has instead of its own. */
export async function handImage(from: string, to: string): Promise<void> {
  const [kept, before] = await database.draftImages.bulkGet([from, to]);
  const older = await database.images.get(from);
  await database.draftImages.bulkDelete([from, to]);
  await database.images.bulkDelete([from, to]);
  if (kept) await database.draftImages.put({ ...kept, draft: to });
  else if (older) await database.images.put({ ...older, draft: to });
  await dropUnused([before?.image.hash]);
}

/** Within a transaction: of drafts whose keys are between the two. */
export async function dropImages(from: string, to: string): Promise<void> {
  const old = database.draftImages.where('draft').between(from, to);
  const hashes = (await old.toArray()).map(({ image }) => image.hash);
  await old.delete();
  await database.images.where('draft').between(from, to).delete();
  await dropUnused(hashes);
}
