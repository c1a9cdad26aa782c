// What a delivery to a folder leaves where it could not be finished.
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import { folder } from '@/utils/destinations/folder/folder';
import { type Disk, folderInMemory, refusal, type Step } from './folder-in-memory';
import { bundle, bytes, delivery } from './sample-delivery';

const ARTICLE = bundle.article.path;
const IMAGE = bundle.image!.path;
const OLDER = 'older';

let disk: Disk;
beforeEach(() => {
  disk = new Map();
});

/** What lies at a path, in words. */
function at(path: string): string {
  const there = disk.get(path);
  if (!there) return 'nothing';
  const { article, image } = bundle;
  const text = new TextDecoder().decode(there);
  return text === new TextDecoder().decode((path === ARTICLE ? article : image!).bytes) ? 'ours' : text;
}

/** Over files that may give way. Answers the problem's code. */
async function deliver(before: (step: Step, path: string) => void): Promise<string> {
  const task = { delivery: { ...delivery, mayReplace: [await sha256(bytes(OLDER))] }, bundle, settings: { name: 'content' } };
  return folder.deliver(task, { root: async () => folderInMemory(disk, { before }), now: Date.now }).then(
    () => 'no problem',
    (error) => error.problem.code,
  );
}

const put = (text: string) => {
  if (text !== 'nothing') for (const path of [ARTICLE, IMAGE]) disk.set(path, bytes(text));
};

test.for(['nothing', OLDER])(
  'an article that was written and is held by a virus scanner since keeps its image, where %s was there before',
  async (before) => {
    put(before);
    const code = await deliver((step, path) => {
      if (step === 'read' && path === ARTICLE && at(ARTICLE) === 'ours') throw refusal('NotReadableError');
    });
    expect([code, at(ARTICLE), at(IMAGE)]).toEqual(['folder-locked', 'ours', 'ours']);
  },
);

test.for(['nothing', OLDER])('what is put back is never an article without its image, where %s was there before', async (before) => {
  put(before);
  const seen = new Set<string>();
  let isHeld = true;
  const code = await deliver((step, path) => {
    seen.add(`${at(ARTICLE)} with ${at(IMAGE)}`);
    if (!isHeld || step !== 'read' || path !== ARTICLE || at(ARTICLE) !== 'ours') return;
    isHeld = false;
    throw refusal('NotReadableError');
  });
  expect([code, at(ARTICLE), at(IMAGE)]).toEqual(['folder-locked', before, before]);
  expect([...seen].filter((each) => each.startsWith('ours with'))).toEqual(['ours with ours']);
});

test('what somebody put at its place while it was being written stays', async () => {
  const code = await deliver((step) => {
    if (step !== 'write' || !disk.has(IMAGE)) return;
    disk.set(ARTICLE, bytes('theirs'));
    throw refusal('NoModificationAllowedError');
  });
  expect([code, at(ARTICLE), at(IMAGE)]).toEqual(['folder-locked', 'theirs', 'nothing']);
});
