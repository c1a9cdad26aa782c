// Images that a repository keeps in LFS: a pointer to our bytes is ours.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import { isSameFile, pointerIn } from '@/utils/destinations/git/lfs';
import { PLACES } from '../worlds/places';
import { hostAtHand } from './host-at-hand';
import { ARTICLE, bundle, bytes, IMAGE, problemOf } from './sample-delivery';

const PICTURE = bundle.image?.bytes ?? bytes('');
const OTHER = Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 256);
const pointerTo = (of: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(of).digest('hex')}\nsize ${of.length}\n`;
const withImage = (image: Uint8Array) => ({ ...bundle, image: bundle.image && { ...bundle.image, bytes: new Uint8Array(image) } });
const ID = '11111111-e9cc-4b70-ba68-82602fc8df1f';

for (const [kind, { destination, start, mistakes }] of Object.entries(PLACES)) {
  describe(`at ${kind}`, () => {
    let at: Awaited<ReturnType<typeof hostAtHand>>;
    beforeEach(async () => {
      at = await hostAtHand(start, mistakes);
    });
    afterEach(() => at.close());
    const inGit = async (path: string) => Buffer.from((await at.repository.read(`main:${path}`))?.bytes ?? []).toString('utf8');

    test('a pointer with our oid and size is delivered already', async () => {
      await at.repository.commitFiles({ [ARTICLE]: bundle.article.bytes, [IMAGE]: pointerTo(PICTURE) }, 'Theirs');
      expect(await destination.deliver(at.task(), at.effects())).toMatchObject({ wrote: false });
      expect(await at.commits()).toBe(2);
    });

    test.for([
      ['another oid', pointerTo(OTHER)],
      ['another size', pointerTo(PICTURE).replace(/size \d+/, 'size 1')],
    ])('a pointer with %s is somebody else’s', async ([, pointer]) => {
      await at.repository.commitFiles({ [IMAGE]: pointer! }, 'Theirs');
      expect(await problemOf(destination.deliver(at.task(), at.effects()))).toMatchObject({
        code: 'file-differs',
        details: { path: IMAGE },
      });
      expect([await inGit(IMAGE), await at.commits()]).toEqual([pointer, 2]);
    });

    test('a pointer to what may give way gives way, and is shown as what the host knows of it', async () => {
      at.host.lfs.set(await sha256(OTHER), OTHER);
      await at.repository.commitFiles({ [IMAGE]: pointerTo(OTHER) }, 'Ours from before');
      const [, shown] = (await destination.look?.(at.task(), at.effects())) ?? [];
      // GitHub gives such bytes out at another address only.
      expect(shown?.bytes && Buffer.from(shown.bytes)).toEqual(kind === 'github' ? Buffer.from(pointerTo(OTHER)) : Buffer.from(OTHER));
      await destination.deliver(at.task({ mayReplace: [await sha256(OTHER)] }), at.effects());
      expect(await at.commits()).toBe(3);
    });

    test('a pointer to ours is taken back', async () => {
      const receipt = await destination.deliver(at.task(), at.effects());
      await at.repository.commitFiles({ [IMAGE]: pointerTo(PICTURE) }, 'Moved to LFS');
      const [, shown] = (await destination.look?.(at.task(), at.effects())) ?? [];
      expect(shown?.bytes && Buffer.from(shown.bytes)).toEqual(Buffer.from(PICTURE));
      await destination.undo?.(at.task({ receipt, state: 'delivered' }), [], at.effects());
      expect(await at.files()).toEqual(['README.md']);
    });

    // GitHub takes bytes as they are given.
    test.skipIf(kind === 'github')(
      'where the host makes the pointer, every step is one commit, and the last brings back what was there',
      async () => {
        await at.repository.commitFiles({ '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n' }, 'Images are kept in LFS');
        const first = await destination.deliver(at.task(), at.effects());
        expect([await inGit(IMAGE), at.host.lfs.get(await sha256(PICTURE))?.length]).toEqual([pointerTo(PICTURE), PICTURE.length]);
        await destination.deliver(at.task({ attempts: 2 }), at.effects());
        expect(await at.commits()).toBe(3);
        const update = { ...at.task({ id: ID, mayReplace: [await sha256(PICTURE)] }), bundle: withImage(OTHER) };
        const second = await destination.deliver(update, at.effects());
        expect([await inGit(IMAGE), await at.commits(), first.wrote, second.wrote]).toEqual([pointerTo(OTHER), 4, true, true]);
        await destination.undo?.(
          { ...update, delivery: { ...update.delivery, receipt: second, state: 'delivered' } },
          [bundle.article, ...(bundle.image ? [bundle.image] : [])],
          at.effects(),
        );
        expect([await inGit(IMAGE), await at.commits()]).toEqual([pointerTo(PICTURE), 5]);
        await destination.undo?.(at.task({ receipt: first, state: 'delivered' }), [], at.effects());
        expect([await at.files(), await at.commits()]).toEqual([['.gitattributes', 'README.md'], 6]);
      },
    );

    test.skipIf(kind === 'github')('a review over them is opened once and taken back whole', async () => {
      await at.repository.commitFiles({ '.gitattributes': 'content/** filter=lfs\n' }, 'All is kept in LFS');
      at.host.protected.add('main');
      const receipt = await destination.deliver(at.task(), at.effects());
      await destination.deliver(at.task({ attempts: 2 }), at.effects());
      expect([at.host.reviews.length, receipt.review]).toEqual([1, true]);
      await destination.undo?.(at.task({ receipt, state: 'delivered' }), [], at.effects());
      expect([at.host.reviews[0]?.open, await at.repository.git('for-each-ref', '--format=%(refname)')]).toEqual([
        false,
        'refs/heads/main',
      ]);
    });
  });
}

test.for([
  [pointerTo(PICTURE), true],
  [
    `version https://git-lfs.github.com/spec/v1\next-0-foo sha256:${'a'.repeat(64)}\n${pointerTo(PICTURE).split('\n').slice(1).join('\n')}`,
    true,
  ],
  [pointerTo(PICTURE).replace('sha256:', 'md5:'), false],
  [`${pointerTo(PICTURE)}${'x'.repeat(1100)}`, false],
  ['oid sha256:', false],
  ['', false],
] as const)('%j stands for the picture: %s', async ([text, isOurs]) => {
  expect([pointerIn(bytes(text)) !== null, await isSameFile(bytes(text), PICTURE)]).toEqual([isOurs, isOurs]);
});
