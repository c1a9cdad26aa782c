import { beforeEach, expect, test } from 'vitest';
import type { ProblemError } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import { folder } from '@/utils/destinations/folder/folder';
import { aDelivery } from '../outbox/a-delivery';
import { type Disk, folderInMemory, refusal, type Step } from './folder-in-memory';

const bytes = (text: string) => new TextEncoder().encode(text);
const ARTICLE = 'telehealth/a.md';
const IMAGE = 'telehealth/a-featuredImage.png';
const bundle = {
  article: { path: ARTICLE, type: 'text/markdown', bytes: bytes('article') },
  image: { path: IMAGE, type: 'image/png', bytes: bytes('image') },
};
const delivery = aDelivery({
  id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
  destination: 'folder',
  paths: [ARTICLE, IMAGE],
  state: 'sending',
  attempts: 1,
});
const task = { delivery, bundle, settings: { name: 'content' } };

let disk: Disk;
let steps: string[];
beforeEach(() => {
  disk = new Map();
  steps = [];
});

const effects = (how: Parameters<typeof folderInMemory>[1] = {}) => ({
  now: Date.now,
  root: async () => folderInMemory(disk, { ...how, before: (step, path) => (steps.push(`${step} ${path}`), how.before?.(step, path)) }),
});
const failing = (at: Step, part: string, name: string) =>
  effects({
    before: (step, path) => {
      if (step === at && path.includes(part)) throw refusal(name);
    },
  });
const text = (path: string) => new TextDecoder().decode(disk.get(path));
const thrown = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) });

test.for([true, false])('both files land whole, the image first, where files can be moved: %s', async (moves) => {
  const receipt = await folder.deliver(task, effects({ moves }));
  expect(receipt).toEqual({ paths: [`content/${ARTICLE}`, `content/${IMAGE}`], renamed: false, url: null, review: false, wrote: true });
  expect([...disk.keys()]).toEqual([IMAGE, ARTICLE]);
  expect([text(ARTICLE), text(IMAGE)]).toEqual(['article', 'image']);
});

test('what another profile is writing beside it is left alone, also where that one takes ours away', async () => {
  const theirs = 'telehealth/.gleaner-theirs.tmp';
  const writer = await (
    await (
      await folderInMemory(disk).getDirectoryHandle('telehealth', { create: true })
    ).getFileHandle('.gleaner-theirs.tmp', { create: true })
  ).createWritable();
  await writer.write(bytes('theirs'));
  await writer.close();
  await folder.deliver(
    task,
    effects({
      before: (step, path) => {
        if (step === 'move') disk.delete(path);
      },
    }),
  );
  expect([text(ARTICLE), text(IMAGE), text(theirs)]).toEqual(['article', 'image', 'theirs']);
});

test('where files can be moved, a new name is never seen before its bytes', async () => {
  const seen: (string | undefined)[] = [];
  await folder.deliver(task, effects({ before: () => void (disk.has(ARTICLE) && seen.push(text(ARTICLE))) }));
  expect(new Set(seen)).toEqual(new Set(['article']));
});

test('a move that the system refuses is done by writing', async () => {
  await folder.deliver(task, failing('move', '', 'NotAllowedError'));
  expect([...disk.keys()].toSorted()).toEqual([IMAGE, ARTICLE]);
});

test('delivering again writes nothing again', async () => {
  const first = await folder.deliver(task, effects());
  steps = [];
  expect(await folder.deliver(task, effects())).toEqual({ ...first, wrote: false });
  expect(steps.filter((step) => /^(write|move|remove)/.test(step))).toEqual([]);
});

test('other bytes stay, and nothing else is written', async () => {
  disk.set(ARTICLE, bytes('theirs'));
  await expect(folder.deliver(task, effects())).rejects.toEqual(thrown('file-differs'));
  expect([...disk.keys()]).toEqual([ARTICLE]);
  expect(text(ARTICLE)).toBe('theirs');
});

