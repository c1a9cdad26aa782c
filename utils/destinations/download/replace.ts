// Downloads of an update take the places of those before it, where those still lie there. See ADR 4.
import { type Delivery, mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import type { Downloaded, DownloadEffects } from './download-effects';
import type { Wanted } from './wanted';

export interface Landed extends Downloaded {
  /** Something of ours gave way to it. */
  over: boolean;
}

/** From ever on, ISO 8601. */
const EVER = new Date(0).toISOString();

export const isUpdate = ({ before }: Delivery): boolean => before !== undefined && before.length > 0;

/** Safe to repeat. */
export async function putOver({ path, file }: Wanted, delivery: Delivery, effects: DownloadEffects): Promise<Landed> {
  const left = mayHaveWritten(delivery) ? await effects.findDownload(path, delivery.createdAt, file) : null;
  // An earlier try ended between the two downloads.
  if (left?.renamed) await effects.removeDownload(left.id);
  return overKnown({ path, file }, effects);
}

/** Over what the browser calls ours at that path. It cannot tell whether the file still lies there: a name that is free does. */
export async function overKnown({ path, file }: Wanted, effects: DownloadEffects): Promise<Landed> {
  const [known] = await effects.knownFiles([path]);
  const beside = await effects.download(path, file);
  if (known == null || !beside.renamed || beside.byOther) return { ...beside, over: false };
  await effects.removeDownload(beside.id);
  return { ...(await effects.download(path, file, true)), over: true };
}

/** Removes what else the save before left, and answers what became of all of it. */
export async function settleBefore({ before = [] }: Delivery, landed: Landed[], effects: DownloadEffects): Promise<Receipt['before']> {
  const over = new Set(landed.filter((file) => file.over).map(({ path }) => path));
  const others = before.filter((path) => landed.every((file) => file.path !== path));
  const found = others.length > 0 ? await effects.findFiles(others, EVER) : [];
  let replaced = before.filter((path) => over.has(path)).length;
  for (const id of found) if (id !== null && (await effects.removeDownload(id))) replaced += 1;
  if (replaced > 0) return replaced === before.length ? 'replaced' : 'part';
  // Firefox forgets its downloads when it ends.
  return landed.some(({ renamed, byOther }) => renamed && !byOther) ? 'unknown' : 'not-found';
}
