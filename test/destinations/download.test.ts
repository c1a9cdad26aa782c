import { beforeEach, expect, test } from 'vitest';
import { fail, ProblemError } from '@/utils/core/problem';
import { download, type DownloadEffects, type Downloaded } from '@/utils/destinations/download/download';
import { aDelivery } from '../outbox/a-delivery';

const file = (path: string) => ({ path, type: 'x/y', bytes: new Uint8Array([1, 2]) });
const bundle = { article: file('t/a.md'), image: file('t/a-featuredImage.png') };
const task = { delivery: aDelivery(), bundle, settings: null };

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
  const receipt = await download.deliver(task, effects);
  expect([...disk.keys()]).toEqual(['medigy/content/t/a-featuredImage.png', 'medigy/content/t/a.md']);
  expect(receipt).toEqual({ paths: ['medigy/content/t/a.md', 'medigy/content/t/a-featuredImage.png'], renamed: false, url: null, review: false });
});

test('an article without an image is one file', async () => {
  const { paths } = await download.deliver({ ...task, bundle: { ...bundle, image: null } }, effects);
  expect(paths).toEqual(['medigy/content/t/a.md']);
});

test('delivering again writes nothing again', async () => {
  const first = await download.deliver(task, effects);
  effects.download = () => fail('download-interrupted', { why: 'it was asked for twice' });
  expect(await download.deliver(task, effects)).toEqual(first);
});

test('an image whose article could not be written is taken back', async () => {
  const { download: write } = effects;
  effects.download = async (path, bytes) => (path.endsWith('.md') ? fail('download-cancelled') : write(path, bytes));
  await expect(download.deliver(task, effects)).rejects.toThrow(ProblemError);
  expect(disk.size).toBe(0);
});

test('an article that is whole, though it was told as stopped, is neither asked for again nor robbed of its image', async () => {
  const { download: write } = effects;
  effects.download = async (path, bytes) => {
    const done = await write(path, bytes);
    return path.endsWith('.md') ? fail('download-interrupted', { why: 'it was not' }) : done;
  };
  expect(await download.deliver(task, effects)).toMatchObject({ paths: ['medigy/content/t/a.md', 'medigy/content/t/a-featuredImage.png'] });
  expect(disk.size).toBe(2);
});

test('the image stays where nobody can say whether its article is there', async () => {
  const { download: write, findDownload } = effects;
  let isStopped = false;
  effects.download = async (path, bytes) => {
    const done = await write(path, bytes);
    isStopped = path.endsWith('.md');
    return isStopped ? fail('download-cancelled') : done;
  };
  effects.findDownload = async (...asked) => (isStopped ? Promise.reject(new Error('An unexpected error occurred')) : findDownload(...asked));
  await expect(download.deliver(task, effects)).rejects.toMatchObject({ problem: { code: 'download-cancelled' } });
  expect(disk.size).toBe(2);
});

test('what is taken back is never an article without its image', async () => {
  await download.deliver(task, effects);
  const { removeDownload } = effects;
  const left: string[][] = [];
  effects.removeDownload = async (id) => removeDownload(id).then(() => void left.push([...disk.keys()]));
  await download.undo!(task, [], effects);
  expect(left).toEqual([['medigy/content/t/a-featuredImage.png'], []]);
});

test('another name than asked for is said', async () => {
  effects.download = async (path) => ({ id: 1, path: path.replace('.', ' (1).'), renamed: true });
  expect(await download.deliver(task, effects)).toMatchObject({ renamed: true, paths: ['medigy/content/t/a (1).md', expect.anything()] });
});

test('what is taken back is gone from the disk', async () => {
  await download.deliver(task, effects);
  await download.undo!(task, [], effects);
  expect(disk.size).toBe(0);
});
