// What the desk is told before anything is registered, what a work package knows of its article, and what is taken back.
import { describe, expect, test } from 'vitest';
import { openproject } from '@/utils/registration/openproject/openproject';
import { article4078 } from '../../formats/sample-article';
import { KEY, OTHER_KEY, sampleFields } from '../../worlds/openproject/sample-state';
import { type OpenProject, startOpenProject } from '../../worlds/openproject/openproject';
import { articleFor, BYTES, Client, filed, filesAt, settingsFor, taskFor } from './a-task';
import { byHand, problemOf, start } from './a-world';

const { effects } = new Client();
const question = (world: OpenProject) => ({ ...taskFor(world), community: article4078.community, contentType: article4078.contentType });

describe('what is found', () => {
  test('in its own project, and in others apart', async () => {
    const world = await start();
    byHand(world);
    byHand(world, { id: 60, project: 12, status: 3 });
    expect(await openproject.find!(question(world), effects)).toEqual([
      {
        id: 77,
        displayId: '77',
        url: `${world.url}/work_packages/77`,
        title: 'By hand',
        place: 'Chronic Care Management',
        state: 'In progress',
        isOwn: true,
      },
      {
        id: 60,
        displayId: '60',
        url: `${world.url}/work_packages/60`,
        title: 'By hand',
        place: 'Telehealth',
        state: 'Closed',
        isOwn: false,
      },
    ]);
  });

  test('in others also where the field is not one of all projects', async () => {
    const world = await start();
    world.fields[0]!.isForAll = false;
    byHand(world, { id: 60, project: 12 });
    expect((await openproject.find!(question(world), effects)).map(({ id, isOwn }) => [id, isOwn])).toEqual([[60, false]]);
  });

  test('before a community is chosen all of it is elsewhere', async () => {
    const world = await start();
    byHand(world);
    expect((await openproject.find!({ ...question(world), community: null }, effects)).map(({ id, isOwn }) => [id, isOwn])).toEqual([
      [77, false],
    ]);
  });

  test('nothing where nothing is', async () => {
    expect(await openproject.find!(question(await start()), effects)).toEqual([]);
  });
});

describe('what a work package knows', () => {
  test.for<[string, Record<number, string | number[]>, string[]]>([
    ['topics as Gleaner writes them', { 3: '["A: b","C"]' }, ['A: b', 'C']],
    ['topics as somebody types them', { 3: 'A: b, C' }, ['A: b', 'C']],
    ['no topics', {}, []],
  ])('%s', async ([, values, topics]) => {
    const world = await start();
    byHand(world, { values: { 1: 'https://a.example/', ...values } });
    expect(await openproject.read!(77, settingsFor(world), effects)).toEqual({
      id: 77,
      displayId: '77',
      title: 'By hand',
      url: 'https://a.example/',
      cleanUrl: 'https://a.example/',
      topics,
      community: 'chronic-care-management',
      contentType: 'curated-content',
    });
  });

  test('topics of a list', async () => {
    const world = await start({ fields: sampleFields({ medigyTopics: 'multi-list' }, ['A', 'B']) });
    byHand(world, { values: { 2: 'https://a.example/s', 3: [101, 100] } });
    expect(await openproject.read!(77, settingsFor(world, { medigyTopics: 'multi-list' }), effects)).toMatchObject({
      topics: ['B', 'A'],
      cleanUrl: 'https://a.example/s',
    });
  });

  test('one that is not there is gone', async () => {
    expect(await problemOf(openproject.read!(5, settingsFor(await start()), effects))).toMatchObject({ code: 'registration-gone' });
  });

  test('one by what people call it', async () => {
    const world = await startOpenProject({ hasDisplayIds: true });
    byHand(world, { id: 4078, values: { 1: 'https://a.example/' } });
    expect(await openproject.read!('CHRO-88', settingsFor(world), effects)).toMatchObject({ id: 4078, displayId: 'CHRO-88' });
    expect(await problemOf(openproject.read!('CHRO-89', settingsFor(world), effects))).toMatchObject({ code: 'registration-gone' });
    await world.close();
  });

  test.for<[string, number | string | null]>([
    ['4078', 4078],
    ['#4078', 4078],
    ['ccm-42', 'CCM-42'],
    ['0', null],
    ['four', null],
    ['https://op.example/sub/projects/ccm/work_packages/CCM-42/overview', 'CCM-42'],
    ['https://op.example/sub/wp/CCM_2-42?query=1', 'CCM_2-42'],
    ['https://op.example/sub/work_packages/new', null],
    ['https://op.example/sub/work_packages/4078', 4078],
    ['https://op.example/sub/work_packages/4078/activity#x', 4078],
    ['https://op.example/sub/projects/ccm/work_packages/4078/overview', 4078],
    ['https://op.example/sub/projects/ccm/work_packages/details/4078/overview', 4078],
    ['https://op.example/sub/wp/4078', 4078],
    ['https://op.example/sub/projects/ccm/work_packages', null],
    ['https://op.example/work_packages/4078', null],
    ['https://other.example/sub/work_packages/4078', null],
    ['about:blank', null],
  ])('%s is %s', ([url, id]) => {
    expect(openproject.idOf!(url, settingsFor({ url: 'https://op.example/sub' }))).toBe(id);
  });
});

