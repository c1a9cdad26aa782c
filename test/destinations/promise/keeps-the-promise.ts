// The one promise that every kind of destination keeps, whatever it delivers to.
import { afterEach, describe, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import { type Bundle, filesOf } from '@/utils/core/bundle';
import { ProblemError } from '@/utils/core/problem';
import type { Kind, KindWorld } from '../../worlds/kind-world';
import type { Way } from '../../worlds/line';
import { bundle, bytes, delivery } from '../sample-delivery';

const ARTICLE = bundle.article.path;
const IMAGE = bundle.image?.path ?? '';
/** Somebody's, right beside ours. */
const THEIRS = 'telehealth/theirs.md';
const WAYS: Way[] = ['ends before', 'ends after', 'is not answered after'];
const MOST_STEPS = 60;

const corrected: Bundle = { ...bundle, article: { ...bundle.article, bytes: bytes('Corrected') } };

/** What lies there, in words. */
async function seenIn(world: KindWorld): Promise<Record<string, string>> {
  const names = new Map([...filesOf(bundle).map((file) => [file.bytes, 'ours'] as const), [corrected.article.bytes, 'corrected'] as const]);
  const text = (there: Uint8Array) => {
    for (const [known, name] of names) if (Buffer.from(known).equals(there)) return name;
    return new TextDecoder().decode(there);
  };
  return Object.fromEntries([...(await world.files())].map(([path, there]) => [path, text(there)] as const).toSorted());
}

const codeOf = (asking: Promise<unknown>): Promise<string | null> =>
  asking.then(
    () => null,
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problem.code;
      throw error;
    },
  );

/** What is in the way of an Undo that went half the way before. */
const HALF_GONE = new Set([null, 'undo-found-part', 'undo-found-nothing', 'place-changed']);

