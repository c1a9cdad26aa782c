// Takes an archive back that was put in: what is still as it came goes, and what it took the place of comes again.
import { database, keep } from '../database/database';
import { bringBack } from '../database/discarded';
import { draftChanged } from '../database/drafts';
import { dropUnheld, removeUnlessChanged } from '../database/saved-articles';
import type { BroughtRows } from './put-archive';

export async function takeBackArchive({ deliveries, articles, drafts }: BroughtRows): Promise<void> {
  const replaced = [...deliveries].flatMap(([id, { changedAt, before }]) => (before ? [{ id, changedAt, before }] : []));
  const fresh = [...deliveries].filter(([, { before }]) => before === null);
  await removeUnlessChanged(new Map(fresh.map(([id, { changedAt }]) => [id, changedAt])));
  await keep(() =>
    database.transaction('rw', database.deliveries, database.articles, async () => {
      for (const { id, changedAt, before } of replaced)
        if ((await database.deliveries.get(id))?.changedAt === changedAt) await database.deliveries.put(before);
      await database.articles.bulkPut([...articles.values()].filter((before) => before !== null));
    }),
  );
  // Where it ended before their deliveries came.
  await dropUnheld([...articles].flatMap(([id, before]) => (before ? [] : [id])));
  for (const [key, { changedAt, aside }] of drafts) {
    if ((await database.drafts.get(key))?.changedAt !== changedAt) continue;
    await bringBack(key, aside);
    draftChanged(key);
  }
}