test('bytes that the delivery names give way', async () => {
  disk.set(ARTICLE, bytes('older'));
  await folder.deliver({ ...task, delivery: { ...delivery, mayReplace: [await sha256(bytes('older'))] } }, effects());
  expect(text(ARTICLE)).toBe('article');
});

test('what a write that was cut short left is taken away and written anew', async () => {
  disk.set('telehealth/.gleaner-old.tmp', bytes('half'));
  disk.set(ARTICLE, bytes(''));
  await folder.deliver({ ...task, delivery: { ...delivery, attempts: 2 } }, effects());
  expect([...disk.keys()].toSorted()).toEqual([IMAGE, ARTICLE]);
  expect(text(ARTICLE)).toBe('article');
});

test("somebody's empty file stays before the first try", async () => {
  disk.set(ARTICLE, bytes(''));
  await expect(folder.deliver(task, effects())).rejects.toEqual(thrown('file-differs'));
  expect([...disk.keys()]).toEqual([ARTICLE]);
});

test.for([ARTICLE, IMAGE])("somebody's bytes at %s stay after earlier tries too", async (path) => {
  for (const tried of [{ attempts: 2 }, { triedBefore: true }]) {
    disk.set(path, bytes('theirs'));
    await expect(folder.deliver({ ...task, delivery: { ...delivery, ...tried } }, effects())).rejects.toEqual(thrown('file-differs'));
    expect([[...disk.keys()], text(path)]).toEqual([[path], 'theirs']);
  }
});

test.for(['telehealth/A.md', 'Telehealth/b.md'])('%s is not written beside in other capitals', async (path) => {
  disk.set(path, bytes('theirs'));
  await expect(folder.deliver(task, effects())).rejects.toEqual(thrown('path-taken'));
  expect([...disk.keys()]).toEqual([path]);
});

test.for([ARTICLE, 'telehealth'])('something else at %s is said', async (path) => {
  disk.set(path === ARTICLE ? `${ARTICLE}/inside` : path, bytes('x'));
  await expect(folder.deliver(task, effects())).rejects.toEqual(thrown('path-taken'));
});

test.for([
  ['NotAllowedError', 'folder-not-allowed'],
  ['NotFoundError', 'folder-missing'],
  ['QuotaExceededError', 'folder-full'],
  ['NoModificationAllowedError', 'folder-locked'],
  ['InvalidStateError', 'folder-locked'],
  ['NotReadableError', 'folder-locked'],
  ['UnknownError', 'folder-locked'],
] as const)('%s is told as %s, and the image that came before is taken back', async ([name, code]) => {
  let articles = 0;
  const { root } = effects({
    before: (step) => {
      if (step === 'write' && (articles += 1) > 1) throw refusal(name);
    },
  });
  await expect(folder.deliver(task, { root, now: Date.now })).rejects.toEqual(thrown(code));
  expect([...disk.keys()]).toEqual([]);
});

test('an older image is put back where its article could not be written', async () => {
  disk.set(IMAGE, bytes('older'));
  const replacing = { ...task, delivery: { ...delivery, mayReplace: [await sha256(bytes('older'))] } };
  await expect(
    folder.deliver(
      replacing,
      effects({
        before: (step, path) => {
          if (step === 'write' && !path.includes('featuredImage')) throw refusal('NoModificationAllowedError');
        },
      }),
    ),
  ).rejects.toEqual(thrown('folder-locked'));
  expect(text(IMAGE)).toBe('older');
});

test('a folder that is gone is told when it is checked', async () => {
  expect(await folder.check?.(task.settings, failing('list', '', 'NotFoundError'))).toEqual({
    code: 'folder-missing',
    details: { folder: 'content', path: '' },
  });
  expect(await folder.check?.(task.settings, effects())).toBeNull();
});

