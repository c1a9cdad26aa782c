// What every destination that is a repository promises whoever works on the branch that waits for its review.
import { describe, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import { contractHost, type Promised } from './contract-host';
import { ARTICLE, bundle, bytes } from './sample-delivery';

const THEIRS = 'layouts/theirs.html';

export function reviewContract(promised: Promised): void {
  const { name, destination } = promised;
  describe(`${name} keeps the promise to whoever reviews`, () => {
    const { at, effects, task, deliver, problemOf, commits, textAt, has, losing } = contractHost(promised);
    const theirCommit = (branch = '') => at.repository.commitFiles({ [THEIRS]: 'Theirs' }, 'A colleague works on the review', branch);
    const branches = async () => (await at.repository.git('for-each-ref', '--format=%(refname:short)')).split('\n');
    const corrected = { ...bundle, article: { ...bundle.article, bytes: bytes('corrected') } };
    const update = async () => ({
      ...task({ id: '11111111-e9cc-4b70-ba68-82602fc8df1f', mayReplace: [await sha256(bundle.article.bytes)] }),
      bundle: corrected,
    });
    /** A request that is over, with a colleague's commit on its branch. */
    const closed = async () => {
      at.host.protected.add('main');
      await deliver();
      const review = at.host.reviews[0];
      if (!review) throw new Error('no review');
      await theirCommit(review.from);
      review.open = false;
      return review.from;
    };

    test.for(['above', 'below'])(
      "a colleague's commit %s ours stays on its branch when ours is taken back, however often",
      async (where) => {
        at.host.protected.add('main');
        let receipt = await deliver();
        const from = at.host.reviews[0]?.from ?? '';
        await theirCommit(from);
        const last = where === 'below' ? await update() : task();
        if (where === 'below') receipt = await destination.deliver(last, effects());
        const undo = () => destination.undo?.({ ...last, delivery: { ...last.delivery, receipt, state: 'delivered' } }, [], effects());
        await undo();
        await undo();
        expect([at.host.reviews.map(({ open }) => open), await branches(), await textAt(THEIRS, from), await commits()]).toEqual([
          [false],
          [from, 'main'],
          'Theirs',
          1,
        ]);
      },
    );

    test('a branch that has more commits than are looked through stays', async () => {
      at.host.protected.add('main');
      const receipt = await deliver();
      const from = at.host.reviews[0]?.from ?? '';
      for (let count = 0; count < 25; count += 1) await at.repository.commitFiles({ [THEIRS]: `${count}` }, 'Add\n\nClip-Id: a', from);
      await destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect([at.host.reviews[0]?.open, await textAt(THEIRS, from)]).toEqual([false, '24']);
    });

    test("an update begins another branch where a colleague's commit is on what a request left, and that one is joined and taken back", async () => {
      const from = await closed();
      const first = await destination.deliver(await update(), effects());
      const second = await destination.deliver(await update(), effects());
      expect(first.url).toBe(second.url);
      expect(at.host.reviews).toMatchObject([
        { from, open: false },
        { from: `${from}-2`, open: true },
      ]);
      expect([await has(THEIRS, from), await has(THEIRS, `${from}-2`), await textAt(ARTICLE, `${from}-2`)]).toEqual([
        true,
        false,
        'corrected',
      ]);
      const { delivery, ...rest } = await update();
      await destination.undo?.({ ...rest, delivery: { ...delivery, receipt: second, state: 'delivered' } }, [], effects());
      expect([at.host.reviews.map(({ open }) => open), await branches()]).toEqual([
        [false, false],
        [from, 'main'],
      ]);
    });

    test('a lost answer about that one makes no third', async () => {
      const from = await closed();
      const lossy = losing(({ method, path }) => method === 'POST' && /\/(pulls|merge_requests)$/.test(path));
      expect(await problemOf(destination.deliver(await update(), effects(lossy)))).toMatchObject({ code: 'host-unreachable' });
      await destination.deliver(await update(), effects());
      expect([at.host.reviews.map((review) => review.from), await branches()]).toEqual([
        [from, `${from}-2`],
        [from, `${from}-2`, 'main'],
      ]);
    });

    test('that one is found again when the colleague has removed the first', async () => {
      const from = await closed();
      const receipt = await destination.deliver(await update(), effects());
      await at.repository.removeRef(`refs/heads/${from}`);
      expect((await destination.deliver(await update(), effects())).url).toBe(receipt.url);
      const { delivery, ...rest } = await update();
      await destination.undo?.({ ...rest, delivery: { ...delivery, receipt, state: 'delivered' } }, [], effects());
      expect([at.host.reviews.map(({ open }) => open), await branches()]).toEqual([[false, false], ['main']]);
    });

    test('a later save under another title waits on when the older one, which is published, is to be taken back', async () => {
      at.host.protected.add('main');
      const receipt = await deliver();
      const [review] = at.host.reviews;
      await at.repository.git('update-ref', 'refs/heads/main', `refs/heads/${review?.from}`);
      if (review) review.open = false;
      const { article, image } = bundle;
      const moves = await Promise.all(
        [article, ...(image ? [image] : [])].map(async (file) => ({ path: file.path, hash: await sha256(file.bytes) })),
      );
      await destination.deliver(
        {
          ...task({ moves, id: '11111111-e9cc-4b70-ba68-82602fc8df1f' }),
          bundle: { article: { ...article, path: 'telehealth/new.md' }, image: null },
        },
        effects(),
      );
      const undone = destination.undo?.(task({ receipt, state: 'delivered' }), [], effects());
      expect(await problemOf(Promise.resolve(undone))).toMatchObject({ code: 'undo-protected' });
      expect([at.host.reviews.map(({ open }) => open), await has(ARTICLE)]).toEqual([[false, true], true]);
    });
  });
}
