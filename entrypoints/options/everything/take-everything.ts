// Takes what was opened, all of it or nothing, and answers how to take it back.
import type { Everything } from '@/utils/core/everything';
import { putEverything, takeBackEverything } from '@/utils/platform/database/everything';
import { now } from '../../outbox/alone';
import type { OpenedEverything } from './open-everything';

/** `put`: called with how many records of an archive were put in so far. Throws the Problems `storage-full` and `archive-damaged`. */
export async function takeEverything(
  { archive, known }: OpenedEverything,
  everything: Everything,
  put: (records: number) => void,
): Promise<() => Promise<void>> {
  const takeBackRows = archive ? await takeArchive(archive, known, put) : async () => {};
  try {
    const brought = await putEverything(everything);
    return async () => {
      await takeBackEverything(brought);
      await takeBackRows();
    };
  } catch (error) {
    await takeBackRows();
    throw error;
  }
}

async function takeArchive(
  { source, looked: { takes } }: NonNullable<OpenedEverything['archive']>,
  known: OpenedEverything['known'],
  put: (records: number) => void,
): Promise<() => Promise<void>> {
  const [{ noneBrought, putArchive }, { takeBackArchive }, { createSanitiser }] = await Promise.all([
    import('@/utils/platform/archive/put-archive'),
    import('@/utils/platform/archive/take-back-archive'),
    import('@/utils/sanitise/sanitise-html'),
  ]);
  const brought = noneBrought();
  const takeBack = () => takeBackArchive(brought);
  const rules = { safe: createSanitiser(window), destinationOf: (id: string) => known.get(id) ?? id, now: now(), put };
  await putArchive(source, takes, rules, brought).catch(async (error: unknown) => {
    await takeBack();
    throw error;
  });
  return takeBack;
}
