// Two at the same moment end with one.
import { describe, expect, test } from 'vitest';
import { KEY, OTHER_KEY } from '../../worlds/openproject/sample-state';
import { Client, filed, filesAt, taskFor } from './a-task';
import { byHand, start } from './a-world';

describe('two at once', () => {
  test.for([
    [KEY, KEY],
    [KEY, OTHER_KEY],
  ])('end with the lower number and one image (%s, %s)', async ([first, second]) => {
    const world = await start();
    // Both have searched before either has made one.
    const searched = [KEY, KEY].map(() => Promise.withResolvers<void>());
    const left = [...searched];
    world.meanwhile = async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/form')) return;
      left.shift()?.resolve();
      await Promise.all(searched.map(({ promise }) => promise));
    };
    const moment = { wait: async () => new Promise<void>((resolve) => setTimeout(resolve, 150)) };
    const ids = await Promise.all([first, second].map((key) => new Client(key, undefined, moment).register(taskFor(world))));
    expect(new Set(ids.map(({ id }) => id))).toEqual(new Set([4000]));
    expect(filed(world).map(({ id }) => id)).toEqual([4000]);
    expect(filesAt(world).map(({ container }) => container)).toEqual([4000]);
  });

  test('where the key may not delete, the later is closed and names the one that stays', async () => {
    const world = await start();
    for (const user of Object.values(world.users)) user.rights[11] = ['add', 'edit', 'comment'];
    const client = new Client();
    world.meanwhile = ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/11/work_packages')) byHand(world);
    };
    expect((await client.register(taskFor(world))).id).toBe(77);
    expect(world.workPackages.get(4000)).toMatchObject({ status: 3, comments: ['#77'] });
  });
});
