// Topics in lists and trees are matched with what these may hold, and found again as what they were meant to be.
import { describe, expect, test } from 'vitest';
import { openproject } from '@/utils/registration/openproject/openproject';
import { KEY, sampleFields } from '../../worlds/openproject/sample-state';
import type { State } from '../../worlds/openproject/state';
import { articleFor, Client, filed, settingsFor, taskFor } from './a-task';
import { byHand, start } from './a-world';

async function withTopics(names: string[], isTree: boolean, more: Partial<State> = {}) {
  const fields = sampleFields({ medigyTopics: 'multi-list' }, names);
  fields[2] = { ...fields[2]!, isTree };
  const world = await start({ fields, ...more });
  const settings = settingsFor(world, { medigyTopics: 'multi-list' });
  const taskWith = (topics: string[], rest = {}) => taskFor(world, { settings, article: articleFor({ topics }), ...rest });
  return { world, settings, taskWith };
}

describe.for([
  ['a list', false],
  ['a tree', true],
] as const)('%s', ([, isTree]) => {
  test('below a path of its own holds what is called so', async () => {
    const { world, taskWith } = await withTopics(['Sleep', 'Virtual Care'], isTree, { basePath: '/sub' });
    await new Client().register(taskWith(['Symplur: Virtual Care', 'Sleep']));
    expect(filed(world)[0]!.values[3]).toEqual([101, 100]);
  });

  test('without the sources of topics is changed where others let it be, and nobody is told of a conflict', async () => {
    const { world, taskWith } = await withTopics(['Sleep', 'Heart'], isTree);
    const earlier = await new Client().register(taskWith(['KLAS: Sleep']));
    await new Client().register(taskWith(['KLAS: Sleep', 'KLAS: Heart'], { save: 'save-2', earlier }));
    expect(filed(world)[0]!.values[3]).toEqual([100, 101]);
  });

  test('is changed and brought back by a key that may not add', async () => {
    const { world, settings, taskWith } = await withTopics(['Sleep', 'Heart'], isTree);
    const earlier = await new Client().register(taskWith(['Sleep']));
    const later = await new Client().register(taskWith(['Heart'], { save: 'save-2', earlier }));
    expect(filed(world)[0]!.values[3]).toEqual([101]);
    await openproject.undo!(later, settings, new Client().effects);
    expect(filed(world)[0]!.values[3]).toEqual([100]);
    world.users[KEY]!.rights[11] = ['edit'];
    await new Client().register(taskWith(['Sleep'], { save: 'save-3', earlier, article: articleFor({ title: 'New', topics: ['Sleep'] }) }));
    expect(filed(world)[0]!.subject).toBe('New');
  });

  test('names a topic with a comma as one', async () => {
    const { world, settings } = await withTopics(['Payers, Providers'], isTree);
    byHand(world, { values: { 1: 'https://a.example/', 3: [100] } });
    expect((await openproject.read!(77, settings, new Client().effects)).topics).toEqual(['Payers, Providers']);
  });
});