export function keepsThePromise(name: string, { start, landsBeside, isAtomic, isSlow }: Kind): void {
  describe(`${name} keeps the promise of a destination`, () => {
    const open: KindWorld[] = [];
    async function begin(): Promise<KindWorld> {
      const world = await start();
      open.push(world);
      await world.put(THEIRS, bytes('Theirs'));
      return world;
    }
    afterEach(() => Promise.all(open.splice(0).map((world) => world.close())));

    const WHOLE = { [ARTICLE]: 'ours', [IMAGE]: 'ours', [THEIRS]: 'Theirs' };
    const NOTHING = { [THEIRS]: 'Theirs' };

    test('both files arrive, the receipt says where, and the same again changes nothing', async () => {
      const world = await begin();
      const receipt = await world.deliver(delivery, bundle);
      expect(receipt.paths.map((path) => path.split('/').at(-1))).toEqual([ARTICLE, IMAGE].map((path) => path.split('/').at(-1)));
      expect(await seenIn(world)).toEqual(WHOLE);
      const again = await world.deliver({ ...delivery, attempts: 2 }, bundle);
      expect([again.paths, await seenIn(world), await world.doubled?.()]).toEqual([receipt.paths, WHOLE, world.doubled && 0]);
    });

    test('what somebody has at our place stays', async () => {
      const world = await begin();
      await world.put(ARTICLE, bytes('Before us'));
      const code = await codeOf(world.deliver(delivery, bundle));
      expect(code).toBe(landsBeside ? null : 'file-differs');
      expect(await seenIn(world)).toMatchObject({ [ARTICLE]: 'Before us', [THEIRS]: 'Theirs' });
      expect(Object.keys(await seenIn(world)).includes(IMAGE)).toBe(landsBeside === true);
    });

    test('an update takes the place of our own bytes, and taken back brings them again', async () => {
      const world = await begin();
      const { paths: before } = await world.deliver(delivery, bundle);
      const update = { ...delivery, id: '11111111-e9cc-4b70-ba68-82602fc8df1f', mayReplace: [await sha256(bundle.article.bytes)], before };
      const receipt = await world.deliver(update, corrected);
      expect(await seenIn(world)).toEqual({ ...WHOLE, [ARTICLE]: 'corrected' });
      await world.undo({ ...update, state: 'delivered', receipt }, corrected, filesOf(bundle));
      expect(await seenIn(world)).toEqual(WHOLE);
    });

    test.skipIf(landsBeside)('an update over what somebody changed since is not made', async () => {
      const world = await begin();
      await world.deliver(delivery, bundle);
      await world.put(ARTICLE, bytes('Changed by hand'));
      const update = { ...delivery, mayReplace: [await sha256(bundle.article.bytes)] };
      expect(await codeOf(world.deliver(update, corrected))).toBe('file-differs');
      expect(await seenIn(world)).toEqual({ ...WHOLE, [ARTICLE]: 'Changed by hand' });
    });

    test('taken back, ours is gone and nothing else', async () => {
      const world = await begin();
      const receipt = await world.deliver(delivery, bundle);
      await world.undo({ ...delivery, state: 'delivered', receipt }, bundle, []);
      expect(await seenIn(world)).toEqual(NOTHING);
    });

    test.skipIf(landsBeside)('what somebody changed since is not taken back', async () => {
      const world = await begin();
      const receipt = await world.deliver(delivery, bundle);
      await world.put(ARTICLE, bytes('Changed by hand'));
      expect(await codeOf(world.undo({ ...delivery, state: 'delivered', receipt }, bundle, []))).toBe('file-differs');
      expect(await seenIn(world)).toEqual({ ...WHOLE, [ARTICLE]: 'Changed by hand' });
    });

    test.skipIf(landsBeside)('what was there before us is not ours to take back', async () => {
      const world = await begin();
      for (const file of filesOf(bundle)) await world.put(file.path, new Uint8Array(file.bytes));
      const receipt = await world.deliver(delivery, bundle);
      expect(await codeOf(world.undo({ ...delivery, state: 'delivered', receipt }, bundle, []))).toBe('undo-not-ours');
      expect(await seenIn(world)).toEqual(WHOLE);
    });

    const stepsOf = (way: Way): number[] =>
      Array.from({ length: MOST_STEPS }, (_, index) => index + 1).filter((at) => !isSlow || at % WAYS.length === WAYS.indexOf(way));
    /** An article without its image, and where both arrive at one moment the image without its article. */
    const tornIn = (seen: Record<string, string>): string[] => [
      ...(seen[ARTICLE] && seen[IMAGE] !== 'ours' ? [ARTICLE] : []),
      ...(isAtomic && seen[IMAGE] && seen[ARTICLE] !== 'ours' ? [IMAGE] : []),
    ];

    test.for(WAYS)('where the browser or the line %s any step, the next try makes it whole, once', async (way) => {
      for (const at of stepsOf(way)) {
        const world = await begin();
        world.line.breaks(at, way);
        await Promise.race([codeOf(world.deliver(delivery, bundle)), world.line.ended]);
        if (world.line.steps < at) return;
        expect(tornIn(await seenIn(world)), `torn at step ${at}`).toEqual([]);
        world.line.breaks(0, way);
        await world.deliver({ ...delivery, attempts: 2 }, bundle);
        expect([await seenIn(world), await world.doubled?.()], `after step ${at}`).toEqual([WHOLE, world.doubled && 0]);
        await world.close();
        open.pop();
      }
    });

    test.for(WAYS)('where the browser or the line %s any step of taking it back, the next try takes back the rest', async (way) => {
      for (const at of stepsOf(way)) {
        const world = await begin();
        const receipt = await world.deliver(delivery, bundle);
        const row = { ...delivery, state: 'delivered', receipt } as const;
        world.line.breaks(at, way);
        await Promise.race([codeOf(world.undo(row, bundle, [])), world.line.ended]);
        const isOver = world.line.steps < at;
        world.line.breaks(0, way);
        const code = isOver ? null : await codeOf(world.undo(row, bundle, []));
        expect(HALF_GONE, `after step ${at}`).toContain(code);
        expect(await seenIn(world), `after step ${at}`).toEqual(NOTHING);
        await world.close();
        open.pop();
        if (isOver) return;
      }
    });
  });
}