describe('what is taken back', () => {
  test('what was made', async () => {
    const world = await start();
    const known = await new Client().register(taskFor(world));
    await openproject.undo!(known, settingsFor(world), effects);
    expect([filed(world), filesAt(world)]).toEqual([[], []]);
    expect(await problemOf(openproject.undo!(known, settingsFor(world), effects))).toMatchObject({ code: 'undo-found-nothing' });
  });

  test('not what others have changed since, nor what the key may not delete', async () => {
    const world = await start();
    const known = await new Client().register(taskFor(world));
    const undo = () => problemOf(openproject.undo!(known, settingsFor(world), effects));
    world.users[KEY]!.rights[11] = ['add', 'edit'];
    expect(await undo()).toMatchObject({ code: 'registration-kept', details: { name: '4000' } });
    world.users[KEY]!.rights = { ...world.users[OTHER_KEY]!.rights, 11: ['add', 'edit', 'delete'] };
    filed(world)[0]!.updatedAt = world.now();
    expect(await undo()).toMatchObject({ code: 'registration-kept' });
    expect(filed(world)).toHaveLength(1);
  });

  test('what was written, where it still stands', async () => {
    const world = await start();
    const earlier = await new Client().register(taskFor(world));
    const later = await new Client().register(
      taskFor(world, { save: 'save-2', earlier, article: articleFor({ title: 'Another', topics: ['X'] }) }),
    );
    filed(world)[0]!.values[3] = 'theirs';
    await openproject.undo!(later, settingsFor(world), effects);
    expect(filed(world)[0]).toMatchObject({ subject: article4078.title, values: { 3: 'theirs' } });
  });

  test('the options of a list, but for one that is no longer there; an image that was replaced stays, and that is told', async () => {
    const world = await start({ fields: sampleFields({ medigyTopics: 'multi-list' }, ['A', 'B', 'C']) });
    const settings = settingsFor(world, { medigyTopics: 'multi-list' });
    const taskWith = (topics: string[], more = {}) => taskFor(world, { settings, article: articleFor({ topics }), ...more });
    const earlier = await new Client().register(taskWith(['A', 'B']));
    const image = Uint8Array.from([...BYTES, 1]);
    const later = await new Client().register(taskWith(['C'], { save: 'save-2', earlier, image }));
    expect(filed(world)[0]!.values[3]).toEqual([102]);
    world.fields[2]!.options = world.fields[2]!.options!.filter(({ value }) => value !== 'B');
    expect(await problemOf(openproject.undo!(later, settings, effects))).toMatchObject({
      code: 'registration-image-stays',
      details: { name: '4000' },
    });
    expect([filed(world)[0]!.values[3], filesAt(world).map(({ bytes }) => bytes.length)]).toEqual([[100], [image.length]]);
  });

  test('what was filled into one of theirs, with the image that it lacked', async () => {
    const world = await start();
    byHand(world);
    const known = await new Client().register(taskFor(world));
    await openproject.undo!(known, settingsFor(world), effects);
    expect([filed(world)[0]!.values, filesAt(world)]).toEqual([{ 1: article4078.cleanUrl, 2: '', 3: '' }, []]);
  });

  test('nothing, where nothing was written', async () => {
    const world = await start();
    byHand(world);
    const known = await new Client().register(taskFor(world, { wish: { how: 'leave', id: 77 } }));
    expect(await problemOf(openproject.undo!(known, settingsFor(world), effects))).toMatchObject({ code: 'undo-not-ours' });
  });
});
