// What a menu's choice hands to the desk that it opens.
import { z } from '@/utils/core/zod';
import { database, keep, readRecord } from './database/database';

const Handoff = z.object({ tab: z.number(), image: z.string() });

/** Keeps the image that was chosen on a page, until its desk takes it. */
export const handImage = (tab: number, image: string): Promise<void> =>
  keep(async () => {
    await database.settings.put({ name: 'handoff', value: JSON.stringify({ tab, image }) });
  });

/** The image that was chosen on the page in a tab; it is handed over once. */
export async function takeImage(tab: number): Promise<string | null> {
  const record = await readRecord('settings', 'handoff');
  if (!record) return null;
  await database.settings.delete('handoff');
  const handed = Handoff.parse(JSON.parse(record.value));
  return handed.tab === tab ? handed.image : null;
}
