// What is there already is found and taken, and the curator's word goes.
import { describe, expect, test } from 'vitest';
import { article4078 } from '../../formats/sample-article';
import { Client, filed, filesAt, taskFor } from './a-task';
import { byHand, start } from './a-world';

describe('what is there already', () => {
  test('what was filed by hand is taken, whatever its status, and only what it lacks is filled in', async () => {
    const world = await start();
    byHand(world, { status: 3 });
    const known = await new Client().register(taskFor(world));
    expect(known.id).toBe(77);
    expect(filed(world)).toHaveLength(1);
    expect(filed(world)[0]).toMatchObject({ subject: 'By hand', status: 3, values: { 1: article4078.cleanUrl, 2: article4078.url } });
    expect(filesAt(world)).toMatchObject([{ container: 77 }]);
    expect(known.attachmentId).toBe(filesAt(world)[0]!.id);
  });

  test.for([
    ['another spelling', { 1: article4078.cleanUrl.replace('https://www.', 'http://').concat('/') }],
    ['the source address alone', { 2: article4078.url }],
  ] as const)('%s is the same article', async ([, values]) => {
    const world = await start();
    byHand(world, { values: { ...values } });
    expect((await new Client().register(taskFor(world))).id).toBe(77);
  });

  test('by its canonical address', async () => {
    const world = await start();
    byHand(world, { values: { 1: 'https://himss.org/canonical' } });
    const task = taskFor(world);
    expect(
      (await new Client().register({ ...task, addresses: { ...task.addresses, canonicalUrl: 'https://himss.org/canonical' } })).id,
    ).toBe(77);
  });

  test('the curator’s word: change it, leave it, or go beside it', async () => {
    const world = await start();
    byHand(world);
    const task = taskFor(world);
    expect((await new Client().register({ ...task, wish: { how: 'leave', id: 77 } })).attachmentId).toBeNull();
    expect(world.workPackages.get(77)).toMatchObject({ subject: 'By hand', lockVersion: 3 });
    await new Client().register({ ...task, wish: { how: 'change', id: 77 } });
    expect(world.workPackages.get(77)).toMatchObject({ subject: article4078.title });
    const beside = await new Client().register({ ...task, wish: { how: 'beside', id: 77 } });
    expect(world.workPackages.get(beside.id)).toMatchObject({ id: 4000, related: [77] });
  });

  test('a page of a list that is cut hides none', async () => {
    const world = await start({ longestPage: 1 });
    for (const id of [90, 80, 85]) byHand(world, { id });
    expect((await new Client().register(taskFor(world))).id).toBe(80);
  });
});
