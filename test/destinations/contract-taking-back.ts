// What every destination that is a repository promises of reviews, of moving and of taking back.
import { describe, expect, test } from 'vitest';
import { filesOf } from '@/utils/core/bundle';
import type { RepositorySettings } from '@/utils/destinations/git/settings';
import type { Http } from '@/utils/core/http';
import { sha256 } from '@/utils/base/sha256';
import { contractHost, type Promised } from './contract-host';
import { ARTICLE, bundle, bytes, IMAGE } from './sample-delivery';

/** Where a host is asked for one file. */
const FILES = /\/(contents|files)\//;

export function takingBackContract(promised: Promised): void {
  const { name, destination } = promised;
  describe(`${name} keeps the promise of taking back`, () => {
    const { at, effects, task, deliver, problemOf, commits, textAt, has, denying, losing, isCommit } = contractHost(promised);

    test('a protected branch gets a branch and one review, however often it is sent', async () => {
      at.host.protected.add('main');
      const first = await deliver();
      const second = await deliver();
      expect(first).toMatchObject({ review: true, url: second.url });
      expect(first.url).toMatch(new RegExp(`^${at.host.url}/team/site/.*/1$`));
      expect(at.host.reviews).toHaveLength(1);
      const from = at.host.reviews[0]?.from ?? '';
      expect([await commits(), await commits(from), await has(ARTICLE, from), await has(IMAGE, from)]).toEqual([1, 2, true, true]);
    });

    test('what waits for its review is taken back by closing it, with its branch, however often', async () => {
      at.host.protected.add('main');
      const receipt = await deliver();
      const undo = () => destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      await undo();
      await undo();
      expect(at.host.reviews.map(({ open }) => open)).toEqual([false]);
      expect((await at.repository.git('for-each-ref', '--format=%(refname)')).split('\n')).toEqual(['refs/heads/main']);
      expect(await commits()).toBe(1);
    });

    describe('an update of what waits for its review', () => {
      const corrected = { ...bundle, article: { ...bundle.article, bytes: bytes('corrected') } };
      const update = async () => ({
        ...task({ id: '11111111-e9cc-4b70-ba68-82602fc8df1f', mayReplace: [await sha256(bundle.article.bytes)] }),
        bundle: corrected,
      });

      test('joins it, and taken back leaves what was there', async () => {
        at.host.protected.add('main');
        const first = await deliver();
        const second = await destination.deliver(await update(), effects());
        const from = at.host.reviews[0]?.from ?? '';
        expect([second.url, second.review, at.host.reviews.length, await textAt(ARTICLE, from)]).toEqual([first.url, true, 1, 'corrected']);
        const { delivery: row, ...rest } = await update();
        await destination.undo?.(
          { ...rest, delivery: { ...row, receipt: second } },
          [bundle.article, ...(bundle.image ? [bundle.image] : [])],
          effects(),
        );
        expect([(await at.repository.read(`${from}:${ARTICLE}`))?.bytes, at.host.reviews[0]?.open]).toEqual([bundle.article.bytes, true]);
      });

      test('gets a new one from the new head where that one is over, though its branch was left', async () => {
        at.host.protected.add('main');
        await deliver();
        for (const review of at.host.reviews) review.open = false;
        await at.repository.commitFiles({ 'theirs.md': 'Theirs' }, 'Theirs');
        await destination.deliver(await update(), effects());
        expect(at.host.reviews.map(({ open }) => open)).toEqual([false, true]);
        expect(await has('theirs.md', at.host.reviews[1]?.from)).toBe(true);
      });
    });

    test('what a reviewer changed is not taken back', async () => {
      at.host.protected.add('main');
      const receipt = await deliver();
      const from = at.host.reviews[0]?.from ?? '';
      await at.repository.commitFiles({ [ARTICLE]: 'Corrected' }, 'Theirs', from);
      expect(await problemOf(destination.undo?.(task({ receipt, state: 'delivered' }), [], effects()) ?? Promise.resolve())).toMatchObject({
        code: 'file-differs',
      });
      expect([at.host.reviews[0]?.open, await textAt(ARTICLE, from)]).toEqual([true, 'Corrected']);
    });

    test('what was published and is protected now is told to stay', async () => {
      const receipt = await deliver();
      at.host.protected.add('main');
      expect(await problemOf(destination.undo?.(task({ receipt, state: 'delivered' }), [], effects()) ?? Promise.resolve())).toMatchObject({
        code: 'undo-protected',
        details: { branch: 'main' },
      });
      expect(await has(ARTICLE)).toBe(true);
    });

    test('what was delivered can be taken back, and what was there before comes again', async () => {
      const receipt = await deliver();
      const earlier = [{ ...bundle.article, bytes: bytes('Before') }];
      await destination.undo?.(task({ receipt, state: 'delivered' }), earlier, effects());
      expect([await textAt(ARTICLE), await has(IMAGE)]).toEqual(['Before', false]);
    });

    test('what is denied once by mistake is taken back all the same', async () => {
      const receipt = await deliver();
      await destination.undo?.(task({ receipt, state: 'delivered' }), [], effects(denying(FILES)));
      expect([await has(ARTICLE), await has(IMAGE), await commits()]).toEqual([false, false, 3]);
    });

    test('what is denied over and over is not told as taken back', async () => {
      const receipt = await deliver();
      const undone = destination.undo?.(
        task({ receipt, state: 'delivered' }),
        [],
        effects(denying(/\/(contents|files|git\/trees)\//, true)),
      );
      expect(await problemOf(Promise.resolve(undone))).toMatchObject({ code: 'answer-unexpected' });
      expect([await has(ARTICLE), await commits()]).toEqual([true, 2]);
    });

    test('taken back again, for nobody heard of it, it is taken back once', async () => {
      const receipt = await deliver();
      const undo = (http?: Http) =>
        problemOf(Promise.resolve(destination.undo?.(task({ receipt, state: 'delivered' }), [], effects(http))));
      expect([await undo(losing(isCommit)), await undo()]).toMatchObject([{ code: 'host-unreachable' }, null]);
      expect([await has(ARTICLE), await commits()]).toEqual([false, 3]);
    });

    test('what somebody took away by hand is not told as taken back', async () => {
      const receipt = await deliver();
      await at.repository.commitFiles({ [ARTICLE]: null, [IMAGE]: null }, 'Theirs');
      const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect(await problemOf(Promise.resolve(undone))).toMatchObject({ code: 'place-changed', details: { where: receipt.url } });
      expect(await commits()).toBe(3);
    });

    test('what was there before us is not taken back', async () => {
      await at.repository.commitFiles({ [ARTICLE]: bundle.article.bytes, [IMAGE]: bundle.image?.bytes ?? null }, 'Theirs');
      const receipt = await deliver();
      const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect(await problemOf(undone ?? Promise.resolve())).toMatchObject({ code: 'undo-not-ours' });
      expect([await has(ARTICLE), await has(IMAGE), await commits()]).toEqual([true, true, 2]);
    });

    test('what an earlier try put there without hearing of it is ours to take back', async () => {
      await deliver();
      const receipt = await deliver({ attempts: 2 });
      await destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect([await has(ARTICLE), await has(IMAGE)]).toEqual([false, false]);
    });

    test.for([{ root: 'elsewhere' }, { branch: 'staging' }])(
      'what was put there before the settings named %j is taken back there',
      async (change) => {
        await at.repository.git('branch', 'staging', 'main');
        const receipt = await deliver();
        const { settings, ...rest } = task({ receipt, state: 'delivered' });
        await destination.undo?.({ ...rest, settings: { ...settings, ...change } }, [], effects());
        expect([await has(ARTICLE), await has(IMAGE)]).toEqual([false, false]);
      },
    );

    test('what cannot be reached by the settings any more, or was never seen there, is not told as taken back', async () => {
      const { place, ...old } = await deliver();
      const { settings } = task();
      const undo = (receipt: typeof old & { place?: typeof place }, change: Partial<RepositorySettings>) =>
        problemOf(
          Promise.resolve(
            destination.undo?.({ ...task({ receipt, state: 'delivered' }), settings: { ...settings, ...change } }, [], effects()),
          ),
        );
      const changed = { code: 'place-changed', details: { where: old.url } };
      expect(await undo({ ...old, place }, { baseUrl: 'https://git.example.org' })).toMatchObject(changed);
      expect(await undo({ ...old, place: { ...settings, project: 'team/before' } }, {})).toMatchObject(changed);
      expect(await undo(old, { root: 'elsewhere' })).toMatchObject(changed);
      expect(await has(ARTICLE)).toBe(true);
    });

    describe('an article whose title was mended', () => {
      const OLD = 'content/telehealth/old.md';
      const moves = async () => [
        { path: 'telehealth/old.md', hash: await sha256(bytes('Ours')) },
        { path: 'telehealth/gone.png', hash: 'aa' },
      ];

      test('moves in one commit, and comes back when that is taken back', async () => {
        await at.repository.commitFiles({ [OLD]: 'Ours' }, 'Ours');
        const receipt = await deliver({ moves: await moves() });
        expect([await has(ARTICLE), await has(OLD), await commits()]).toEqual([true, false, 3]);
        await destination.undo?.(
          task({ receipt, state: 'delivered' }),
          [{ path: 'telehealth/old.md', type: 'text/markdown', bytes: bytes('Ours') }],
          effects(),
        );
        expect([await has(ARTICLE), await textAt(OLD)]).toEqual([false, 'Ours']);
      });

      test.for([
        ['at once', /nothing/],
        ['though its old files are denied once by mistake', FILES],
      ] as const)('moves %s, and what it was before is not told as taken back', async ([, denied]) => {
        const receipt = await deliver();
        const moved = { article: { ...bundle.article, path: 'telehealth/new.md' }, image: null };
        const left = await Promise.all(filesOf(bundle).map(async (file) => ({ path: file.path, hash: await sha256(file.bytes) })));
        await destination.deliver(
          { ...task({ moves: left, id: '11111111-e9cc-4b70-ba68-82602fc8df1f' }), bundle: moved },
          effects(denying(denied)),
        );
        expect([await has(ARTICLE), await has(IMAGE), await has('content/telehealth/new.md')]).toEqual([false, false, true]);
        const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
        expect(await problemOf(Promise.resolve(undone))).toMatchObject({ code: 'place-changed' });
        expect([await has('content/telehealth/new.md'), await commits()]).toEqual([true, 3]);
      });

      test('stays beside what somebody made of its old file', async () => {
        await at.repository.commitFiles({ [OLD]: 'Corrected' }, 'Theirs');
        await deliver({ moves: await moves() });
        expect([await has(ARTICLE), await textAt(OLD)]).toEqual([true, 'Corrected']);
      });

      test('stays beside a folder that took the place of its old file', async () => {
        await at.repository.commitFiles({ [`${OLD}/inside.md`]: 'Theirs' }, 'Theirs');
        await deliver({ moves: await moves() });
        expect([await has(ARTICLE), await textAt(`${OLD}/inside.md`)]).toEqual([true, 'Theirs']);
      });
    });

    test('taking back leaves alone what somebody changed since', async () => {
      const receipt = await deliver();
      await at.repository.commitFiles({ [ARTICLE]: 'Corrected' }, 'Theirs');
      const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect(await problemOf(undone ?? Promise.resolve())).toMatchObject({ code: 'file-differs' });
      expect([await textAt(ARTICLE), await has(IMAGE)]).toEqual(['Corrected', true]);
    });
  });
}
