// A browser's downloads folder in memory as a place to deliver to.
import type { BundleFile } from '@/utils/core/bundle';
import { fail } from '@/utils/core/problem';
import { download } from '@/utils/destinations/download/download';
import { downloadsInMemory, type Downloads } from './computer/downloads-in-memory.ts';
import type { Kind } from './kind-world.ts';
import { makeLine } from './line.ts';
import { makeClock } from './outbox.ts';

const FOLDER = 'medigy/content';

export const downloadKind: Kind = {
  landsBeside: true,
  async start() {
    const disk: Downloads = new Map();
    const line = makeLine(() => fail('download-interrupted', { why: 'the browser was closed' }));
    const mishaps = {
      died: () => line.ended,
      tally: () => ({ steps: line.steps, faults: new Map<string, number>() }),
      step: <Result>(_ways: readonly string[], effect: () => Result | Promise<Result>) => line.step(effect),
    };
    const effects = {
      ...downloadsInMemory(disk, makeClock(), mishaps, { before: async () => {}, after: () => {} }),
      pack: async (_files: BundleFile[]) => new Uint8Array(),
    };
    const at = (path: string) => `${FOLDER}/${path}`;
    return {
      line,
      deliver: (delivery, bundle) => download.deliver({ delivery: { ...delivery, folder: FOLDER }, bundle, settings: null }, effects),
      undo: async (delivery, bundle, before) =>
        download.undo?.({ delivery: { ...delivery, folder: FOLDER }, bundle, settings: null }, before, effects),
      files: async () => new Map(Array.from(disk, ([path, bytes]) => [path.slice(FOLDER.length + 1), bytes])),
      put: async (path, bytes) => void disk.set(at(path), bytes),
      close: async () => {},
    };
  },
};
