// Delivery → the browser's downloads folder: the image first, then the article that names it; or both in one archive. See ADR 4.
import { type Delivery, mayHaveWritten, type Receipt } from '@/utils/core/delivery';
import { ProblemError } from '@/utils/core/problem';
import type { Destination } from '../destination';
import type { DownloadEffects } from './download-effects';
import { isUpdate, type Landed, putOver, settleBefore } from './replace';
import { takeBack } from './take-back';
import { type Wanted, wantedOf } from './wanted';

/** What was told of the files that the archive takes the places of. */
const misnamed = ({ packed, receipt }: Delivery): string[] =>
  packed ? (receipt?.paths ?? []).filter((path) => !path.endsWith('.zip')) : [];

export const download: Destination<null, DownloadEffects> = {
  kind: 'download',
  settingsOf: () => null,
  async deliver(task, effects) {
    const { delivery } = task;
    const landed: Landed[] = [];
    for (const wanted of await wantedOf(task, effects)) {
      try {
        landed.push(await (isUpdate(delivery) ? putOver : putBeside)(wanted, delivery, effects));
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        // It may be whole all the same; undefined where nobody can say.
        const whole = await effects.findDownload(wanted.path, delivery.createdAt, wanted.file).catch(() => undefined);
        if (whole && !(isUpdate(delivery) && whole.renamed)) {
          landed.push({ ...whole, over: isUpdate(delivery) });
          continue;
        }
        // An image without its article would be litter; an article without its image is worse, also the one before.
        if (whole === null) for (const { id, over } of landed) if (!over) await effects.removeDownload(id).catch(() => {});
        throw error;
      }
    }
    const instead = misnamed(delivery);
    if (instead.length > 0)
      for (const id of await effects.findFiles(instead, delivery.createdAt)) if (id !== null) await effects.removeDownload(id);
    if (!isUpdate(delivery)) return receiptOf(landed, undefined);
    // What was packed afterwards took those places before.
    const before = (delivery.packed && delivery.receipt?.before) || (await settleBefore(delivery, landed, effects));
    return receiptOf(landed, before);
  },
  stillThere: async (paths, effects) => (await effects.knownFiles(paths)).map((id) => id !== null),
  undo: takeBack,
};

/** Where the name is taken, under a numbered one. */
async function putBeside({ path, file }: Wanted, delivery: Delivery, effects: DownloadEffects): Promise<Landed> {
  // Only an earlier try can have left one.
  const left = mayHaveWritten(delivery) ? await effects.findDownload(path, delivery.createdAt, file) : null;
  return { ...(left ?? (await effects.download(path, file))), over: false };
}

function receiptOf(landed: Landed[], before: Receipt['before']): Receipt {
  const byOther = landed.some((each) => each.byOther);
  return {
    paths: landed.map(({ path }) => path).toReversed(),
    renamed: landed.some(({ renamed }) => renamed),
    ...(byOther && { byOther }),
    ...(before && { before }),
    url: null,
    review: false,
  };
}
