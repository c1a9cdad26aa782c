// A folder on a disk in memory, whose every step may go wrong, while somebody else writes into the same folder.
import { filesOf } from '@/utils/core/bundle';
import { sameBytes } from '@/utils/base/bytes';
import { folder } from '@/utils/destinations/folder/folder';
import { type Disk, folderInMemory, refusal } from '../../destinations/folder-in-memory.ts';
import type { Clip } from '../clips.ts';
import type { Ground, Setting } from '../ground.ts';
import { DISK_FAULTS } from './disk-faults.ts';
import { makeMishaps, type MishapOptions } from './mishaps.ts';

interface FolderOptions extends MishapOptions {
  /** Some systems cannot move files. */
  moves?: boolean;
}

/** Of a browser that ended long ago. */
const LEFTOVER = 'telehealth/.gleaner-of-another-delivery.tmp';
/** A delivery is about thirty-two steps: with a fate for each it would go well once in ten thousand times. */
const LONGEST = 11;

export const folderGround = ({ moves = true, longest = LONGEST, ...dice }: FolderOptions = {}): Ground => ({
  steps: 'steps',
  asks: true,
  looks: 'nothing of ours left over or elsewhere; after every step, an article that is there has its picture',
  async start(setting) {
    const { older, others } = setting;
    const disk: Disk = new Map(older).set(LEFTOVER, new TextEncoder().encode('Half of an art'));
    const mishaps = makeMishaps({ longest, ...dice });
    /** By clip, what was done when its article was first seen without its image. */
    const torn = new Map<string, string>();
    const write = ({ path, text }: { path: string; text: string }) => {
      disk.set(path, new TextEncoder().encode(text));
      return path;
    };
    return {
      ...mishaps,
      async deliver(clip) {
        const { id } = clip.delivery;
        const root = folderInMemory(disk, {
          moves,
          around: async (step, path, effect) => {
            await others.turn(write);
            return mishaps.step(
              DISK_FAULTS[step],
              () => {
                const result = effect();
                if (!torn.has(id) && isTorn(disk, clip, setting)) torn.set(id, `${step} ${path}`);
                return result;
              },
              (way) => {
                throw refusal(way);
              },
            );
          },
        });
        return folder.deliver({ ...clip, settings: { name: root.name } }, { root: async () => root, now: Date.now });
      },
      async inspect() {
        return { ...countIn(disk, setting), torn: torn.size, amiss: Array.from(torn, ([id, step]) => `${id} was torn by: ${step}`) };
      },
    };
  },
});

const isAt = (disk: Disk, path: string, bytes: Uint8Array) => sameBytes(disk.get(path) ?? null, bytes);

/** An article names its image: ours the new one, the older one whatever it had. An empty file names none. */
function isTorn(disk: Disk, clip: Clip, { older, others }: Setting): boolean {
  const { article, image } = clip.bundle;
  const there = disk.get(article.path);
  if (!image || !there?.length || others.taken.has(clip.delivery.id)) return false;
  if (sameBytes(there, article.bytes)) return !isAt(disk, image.path, image.bytes);
  if (!sameBytes(there, older.get(article.path) ?? null)) return true;
  return older.has(image.path) && !disk.has(image.path);
}

function countIn(disk: Disk, { clips, older, others }: Setting) {
  const counts = { lost: 0, duplicated: 0, othersLost: 0, overwritten: 0 };
  const known = new Set(others.put.keys());
  for (const clip of clips) {
    const [article, image] = filesOf(clip.bundle);
    for (const { path } of filesOf(clip.bundle)) known.add(path);
    const theirs = others.taken.get(clip.delivery.id);
    if (theirs === undefined) counts.lost += filesOf(clip.bundle).every(({ path, bytes }) => isAt(disk, path, bytes)) ? 0 : 1;
    else if (
      !isAt(disk, article!.path, new TextEncoder().encode(theirs)) ||
      !sameBytes(disk.get(image!.path) ?? null, older.get(image!.path) ?? null)
    )
      counts.overwritten += 1;
  }
  for (const [path, { text }] of others.put) if (!isAt(disk, path, new TextEncoder().encode(text))) counts.othersLost += 1;
  // Whatever else is there is ours, where it should not be: a second copy, or what a write left over.
  counts.duplicated = [...disk.keys()].filter((path) => !known.has(path)).length;
  return counts;
}
