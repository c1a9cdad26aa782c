// An article becomes one work package with its image, whatever its fields are.
import type { Article } from '@/utils/core/article';
import type { OpenProjectSettings } from '@/utils/registration/openproject/settings';
import { describe, expect, test } from 'vitest';
import { article4078 } from '../../formats/sample-article';
import { KEY, sampleFields } from '../../worlds/openproject/sample-state';
import type { FieldKind } from '../../worlds/openproject/state';
import { articleFor, BYTES, Client, filed, filesAt, settingsFor, taskFor } from './a-task';
import { problemOf, start } from './a-world';

describe('what is registered', () => {
  test('a work package with subject, description, fields, type, and the image under its one name', async () => {
    const world = await start();
    const known = await new Client().register(taskFor(world));
    const [one] = filed(world);
    expect(one).toMatchObject({ id: 4000, project: 11, type: 1, subject: article4078.title, status: 1, priority: 8, author: 5 });
    expect(one!.description).toMatch(/^In its current form, .*\n\nBlockchain offers .*\n\n<https:\/\/www\.himss\.org\/resources\/.*>$/);
    expect(one!.values).toEqual({ 1: article4078.cleanUrl, 2: article4078.url, 3: JSON.stringify(article4078.topics) });
    expect(filesAt(world)).toMatchObject([
      { id: 10_000, fileName: 'Curated_Featured_Image.png', contentType: 'image/jpeg', bytes: BYTES, container: 4000 },
    ]);
    expect(known).toMatchObject({
      system: 'openproject',
      id: 4000,
      displayId: '4000',
      url: `${world.url}/work_packages/4000`,
      attachmentId: 10_000,
    });
  });

  test.for<[FieldKind, unknown]>([
    ['string', JSON.stringify(article4078.topics)],
    ['text', JSON.stringify(article4078.topics)],
    ['multi-list', [100, 101, 102, 103, 104]],
  ])('topics in a field of kind %s', async ([kind, value]) => {
    const world = await start({ fields: sampleFields({ medigyTopics: kind }, article4078.topics) });
    await new Client().register(taskFor(world, { settings: settingsFor(world, { medigyTopics: kind }) }));
    expect(filed(world)[0]!.values[3]).toEqual(value);
  });

  test('a list that leaves the source of a topic out is matched, and one that lacks it is told', async () => {
    const world = await start({ fields: sampleFields({ medigyTopics: 'multi-list' }, ['telehealth', 'Virtual Care']) });
    const task = taskFor(world, { settings: settingsFor(world, { medigyTopics: 'multi-list' }) });
    const article = articleFor({ topics: ['Frost & Sullivan: TeleHealth', 'Symplur: Virtual Care'] });
    await new Client().register({ ...task, article });
    expect(filed(world)[0]!.values[3]).toEqual([100, 101]);
    const other = {
      ...task,
      article: { ...article, cleanUrl: 'https://a.example/', topics: ['KLAS: Sleep'] },
      addresses: { ...task.addresses, cleanUrl: 'https://a.example/', url: 'https://a.example/' },
    };
    expect(await problemOf(new Client().register(other))).toMatchObject({
      code: 'registration-option-missing',
      details: { field: 'medigyTopics', value: 'KLAS: Sleep' },
    });
    expect(filed(world)).toHaveLength(1);
  });

  test.for<FieldKind>(['string', 'text', 'link'])('registered twice with addresses in fields of kind %s it is one', async (kind) => {
    const world = await start({ fields: sampleFields({ cleanUrl: kind, sourceUrl: kind }) });
    const task = taskFor(world, { settings: settingsFor(world, { cleanUrl: kind, sourceUrl: kind }) });
    const ids = [(await new Client().register(task)).id, (await new Client().register({ ...task, save: 'save-2' })).id];
    expect([ids, filed(world).length, filesAt(world).length]).toEqual([[4000, 4000], 1, 1]);
  });

  test('a subject of 255 letters at most; one that the server makes is not sent', async () => {
    const world = await start();
    await new Client().register(taskFor(world, { article: articleFor({ title: '🩺'.repeat(300) }) }));
    expect([...filed(world)[0]!.subject]).toHaveLength(255);
    const made = await start();
    made.types[0]!.pattern = 'Article of today';
    await new Client().register(taskFor(made));
    expect(filed(made)[0]!.subject).toBe('Article of today');
    await new Client().register(taskFor(made, { save: 'save-2' }));
    expect(filed(made)).toHaveLength(1);
  });

  test('its facts and its text are attached where the site wants it, and status and assignee are as chosen', async () => {
    const world = await start({ basePath: '/sub/path', hasDisplayIds: true });
    const settings = settingsFor(
      world,
      {},
      { attaches: ['facts', 'body'], status: { id: 2, name: 'In progress' }, assignee: { id: 6, name: 'Anna Ames' } },
    );
    const known = await new Client().register(taskFor(world, { settings }));
    expect(filesAt(world).map(({ fileName, container }) => [fileName, container])).toEqual([
      ['Curated_Featured_Image.png', 4000],
      ['Curated_Facts.json', 4000],
      ['Curated_Body.html', 4000],
    ]);
    expect(filed(world)[0]).toMatchObject({ status: 2, assignee: 6 });
    expect(known).toMatchObject({ displayId: 'CHRO-10', url: `${world.url}/work_packages/4000` });
  });

  test.for<[string, OpenProjectSettings['describes'], string]>([
    ['what a build before chose', ['text', 'link'], 'Mine.\n\nTheirs.\n\n<https://a.example/1>'],
    ['the commentary', ['commentary'], 'Mine.'],
    ['the excerpt and the link', ['excerpt', 'link'], 'Theirs.\n\n<https://a.example/1>'],
    ['all of it', ['commentary', 'excerpt', 'link'], 'Mine.\n\nTheirs.\n\n<https://a.example/1>'],
    ['nothing', [], ''],
  ])('its description is %s', async ([, describes, description]) => {
    const world = await start();
    const parts = { commentary: '<p>Mine.</p>', body: '<p>Mine.</p><p>Theirs.</p>', url: 'https://a.example/1' } as Partial<Article>;
    await new Client().register(taskFor(world, { article: articleFor(parts), settings: settingsFor(world, {}, { describes }) }));
    expect(filed(world)[0]!.description).toBe(description);
  });

  test('an older installation takes the key by Basic', async () => {
    const world = await start({ takesBearer: false, version: 16 });
    await new Client().register(taskFor(world, { settings: settingsFor(world, {}, { auth: 'basic' }) }));
    expect(filed(world)).toHaveLength(1);
  });

  test('without an image there is none, and nothing is uploaded', async () => {
    const world = await start();
    expect((await new Client().register(taskFor(world, { article: articleFor({ image: null }) }))).attachmentId).toBeNull();
    expect(filesAt(world)).toEqual([]);
  });

  test('an image that is too large is made smaller, and told where it cannot be', async () => {
    const world = await start({ largestFile: 100 });
    expect(await problemOf(new Client().register(taskFor(world)))).toMatchObject({ code: 'file-too-large' });
    expect(filed(world)).toEqual([]);
    const shrink = async (_: Uint8Array, most: number) => ({ bytes: BYTES.subarray(0, most), format: 'WEBP' as const });
    await new Client(KEY, undefined, { shrink }).register(taskFor(world));
    expect(filesAt(world)).toMatchObject([{ contentType: 'image/webp', container: 4000 }]);
  });
});
