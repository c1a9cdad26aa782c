// Two at the same moment end with one.
import { describe, expect, test } from 'vitest';
import { KEY, OTHER_KEY } from '../../worlds/openproject/sample-state';
import type { Http } from '@/utils/core/http';
import { nodeHttp } from '../../servers/node-http';
import type { OpenProject } from '../../worlds/openproject/openproject';
import type { Right } from '../../worlds/openproject/state';
import { Client, filed, filesAt, taskFor } from './a-task';
import { byHand, start } from './a-world';

/** Somebody writes to what is to be closed, once. */
function touching(world: OpenProject): void {
  let left = 1;
  world.meanwhile = ({ method, path }) => {
    if (method === 'PATCH' && path.endsWith('/4000') && left-- > 0) world.workPackages.get(4000)!.lockVersion += 1;
  };
}
const refusing = (): void => {};
/** A line on which nothing can be removed. */
function withoutRemoval(): Http {
  const line = nodeHttp();
  const body = { _type: 'Error', errorIdentifier: 'urn:openproject-org:api:v3:errors:MissingPermission', message: 'Nein.' };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return async (request) => (request.method === 'DELETE' ? { status: 403, headers: {}, bytes } : line(request));
}

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

  const CLOSED = { id: 4, name: 'Rejected', isClosed: true };
  test.for<[string, number[] | undefined, Right[], (world: OpenProject) => void, object]>([
    ['by a status that its workflow leads to', [1, 2, 4], ['add', 'edit', 'comment'], () => {}, { status: 4, comments: ['#77'] }],
    [
      'or left as it is where that leads to none, with the comment',
      [1, 2],
      ['add', 'edit', 'comment'],
      () => {},
      { status: 1, comments: ['#77'] },
    ],
    ['also where somebody writes there meanwhile', undefined, ['add', 'edit', 'comment'], touching, { status: 3, comments: ['#77'] }],
    [
      'also where it says that the key may, and refuses',
      undefined,
      ['add', 'edit', 'comment', 'delete'],
      refusing,
      { status: 3, comments: ['#77'] },
    ],
    ['or left as it is where the key may only add', undefined, ['add'], () => {}, { status: 1, comments: [] }],
  ])('the later is closed %s', async ([, workflow, rights, spoil, left]) => {
    const world = await start({ ...(workflow && { workflow }) });
    world.statuses.push(CLOSED);
    for (const user of Object.values(world.users)) user.rights[11] = rights;
    const client = new Client(KEY, spoil === refusing ? withoutRemoval() : undefined);
    spoil(world);
    const meanwhile = world.meanwhile;
    let isFiled = false;
    world.meanwhile = (asked) => {
      meanwhile(asked);
      if (isFiled || asked.method !== 'POST' || !asked.path.endsWith('/11/work_packages')) return;
      isFiled = true;
      byHand(world);
    };
    expect((await client.register(taskFor(world))).id).toBe(77);
    expect(world.workPackages.get(4000)).toMatchObject(left);
  });
});