test('one can look at what is there', async () => {
  disk.set(ARTICLE, bytes('theirs'));
  expect(await folder.look?.(task, effects())).toEqual([
    { path: `content/${ARTICLE}`, bytes: bytes('theirs') },
    { path: `content/${IMAGE}`, bytes: null },
  ]);
});

test('undo takes both files back, the article first', async () => {
  await folder.deliver(task, effects());
  steps = [];
  await folder.undo?.(task, [], effects());
  expect(disk.size).toBe(0);
  expect(steps.filter((step) => step.startsWith('remove'))).toEqual([`remove ${ARTICLE}`, `remove ${IMAGE}`]);
});

test('undo of an article whose image was moved takes the article back, and says what it did not find', async () => {
  const receipt = await folder.deliver(task, effects());
  disk.delete(IMAGE);
  const undone = folder.undo?.({ ...task, delivery: { ...delivery, receipt } }, [], effects());
  await expect(undone).rejects.toMatchObject({ problem: { code: 'undo-found-part', details: { paths: `content/${IMAGE}` } } });
  expect(disk.size).toBe(0);
});

test.for([{ left: [] }, { left: [ARTICLE] }, { left: [IMAGE] }])(
  'of one that may not have arrived, what there is goes: %j',
  async ({ left }) => {
    for (const path of left) disk.set(path, bytes(path === ARTICLE ? 'article' : 'image'));
    await folder.undo?.(task, [], effects());
    expect([...disk.keys()]).toEqual([]);
  },
);

test.for([
  [1, 'undo-not-ours', 2],
  [2, null, 0],
] as const)('after %d tries, taking back what was found there is told as %s and leaves %d files', async ([attempts, code, left]) => {
  await folder.deliver(task, effects());
  const receipt = await folder.deliver({ ...task, delivery: { ...delivery, attempts } }, effects());
  const undone = folder.undo?.({ ...task, delivery: { ...delivery, receipt } }, [], effects());
  expect(
    await undone?.then(
      () => null,
      (error: ProblemError) => error.problem.code,
    ),
  ).toBe(code);
  expect(disk.size).toBe(left);
});

test.for(['another', 'content'])('what is not in the folder %s that was chosen since is not told as taken back', async (name) => {
  const receipt = await folder.deliver(task, effects());
  const other = async () => ({ ...folderInMemory(new Map()), name });
  const undone = folder.undo?.({ ...task, delivery: { ...delivery, receipt } }, [], { root: other, now: Date.now });
  await expect(undone).rejects.toMatchObject({ problem: { code: 'place-changed', details: { where: `content/${ARTICLE}` } } });
  expect(disk.size).toBe(2);
});

test.for([
  ['Ours', null, 'Ours'],
  ['Theirs', 'Theirs', 'Theirs'],
] as const)('an article whose title was mended leaves %s: %s, and taken back: %s', async ([there, left, back]) => {
  const old = 'telehealth/old.md';
  disk.set(old, bytes(there));
  const moving = { ...task, delivery: { ...delivery, moves: [{ path: old, hash: await sha256(bytes('Ours')) }] } };
  await folder.deliver(moving, effects());
  expect(disk.has(old) ? text(old) : null).toBe(left);
  await folder.undo?.(moving, [{ path: old, type: 'text/markdown', bytes: bytes('Ours') }], effects());
  expect([[...disk.keys()], text(old)]).toEqual([[old], back]);
});

test('undo puts back what was there before', async () => {
  await folder.deliver(task, effects());
  const before = [{ ...bundle.article, bytes: bytes('before') }];
  await folder.undo?.(task, before, effects());
  expect([...disk.keys()]).toEqual([ARTICLE]);
  expect(text(ARTICLE)).toBe('before');
});

test('undo leaves alone what somebody changed since', async () => {
  await folder.deliver(task, effects());
  disk.set(IMAGE, bytes('theirs'));
  await expect(folder.undo?.(task, [], effects())).rejects.toEqual(thrown('file-differs'));
  expect(disk.size).toBe(2);
});
