// What an installation shows to a key, what of it means what, and what an administrator has still to make.
import { describe, expect, test } from 'vitest';
import { Secret } from '@/utils/core/secret';
import { matched, readInstallation } from '@/utils/registration/openproject/set-up/installation';
import { sampleSite } from '../../formats/sample-article';
import { KEY, sampleFields } from '../../worlds/openproject/sample-state';
import type { State } from '../../worlds/openproject/state';
import { choose, groupsOf } from '@/utils/registration/openproject/set-up/choices';
import { Client, settingsFor, taskFor } from './a-task';
import { problemOf, start } from './a-world';

const site = sampleSite;
const read = async (more: Partial<State> = {}, key = KEY) => {
  const world = await start(more);
  return { world, found: await readInstallation({ baseUrl: world.url }, { ...new Client(key).effects, token: new Secret(key) }, site) };
};

describe('what a key is shown', () => {
  test('who it belongs to, where it may file, and what there is to choose from', async () => {
    const { found } = await read();
    expect(found).toMatchObject({ auth: 'bearer', user: 'Gleaner Robot', unsearchable: [] });
    expect(found.projects.map(({ name }) => name)).toEqual(['Chronic Care Management', 'Telehealth']);
    expect(found.types.map(({ name }) => name)).toEqual(['Curated Content', 'Curated News', 'Task']);
    expect(found.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['cleanUrl', 'string'],
      ['sourceUrl', 'string'],
      ['medigyTopics', 'string'],
    ]);
    expect([found.statuses.length, found.priorities.length, found.assignees.map(({ name }) => name)]).toEqual([
      3,
      2,
      ['Anna Ames', 'Gleaner Robot'],
    ]);
  });

  test('an older installation is asked again by Basic', async () => {
    expect((await read({ takesBearer: false, version: 16, basePath: '/sub' })).found).toMatchObject({
      auth: 'basic',
      user: 'Gleaner Robot',
    });
  });

  test('fields that must be filled in and that no article tells; what is chosen for them stands in each new one', async () => {
    const extra: State['fields'] = [
      { id: 8, name: 'Desk', kind: 'list', required: true, options: [{ id: 200, value: 'News' }] },
      { id: 9, name: 'Shelf', kind: 'string', required: true },
      { id: 10, name: 'Weight', kind: 'int', required: true },
      { id: 11, name: 'Free', kind: 'string' },
    ];
    const { world, found } = await read({ fields: [...sampleFields(), ...extra] });
    expect(found.required!.map(({ name, options }) => [name, options.map((each) => each.name)])).toEqual([
      ['Desk', ['News']],
      ['Shelf', []],
      ['Weight', []],
    ]);
    const first = matched(found, site, { baseUrl: world.url }, null);
    const group = groupsOf(found, first, site).find(({ name: [name] }) => name === 'options_openproject_given')!;
    expect(group.choices.map(({ key, options }) => [key, options.length])).toEqual([
      ['given customField8', 2],
      ['given customField9', 0],
      ['given customField10', 0],
    ]);
    const asked = () => problemOf(new Client().register(taskFor(world, { settings: { ...settingsFor(world), given: chosen.given } })));
    let chosen = first;
    expect(await asked()).toMatchObject({ code: 'registration-field-refused', details: { field: 'Desk, Shelf, Weight' } });
    for (const [key, value] of [
      ['customField8', group.choices[0]!.options[1]![0]],
      ['customField9', 'Top'],
      ['customField10', '7'],
    ])
      chosen = choose(found, chosen, `given ${key}`, value!);
    expect(await asked()).toBeNull();
    expect([...world.workPackages.values()][0]!.values).toMatchObject({ 8: [200], 9: 'Top' });
    // Connected again, what was chosen is still there.
    expect(matched(found, site, { baseUrl: world.url }, chosen).given).toEqual(chosen.given);
    expect(choose(found, chosen, 'given customField9', '').given).not.toHaveProperty('customField9');
  });

  test('more projects than a page holds are all there', async () => {
    const projects = Array.from({ length: 45 }, (_, at) => ({ id: 100 + at, identifier: `p-${at}`, name: `Project ${at}`, types: [1] }));
    const { found } = await read({
      projects,
      longestPage: 10,
      users: { [KEY]: { id: 5, name: 'Robot', login: 'r', rights: Object.fromEntries(projects.map(({ id }) => [id, ['add']])) } },
    });
    expect(found.projects).toHaveLength(45);
  });

  test('a wrong key is refused, also where nobody needs one', async () => {
    const world = await start({ anonymous: { id: 2, name: 'Anonymous', login: '', rights: { 11: [] } } });
    const ask = readInstallation({ baseUrl: world.url }, { ...new Client('wrong').effects, token: new Secret('wrong') }, site);
    expect(await problemOf(ask)).toMatchObject({ code: 'token-refused' });
  });

  test('a field that is no filter is told', async () => {
    const fields = sampleFields();
    fields[0]!.isFilter = false;
    expect((await read({ fields })).found.unsearchable).toEqual(['customField1']);
    expect((await read({ fields: [] })).found).toMatchObject({ unsearchable: [], fields: [] });
  });
});

describe('what means what', () => {
  test('by name, whatever the signs in it', async () => {
    const fields = sampleFields({ medigyTopics: 'multi-list' }, ['A']).map((field, at) =>
      Object.assign(field, { name: ['Clean URL', 'Source URL', 'Topics', 'Effort'][at]! }),
    );
    const { world, found } = await read({ fields });
    expect(matched(found, site, { baseUrl: world.url }, null)).toMatchObject({
      projects: { 'chronic-care-management': { id: 11 } },
      types: { 'curated-content': { id: 1 }, 'curated-news': { id: 2 } },
      fields: {
        cleanUrl: { key: 'customField1' },
        sourceUrl: { key: 'customField2' },
        medigyTopics: { key: 'customField3', kind: 'multi-list' },
      },
    });
  });

  test('what nobody is called by stays open, and what was chosen before stays', async () => {
    const { world, found } = await read();
    const first = matched(found, site, { baseUrl: world.url }, null);
    expect(first.projects).not.toHaveProperty('nursing');
    const chosen = {
      ...first,
      projects: { ...first.projects, nursing: { id: 12, name: 'Telehealth' } },
      status: { id: 2, name: 'In progress' },
      notify: true,
    };
    expect(matched(found, site, { baseUrl: world.url }, chosen)).toMatchObject({
      projects: { nursing: { id: 12 } },
      status: { id: 2 },
      notify: true,
    });
    expect(matched({ ...found, projects: [] }, site, { baseUrl: world.url }, chosen).projects).toEqual({});
  });
});
