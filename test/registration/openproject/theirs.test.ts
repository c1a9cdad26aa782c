// What others made or wrote in a work package stays theirs, at the first save and at every later one.
import { describe, expect, test } from 'vitest';
import { openproject } from '@/utils/registration/openproject/openproject';
import type { OpenProject } from '../../worlds/openproject/openproject';
import { articleFor, BYTES, Client, filed, filesAt, settingsFor, taskFor } from './a-task';
import { byHand, problemOf, start } from './a-world';

const THEIRS = Uint8Array.of(255, 216, 255, 9);

function imageByHand(world: OpenProject): void {
  const facts = { fileName: 'Curated_Featured_Image.png', description: '', contentType: 'image/jpeg', author: 9, createdAt: world.now() };
  world.attachments.set(500, { ...facts, id: 500, bytes: THEIRS, container: 77 });
}
const idsAt = (world: OpenProject) => filesAt(world).map(({ id }) => id);

describe('an image that somebody else attached', () => {
  async function taken() {
    const world = await start();
    byHand(world);
    imageByHand(world);
    const earlier = await new Client().register(taskFor(world));
    expect([earlier.attachmentId, idsAt(world)]).toEqual([500, [500]]);
    return { world, earlier };
  }

  test('stays the article’s where an update changes something else, however often', async () => {
    const { world, earlier } = await taken();
    let known = earlier;
    for (const topics of [['A'], ['B']]) {
      known = await new Client().register(taskFor(world, { save: topics[0]!, earlier: known, article: articleFor({ topics }) }));
      expect([known.attachmentId, idsAt(world)]).toEqual([500, [500]]);
    }
  });

  test('stays beside one that the curator chose instead; that one goes when it is taken back, or when another is chosen', async () => {
    const { world, earlier } = await taken();
    const image = articleFor().image!;
    const withImage = (hash: string, more: object) =>
      taskFor(world, {
        save: hash,
        article: articleFor({ image: { ...image, hash } }),
        image: Uint8Array.of(...BYTES, hash.length),
        ...more,
      });
    const later = await new Client().register(withImage('b'.repeat(64), { earlier }));
    expect([later.attachmentId, idsAt(world)]).toEqual([10_000, [500, 10_000]]);
    const last = await new Client().register(withImage('c'.repeat(63), { earlier: later }));
    expect([last.attachmentId, idsAt(world)]).toEqual([10_001, [500, 10_001]]);

    const again = await taken();
    const own = taskFor(again.world, {
      save: 'x',
      earlier: again.earlier,
      article: articleFor({ image: { ...image, hash: 'd'.repeat(64) } }),
    });
    const known = await new Client().register(own);
    await openproject.undo!(known, settingsFor(again.world), new Client().effects);
    expect(idsAt(again.world)).toEqual([500]);
  });
});

describe('what was left as it is', () => {
  test('is left at the next save too, until the curator says otherwise', async () => {
    const world = await start();
    const one = byHand(world);
    const earlier = await new Client().register(taskFor(world, { wish: { how: 'leave', id: 77 } }));
    const article = articleFor({ title: 'Mine' });
    const left = await new Client().register(taskFor(world, { save: 'save-2', earlier, article }));
    expect([left.did, one.subject, one.lockVersion, filesAt(world)]).toEqual(['left', 'By hand', 3, []]);
    await new Client().register(taskFor(world, { save: 'save-3', earlier: left, article, wish: { how: 'change', id: 77 } }));
    expect(one.subject).toBe('Mine');
  });

  test.for(['change', 'leave'] as const)(
    'or was to be taken (%s) and is gone is told once, and sent again the article is registered',
    async (how) => {
      const world = await start();
      const client = new Client();
      const task = taskFor(world, { wish: { how, id: 77 } });
      expect(await problemOf(client.register(task))).toMatchObject({ code: 'registration-gone', details: { name: '77' } });
      expect((await client.register(task)).id).toBe(4000);
    },
  );
});

describe('a subject that the server makes', () => {
  test('is no conflict when the title changes, and what was made under it is known again', async () => {
    const world = await start();
    world.types[0]!.pattern = 'Article of today';
    const bare = { article: articleFor({ image: null }) };
    const earlier = await new Client().register(taskFor(world, bare));
    expect(earlier.did).toBe('made');
    const later = await new Client().register(
      taskFor(world, { save: 'save-2', earlier, article: articleFor({ image: null, title: 'New' }) }),
    );
    expect([later.id, filed(world)[0]!.subject]).toEqual([4000, 'Article of today']);
  });
});
