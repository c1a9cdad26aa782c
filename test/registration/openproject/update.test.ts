// An update changes what is ours and leaves what others changed.
import { describe, expect, test } from 'vitest';
import type { State } from '../../worlds/openproject/state';
import { articleFor, BYTES, Client, filed, filesAt, taskFor } from './a-task';
import { problemOf, start } from './a-world';

describe('an update', () => {
  async function registered(more: Partial<State> = {}) {
    const world = await start(more);
    const earlier = await new Client().register(taskFor(world));
    return { world, earlier, one: filed(world)[0]! };
  }
  const titled = (title: string) => articleFor({ title });

  test('changes what is ours, and a new image takes the old one’s place', async () => {
    const { world, earlier, one } = await registered();
    const again = await new Client().register(
      taskFor(world, { save: 'save-2', earlier, article: titled('Another title'), image: BYTES.subarray(5) }),
    );
    expect([again.id, one.subject, filesAt(world).map(({ id }) => id)]).toEqual([4000, 'Another title', [10_001]]);
    expect(again.attachmentId).toBe(10_001);
  });

  test('what others changed stays where we did not', async () => {
    const { world, earlier, one } = await registered();
    Object.assign(one, { description: 'Their words', lockVersion: 5 });
    await new Client().register(taskFor(world, { save: 'save-2', earlier, article: titled('Another title') }));
    expect(one).toMatchObject({ subject: 'Another title', description: 'Their words' });
  });

  test('what both changed is told once, and sent again ours goes', async () => {
    const { world, earlier, one } = await registered();
    Object.assign(one, { subject: 'Their title', lockVersion: 5 });
    const client = new Client();
    const task = taskFor(world, { save: 'save-2', earlier, article: titled('Our title') });
    expect(await problemOf(client.register(task))).toMatchObject({
      code: 'registration-differs',
      details: { field: 'subject', name: '4000' },
    });
    expect(one.subject).toBe('Their title');
    await client.register(task);
    expect(one.subject).toBe('Our title');
  });

  test('somebody who is faster is read again', async () => {
    const { world, earlier, one } = await registered();
    let left = 2;
    world.meanwhile = ({ method }) => {
      if (method === 'PATCH' && left-- > 0) one.lockVersion += 1;
    };
    await new Client().register(taskFor(world, { save: 'save-2', earlier, article: titled('Our title') }));
    expect(one.subject).toBe('Our title');
  });

  test('one that is gone is told, and sent again the article is registered anew', async () => {
    const { world, earlier } = await registered();
    world.workPackages.clear();
    const client = new Client();
    const task = taskFor(world, { save: 'save-2', earlier });
    expect(await problemOf(client.register(task))).toMatchObject({ code: 'registration-gone' });
    expect((await client.register(task)).id).toBe(4001);
  });
});
