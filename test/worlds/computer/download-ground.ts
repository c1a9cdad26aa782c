// The downloads folder of a browser in memory, whose every step may go wrong, while others write into the same folder.
import { createHash } from 'node:crypto';
import { sameBytes } from '@/utils/base/bytes';
import { type BundleFile, filesOf } from '@/utils/core/bundle';
import type { Receipt } from '@/utils/core/delivery';
import { download } from '@/utils/destinations/download/download';
import type { Clip } from '../clips.ts';
import type { Ground, Setting } from '../ground.ts';
import { type Downloads, downloadsInMemory, isUnknown, numbered } from './downloads-in-memory.ts';
import { makeMishaps, type MishapOptions } from './mishaps.ts';

const FOLDER = 'medigy/content';
const below = (path: string) => `${FOLDER}/${path}`;

export const downloadGround = (dice: MishapOptions = {}): Ground => ({
  steps: 'steps',
  asks: false,
  looks: 'each receipt names the real files; after every step, an article that is there has its picture',
  note: 'A download never takes a place that is taken: what is corrected and what others put there stay, ours lands beside as “(1)”. A list of downloads that the curator clears in between is not tried: no browser lets a file be looked for otherwise.',
  async start(setting) {
    const { clips, older, others, clock } = setting;
    const disk: Downloads = new Map(Array.from(older, ([path, bytes]) => [below(path), bytes]));
    const mishaps = makeMishaps(dice);
    const receipts = new Map<string, Receipt>();
    /** By clip, what was done when its article was first seen without its image. */
    const torn = new Map<string, string>();
    let sent: Clip | undefined;
    const effects = downloadsInMemory(disk, clock, mishaps, {
      before: () =>
        others.turn(({ path, text }) => {
          disk.set(below(path), new TextEncoder().encode(text));
          return below(path);
        }),
      after: (what) => {
        if (sent && !torn.has(sent.delivery.id) && isTorn(disk, sent)) torn.set(sent.delivery.id, what);
      },
    });
    return {
      ...mishaps,
      isFault: isUnknown,
      async deliver(clip) {
        sent = clip;
        const receipt = await download.deliver({ ...clip, delivery: { ...clip.delivery, folder: FOLDER }, settings: null }, effects);
        receipts.set(clip.delivery.id, receipt);
        return receipt;
      },
      async inspect() {
        const named = clips.filter((clip) => !isNamed(disk, clip, receipts.get(clip.delivery.id)));
        return {
          ...countIn(disk, setting),
          torn: torn.size,
          amiss: [
            ...Array.from(torn, ([id, what]) => `${id} was torn by: ${what}`),
            ...named.map(({ delivery }) => `the receipt of ${delivery.id} names other files`),
          ],
        };
      },
    };
  },
});

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** More than a name ever gets here. */
const MOST_COPIES = 4;
const isSomewhere = (disk: Downloads, { path, bytes }: BundleFile) =>
  Array.from({ length: MOST_COPIES }, (_, number) => numbered(below(path), number)).some((name) =>
    sameBytes(disk.get(name) ?? null, bytes),
  );

const isTorn = (disk: Downloads, { bundle: { article, image } }: Clip) =>
  image !== null && isSomewhere(disk, article) && !isSomewhere(disk, image);

const isNamed = (disk: Downloads, clip: Clip, receipt?: Receipt) =>
  filesOf(clip.bundle).every(({ bytes }, at) => sameBytes(disk.get(receipt?.paths[at] ?? '') ?? null, bytes));

function countIn(disk: Downloads, { clips, older, others }: Setting) {
  const counts = { lost: 0, duplicated: 0, othersLost: 0, overwritten: 0 };
  const places = new Map<string, string[]>();
  for (const [path, bytes] of disk) places.set(hash(bytes), [...(places.get(hash(bytes)) ?? []), path]);
  const known = new Set<string>();
  for (const clip of clips) {
    const copies = filesOf(clip.bundle).map(({ bytes }) => places.get(hash(bytes)) ?? []);
    if (copies.some((each) => each.length === 0)) counts.lost += 1;
    for (const each of copies) counts.duplicated += Math.max(0, each.length - 1);
    copies.flat().forEach((path) => known.add(path));
  }
  const theirs = new Map(Array.from(others.put.values(), ({ path, text }) => [below(path), hash(text)]));
  for (const [path, bytes] of older) if (!theirs.has(below(path))) theirs.set(below(path), hash(bytes));
  const atRisk = new Set(clips.flatMap((clip) => filesOf(clip.bundle).map(({ path }) => below(path))));
  for (const [path, was] of theirs) {
    known.add(path);
    if (hash(disk.get(path) ?? '') !== was) counts[atRisk.has(path) ? 'overwritten' : 'othersLost'] += 1;
  }
  // Whatever else is there is ours, where it should not be.
  counts.duplicated += [...disk.keys()].filter((path) => !known.has(path)).length;
  return counts;
}
