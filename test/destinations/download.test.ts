import { beforeEach, expect, test } from 'vitest';
import { fail, ProblemError } from '@/utils/core/problem';
import type { Delivery } from '@/utils/core/delivery';
import { download } from '@/utils/destinations/download/download';
import type { Downloaded, DownloadEffects } from '@/utils/destinations/download/download-effects';
import { aDelivery } from '../outbox/a-delivery';

const file = (path: string) => ({ path, type: 'x/y', bytes: new Uint8Array([1, 2]) });
const bundle = { article: file('t/a.md'), image: file('t/a-featuredImage.png') };
const task = { delivery: aDelivery(), bundle, settings: null };
/** As it is once it has arrived. */
const arrived = (paths: string[], change: Partial<Delivery> = {}) => ({
  ...task,
  delivery: aDelivery({ state: 'delivered', receipt: { paths, renamed: false, url: null, review: false }, ...change }),
});
const BOTH = ['medigy/content/t/a.md', 'medigy/content/t/a-featuredImage.png'];

let disk: Map<string, Downloaded>;
let effects: DownloadEffects;
beforeEach(() => {
  disk = new Map();
  effects = {
    download: async (path) => {
      const done = { id: disk.size + 1, path, renamed: false, byOther: false };
      disk.set(path, done);
      return done;
    },
    findDownload: async (path) => disk.get(path) ?? null,
    knownFiles: async (paths) => paths.map((path) => disk.get(path)?.id ?? null),
    findFiles: async (paths) => paths.map((path) => disk.get(path)?.id ?? null),
    removeDownload: async (id) => [...disk].some(([path, done]) => done.id === id && disk.delete(path)),
    pack: async (files) => new TextEncoder().encode(files.map(({ path }) => path).join(' ')),
  };
});

test('both files land below the folder, the image first', async () => {
  const receipt = await download.deliver(task, effects);
  expect([...disk.keys()]).toEqual(['medigy/content/t/a-featuredImage.png', 'medigy/content/t/a.md']);
  expect(receipt).toEqual({
    paths: ['medigy/content/t/a.md', 'medigy/content/t/a-featuredImage.png'],
    renamed: false,
    url: null,
    review: false,
  });
});

test('an article without an image is one file', async () => {
  const { paths } = await download.deliver({ ...task, bundle: { ...bundle, image: null } }, effects);
  expect(paths).toEqual(['medigy/content/t/a.md']);
});

test('delivering again writes nothing again', async () => {
  const first = await download.deliver(task, effects);
  effects.download = () => fail('download-interrupted', { why: 'it was asked for twice' });
  expect(await download.deliver({ ...task, delivery: aDelivery({ attempts: 2 }) }, effects)).toEqual(first);
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
  effects.findDownload = async (...asked) =>
    isStopped ? Promise.reject(new Error('An unexpected error occurred')) : findDownload(...asked);
  await expect(download.deliver(task, effects)).rejects.toMatchObject({ problem: { code: 'download-cancelled' } });
  expect(disk.size).toBe(2);
});

test('what is taken back is never an article without its image', async () => {
  await download.deliver(task, effects);
  const { removeDownload } = effects;
  const left: string[][] = [];
  effects.removeDownload = async (id) => removeDownload(id).finally(() => left.push([...disk.keys()]));
  await download.undo!(arrived(BOTH), [], effects);
  expect(left).toEqual([['medigy/content/t/a-featuredImage.png'], []]);
});

test('another name than asked for is said', async () => {
  effects.download = async (path) => ({ id: 1, path: path.replace('.', ' (1).'), renamed: true, byOther: false });
  expect(await download.deliver(task, effects)).toMatchObject({ renamed: true, paths: ['medigy/content/t/a (1).md', expect.anything()] });
});

test('what is taken back is gone from the disk, also where it is not known to have arrived', async () => {
  await download.deliver(task, effects);
  await download.undo!(arrived(BOTH), [], effects);
  expect(disk.size).toBe(0);
  await download.deliver(task, effects);
  disk.delete(BOTH[1]!);
  await download.undo!(task, [], effects);
  expect(disk.size).toBe(0);
});

test.for([
  { gone: [], told: null },
  { gone: [BOTH[0]], told: 'undo-found-part medigy/content/t/a.md' },
  { gone: [BOTH[1]], told: 'undo-found-part medigy/content/t/a-featuredImage.png' },
  { gone: BOTH, told: 'undo-found-nothing medigy/content/t/a.md, medigy/content/t/a-featuredImage.png' },
])('taking back where $gone are moved: $told', async ({ gone, told }) => {
  await download.deliver(task, effects);
  for (const path of gone) disk.delete(path!);
  const end = await download.undo!(arrived(BOTH), [], effects).then(
    () => null,
    (error: ProblemError) => error.message,
  );
  expect(end).toBe(told);
  expect(disk.size).toBe(0);
});

test('a file that goes between the look and the removal is told as not found', async () => {
  await download.deliver(task, effects);
  effects.removeDownload = async () => false;
  await expect(download.undo!(arrived(BOTH), [], effects)).rejects.toMatchObject({ problem: { code: 'undo-found-nothing' } });
});

test('names that somebody else gave are told as that, and the archive takes their places', async () => {
  const { download: write } = effects;
  effects.download = async (path, file) => ({
    ...(await write(path.endsWith('.zip') ? path : `download${disk.size}`, file)),
    renamed: !path.endsWith('.zip'),
    byOther: !path.endsWith('.zip'),
  });
  const receipt = await download.deliver(task, effects);
  expect(receipt).toMatchObject({ paths: ['download1', 'download0'], renamed: true, byOther: true });
  const packed = await download.deliver({ ...task, delivery: aDelivery({ receipt, packed: true, attempts: 1 }) }, effects);
  expect(packed).toEqual({ paths: ['medigy/content/t/a.zip'], renamed: false, url: null, review: false });
  expect([...disk.keys()]).toEqual(['medigy/content/t/a.zip']);
});

test('the archive holds both files under the names that the site needs', async () => {
  const packed: string[] = [];
  effects.pack = async (files) => {
    packed.push(...files.map(({ path }) => path));
    return new Uint8Array([1]);
  };
  await download.deliver({ ...task, delivery: aDelivery({ packed: true }) }, effects);
  expect(packed.toSorted()).toEqual(BOTH.toSorted());
});
