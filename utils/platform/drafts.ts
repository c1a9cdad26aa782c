// The curator's drafts, their images and name.
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database, keep, readRecord } from './database';

export const readDraft = (key: string): Promise<Draft | null> => readRecord('drafts', key);

export const putDraft = (draft: Draft): Promise<void> => keep(async () => {
  await database.drafts.put(draft);
});

/** Deletes a draft with its image. */
export const deleteDraft = (key: string): Promise<void> =>
  database.transaction('rw', database.drafts, database.images, async () => {
    await database.drafts.delete(key);
    await database.images.delete(key);
  });

export const readImage = async (draft: string): Promise<LeadImage | null> =>
  (await readRecord('images', draft))?.image ?? null;

export const putImage = (draft: string, image: LeadImage): Promise<void> => keep(async () => {
  await database.images.put({ draft, image });
});

export const readCurator = async (): Promise<string | null> => (await readRecord('settings', 'curator'))?.value ?? null;

export const putCurator = (value: string): Promise<void> => keep(async () => {
  await database.settings.put({ name: 'curator', value });
});
