// An update in the downloads folder takes the places of the files before it where those still lie there, and is taken back whole.
import { beforeEach, expect, test } from 'vitest';
import { type Bundle, filesOf } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import { download } from '@/utils/destinations/download/download';
import type { DownloadEffects } from '@/utils/destinations/download/download-effects';
import { aDelivery } from '../outbox/a-delivery';
import { type Downloads, downloadsInMemory } from '../worlds/computer/downloads-in-memory';
import { makeClock } from '../worlds/outbox';

const bytes = (text: string) => new TextEncoder().encode(text);
const bundleOf = (text: string, image: string | null = 'png'): Bundle => ({
  article: { path: 't/a.md', type: 'text/markdown', bytes: bytes(`${text} article`) },
  image: image === null ? null : { path: `t/a-featuredImage.${image}`, type: `image/${image}`, bytes: bytes(`${text} image`) },
});
const MD = 'medigy/content/t/a.md';
const PNG = 'medigy/content/t/a-featuredImage.png';
const JPEG = 'medigy/content/t/a-featuredImage.jpeg';
const MINE = 'medigy/content/t/mine.md';

let disk: Downloads;
let effects: DownloadEffects;
let clock: ReturnType<typeof makeClock>;

beforeEach(() => {
  disk = new Map([[MINE, bytes('of somebody')]]);
  clock = makeClock();
  effects = downloadsInMemory(
    disk,
    clock,
    { step: async (_ways, effect) => effect(), died: () => new Promise<never>(() => {}), tally: () => ({ steps: 0, faults: new Map() }) },
    { before: async () => {}, after: () => {} },
  );
});

const lying = () =>
  Object.fromEntries(Array.from(disk, ([path, text]) => [path, new TextDecoder().decode(text)] as const).filter(([path]) => path !== MINE));
const now = () => new Date(clock.now()).toISOString();
const task = (bundle: Bundle, change: Partial<Delivery> = {}) => ({
  bundle,
  settings: null,
  delivery: aDelivery({ createdAt: now(), ...change }),
});

async function first(bundle = bundleOf('first')) {
  return download.deliver(task(bundle), effects);
}

/** What was delivered, as it is kept, and its receipt. */
async function update(bundle: Bundle, before: string[]) {
  const sent = task(bundle, { before });
  const receipt = await download.deliver(sent, effects);
  return { ...sent, delivery: { ...sent.delivery, state: 'delivered' as const, receipt } };
}

test('both files take the places of both, and Undo writes those again', async () => {
  const { paths } = await first();
  const sent = await update(bundleOf('second'), paths);
  expect(lying()).toEqual({ [MD]: 'second article', [PNG]: 'second image' });
  expect(sent.delivery.receipt).toEqual({ paths, renamed: false, before: 'replaced', url: null, review: false });
  await download.undo!(sent, filesOf(bundleOf('first')), effects);
  expect(lying()).toEqual({ [MD]: 'first article', [PNG]: 'first image' });
});

test.for([
  ['an image of another kind', bundleOf('second', 'jpeg'), { [MD]: 'second article', [JPEG]: 'second image' }],
  ['no image any more', bundleOf('second', null), { [MD]: 'second article' }],
] as const)('with %s the one before goes, and comes back', async ([, bundle, after]) => {
  const { paths } = await first();
  const sent = await update(bundle, paths);
  expect(lying()).toEqual(after);
  expect(sent.delivery.receipt?.before).toBe('replaced');
  await download.undo!(sent, filesOf(bundleOf('first')), effects);
  expect(lying()).toEqual({ [MD]: 'first article', [PNG]: 'first image' });
});

test.for([
  [[MD, PNG], 'not-found', {}],
  [[MD], 'part', { [MD]: 'first article', [PNG]: 'first image' }],
  [[PNG], 'part', { [MD]: 'first article', [PNG]: 'first image' }],
] as const)('where %j is moved away, new files are told as such; taken back: %s', async ([moved, told, back]) => {
  const { paths } = await first();
  for (const path of moved) disk.delete(path);
  const sent = await update(bundleOf('second'), paths);
  expect(lying()).toEqual({ [MD]: 'second article', [PNG]: 'second image' });
  expect(sent.delivery.receipt).toMatchObject({ paths, renamed: false, before: told });
  await download.undo!(sent, filesOf(bundleOf('first')), effects);
  expect(lying()).toEqual(back);
});

test('what somebody else has there stays, though the save before lay under that name', async () => {
  disk.set(MD, bytes('of another'));
  const { paths } = await first();
  expect(paths[0]).toBe('medigy/content/t/a (1).md');
  const sent = await update(bundleOf('second'), paths);
  expect(lying()[MD]).toBe('of another');
  expect(Object.values(lying()).filter((text) => text.startsWith('first'))).toEqual([]);
  expect(sent.delivery.receipt).toMatchObject({ renamed: true, before: 'replaced' });
});

test('what the browser has forgotten stays, and that is told', async () => {
  const { paths } = await first();
  effects.knownFiles = async (asked) => asked.map(() => null);
  effects.findFiles = async (asked) => asked.map(() => null);
  const sent = await update(bundleOf('second'), paths);
  expect(lying()).toMatchObject({ [MD]: 'first article', [PNG]: 'first image' });
  expect(sent.delivery.receipt).toMatchObject({ renamed: true, before: 'unknown' });
});

test('a file that is no update never takes a place, also of our own', async () => {
  await first();
  const receipt = await download.deliver(task(bundleOf('second')), effects);
  expect(lying()).toMatchObject({ [MD]: 'first article', [PNG]: 'first image' });
  expect([receipt.renamed, receipt.before]).toEqual([true, undefined]);
});

test('the same update again changes nothing', async () => {
  const { paths } = await first();
  const sent = await update(bundleOf('second'), paths);
  await download.deliver({ ...sent, delivery: { ...sent.delivery, attempts: 2 } }, effects);
  expect(lying()).toEqual({ [MD]: 'second article', [PNG]: 'second image' });
});

test.for([1, 2, 3, 4])(
  'where the browser ends before download %i of an update, the next try makes it whole, without litter',
  async (at) => {
    const { paths } = await first();
    const { download: write } = effects;
    let count = 0;
    effects.download = async (...asked) => {
      count += 1;
      if (count === at) throw new Error('ended');
      return write(...asked);
    };
    const sent = task(bundleOf('second'), { before: paths });
    await download.deliver(sent, effects).catch(() => {});
    expect(Object.keys(lying())).toEqual(expect.arrayContaining([MD, PNG]));
    await download.deliver({ ...sent, delivery: { ...sent.delivery, attempts: 2 } }, effects);
    expect(lying()).toEqual({ [MD]: 'second article', [PNG]: 'second image' });
  },
);

test('an update whose article is stopped leaves the article before with an image', async () => {
  const { paths } = await first();
  const { download: write } = effects;
  effects.download = async (path, file, over) => (path.endsWith('.md') && over ? fail('download-cancelled') : write(path, file, over));
  await expect(update(bundleOf('second'), paths)).rejects.toMatchObject({ problem: { code: 'download-cancelled' } });
  expect(lying()).toEqual({ [MD]: 'first article', [PNG]: 'second image' });
});

test('which files are still there is told', async () => {
  const { paths } = await first();
  disk.delete(PNG);
  expect(await download.stillThere!(paths, effects)).toEqual([true, false]);
});
