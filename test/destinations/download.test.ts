import { beforeEach, expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { fail, ProblemError } from '@/utils/core/problem';
import { download, type DownloadEffects, type Downloaded } from '@/utils/destinations/download/download';

const file = (path: string) => ({ path, type: 'x/y', bytes: new Uint8Array([1, 2]) });
const delivery: Delivery = {
  id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
  draft: 'https://example.org/a',
  title: 'A',
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  bundle: { article: file('t/a.md'), image: file('t/a-featuredImage.png') },
  state: 'sending',
  problem: null,
  receipt: null,
  attempts: 1,
  createdAt: '2026-11-21T08:00:00.000Z',
  changedAt: '2026-11-21T08:00:00.000Z',
};

let disk: Map<string, Downloaded>;
let effects: DownloadEffects;
beforeEach(() => {
  disk = new Map();
  effects = {
    download: async (path) => {
      const done = { id: disk.size + 1, path, renamed: false };
      disk.set(path, done);
      return done;
    },
    findDownload: async (path) => disk.get(path) ?? null,
    removeDownload: async (id) => {
      for (const [path, done] of disk) if (done.id === id) disk.delete(path);
    },
  };
});

test('both files land below the folder, the image first', async () => {
  const receipt = await download.deliver(delivery, effects);
  expect([...disk.keys()]).toEqual(['medigy/content/t/a-featuredImage.png', 'medigy/content/t/a.md']);
  expect(receipt).toEqual({ paths: ['medigy/content/t/a.md', 'medigy/content/t/a-featuredImage.png'], renamed: false });
});

test('an article without an image is one file', async () => {
  const { paths } = await download.deliver({ ...delivery, bundle: { ...delivery.bundle, image: null } }, effects);
  expect(paths).toEqual(['medigy/content/t/a.md']);
});

test('delivering again writes nothing again', async () => {
  const first = await download.deliver(delivery, effects);
  effects.download = () => fail('download-interrupted', { why: 'it was asked for twice' });
  expect(await download.deliver(delivery, effects)).toEqual(first);
});

test('an image whose article could not be written is taken back', async () => {
  const { download: write } = effects;
  effects.download = async (path, bytes) => (path.endsWith('.md') ? fail('download-cancelled') : write(path, bytes));
  await expect(download.deliver(delivery, effects)).rejects.toThrow(ProblemError);
  expect(disk.size).toBe(0);
});

test('another name than asked for is said', async () => {
  effects.download = async (path) => ({ id: 1, path: path.replace('.', ' (1).'), renamed: true });
  expect(await download.deliver(delivery, effects)).toMatchObject({ renamed: true, paths: ['medigy/content/t/a (1).md', expect.anything()] });
});
