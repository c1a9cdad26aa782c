// What an installation refuses is told as a Problem, at its field, and leaves nothing behind.
import { describe, expect, test } from 'vitest';
import type { OpenProject } from '../../worlds/openproject/openproject';
import { KEY } from '../../worlds/openproject/sample-state';
import { Client, filed, filesAt, settingsFor, taskFor } from './a-task';
import { problemOf, start } from './a-world';

describe('what is refused', () => {
  test.for<[string, (world: OpenProject) => void, string, Record<string, string>]>([
    [
      'a project without the right to add',
      (world) => (world.users[KEY]!.rights[11] = ['edit']),
      'registration-forbidden',
      { project: 'Chronic Care Management' },
    ],
    ['a project that is not seen', (world) => delete world.users[KEY]!.rights[11], 'registration-missing', {}],
    ['a key that is known no more', (world) => (world.users = {}), 'token-refused', {}],
    ['a limit', (world) => (world.limited = 1), 'host-limits', { retryAt: '2026-11-29T09:00:30.000Z' }],
    ['a field that cannot be searched', (world) => (world.fields[0]!.isFilter = false), 'registration-not-searchable', {}],
    [
      'a field that the type does not have',
      (world) => (world.fields[2]!.types = [3]),
      'registration-field-missing',
      { field: 'medigyTopics' },
    ],
    [
      'a field that wants something',
      (world) => world.fields.push({ id: 8, name: 'Desk', kind: 'string', required: true }),
      'registration-field-refused',
      { field: 'Desk', said: 'Desk can’t be blank.' },
    ],
    [
      'a field that is too short',
      (world) => (world.fields[0]!.maxLength = 9),
      'registration-field-refused',
      { field: 'cleanUrl', at: 'cleanUrl' },
    ],
    ['a type that the project does not have', (world) => (world.projects[0]!.types = [3]), 'registration-field-refused', { field: 'Type' }],
  ])('%s', async ([, spoil, code, details]) => {
    const world = await start();
    spoil(world);
    expect(await problemOf(new Client().register(taskFor(world)))).toMatchObject({ code, details });
    expect([filed(world), filesAt(world)]).toEqual([[], []]);
  });

  test('a community or a type that nobody has matched yet', async () => {
    const world = await start();
    const task = (more: object) => new Client().register(taskFor(world, { settings: settingsFor(world, {}, more) }));
    expect(await problemOf(task({ projects: {} }))).toMatchObject({
      code: 'registration-unmatched',
      details: { name: 'Chronic Care Management (CCM)' },
    });
    expect(await problemOf(task({ types: {} }))).toMatchObject({ code: 'registration-unmatched', details: { name: 'Curated Content' } });
  });
});
