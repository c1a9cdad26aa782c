// @vitest-environment jsdom
// Files as other programs leave them, through the real readers: what is not sure of them is said before anything is taken.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openOptions } from '@/entrypoints/options/options-session';
import { database } from '@/utils/platform/database/database';
import { SITES } from '@/utils/taxonomy/sites';
import { directFiles } from './direct-files';
import { OPEN_DOOR } from './open-door';
import { NO_IMAGE_HOSTS } from './no-image-hosts';
import { NO_SYSTEMS } from './no-systems';
import { until } from '../until';

const medigy = SITES[0]!;

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function open() {
  const session = openOptions(directFiles, OPEN_DOOR, async () => {}, NO_SYSTEMS, NO_IMAGE_HOSTS);
  await until(() => expect(session.view().ready).toBe(true));
  const offer = () =>
    until(() => {
      const { offer } = session.view();
      expect(offer).not.toBeNull();
      return offer!.offer;
    });
  return { ...session, offer };
}

/** As a program writes that knows no UTF-8. */
const latin = (text: string, name: string) => new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name);
const GUESSED = expect.stringContaining('read as Windows-1252');

test('a site’s file that is not UTF-8 is read with its accents, and that is said', async () => {
  const { actions, offer } = await open();
  actions.openFile('new-site', latin(JSON.stringify({ ...medigy, name: 'Sant\xe9', slug: 'sante' }), 'sante.json'));
  expect(await offer()).toMatchObject({ kind: 'site', site: { name: 'Santé' }, notes: [GUESSED] });
  actions.leaveOffer();
  actions.openFile('new-site', new File([JSON.stringify({ ...medigy, name: 'Santé', slug: 'sante' })], 'sante.json'));
  expect(await offer()).toMatchObject({ site: { name: 'Santé' }, notes: [] });
});

test('so are published files', async () => {
  const { actions, offer } = await open();
  const file = (topic: string) => `---\ncommunityTopics:\n- '${topic}'\n---\n`;
  actions.openContent('medigy', [latin(file('Sant\xe9: X'), 'a.md'), new File([file('Santé: Y')], 'b.md')]);
  expect(await offer()).toMatchObject({
    found: {
      keys: [{ key: 'communityTopics', names: [{ spellings: [{ name: 'Santé: X' }] }, { spellings: [{ name: 'Santé: Y' }] }] }],
      unread: [],
    },
    notes: [expect.stringMatching(/^1 file is not UTF-8/)],
  });
});

test('so is everything', async () => {
  const { actions, view } = await open();
  const everything = {
    gleaner: 'everything',
    version: 1,
    curator: 'Andr\xe9',
    appearance: null,
    site: null,
    sites: [],
    drafts: [],
    choices: [],
  };
  actions.openEverything(latin(JSON.stringify(everything), 'e.json'));
  await until(() => expect(view().everything).toMatchObject({ curator: 'André', notes: [GUESSED] }));
});

test('a topic to use instead is looked for in the table and in the site; where it is nowhere, its line is told', async () => {
  const { actions, view } = await open();
  const found = async (instead: string, what: object) => {
    actions.openFile('medigy', new File([`topic,synonyms,use instead\nOld: x,,${instead}\nNew: y,,\n`], 't.csv'));
    await until(() => expect(view().offer?.offer).toMatchObject({ found: { fresh: 2, ...what } }));
  };
  await found('New: yy', {
    oddCount: 1,
    odd: [{ line: 2, why: ['why_insteadUnknown', 'New: yy', 'Old: x'] }],
  });
  await found('new: Y', { oddCount: 0, onlyHere: [] });
  await found('KLAS: Remote Patient Monitoring', { oddCount: 0, onlyHere: ['KLAS: Remote Patient Monitoring'] });
});

test('a file fills a vocabulary of the site, and Undo takes it back', async () => {
  const { actions, view, offer } = await open();
  const lists = () => view().sites.find(({ site }) => site.slug === 'medigy')?.site.vocabularies;
  actions.openFile('medigy', new File(['- name: MIT\n  aliases: [Expat]\n- name: ISC\n'], 'licenses.yml'));
  await until(() => expect(view().offer?.offer).toMatchObject({ file: 'licenses.yml', found: { fresh: 2 } }));
  actions.intoList('licenses');
  await until(() => expect(view().offer?.offer).toMatchObject({ into: 'licenses', found: { fresh: 2 } }));
  actions.takeOffer('add');
  await until(() => expect(lists()).toEqual([{ name: 'licenses', terms: [{ name: 'MIT', synonyms: ['Expat'] }, { name: 'ISC' }] }]));
  await until(() => expect(view().undo).not.toBeNull());
  actions.openFile('medigy', new File(['ISC\nBSD\n'], 'more.txt'));
  await offer();
  actions.intoList('licenses');
  await until(() => expect(view().offer?.offer).toMatchObject({ into: 'licenses', found: { fresh: 1, known: 1 } }));
  actions.takeOffer('replace');
  await until(() => expect(lists()?.[0]?.terms.map(({ name }) => name)).toEqual(['ISC', 'BSD']));
  await until(() => expect(view().undo).not.toBeNull());
  actions.undo();
  await until(() => expect(lists()?.[0]?.terms.map(({ name }) => name)).toEqual(['MIT', 'ISC']));
  expect(view().sites.find(({ site }) => site.slug === 'medigy')?.site.topics).toEqual(medigy.topics);
});

test('a data file that is too large is told, and front matter that is long is read to its end', async () => {
  const { actions, offer } = await open();
  const long = `---\nnotes:\n${'- A note that nobody reads, of some words\n'.repeat(600)}tags: [A]\n---\nText ${'x'.repeat(50_000)}`;
  const large = new File([`- tags: [B]\n`, '# \n'.repeat(1_000_000)], 'large.yml');
  actions.openContent('medigy', [new File([long], 'a.md'), large]);
  expect(await offer()).toMatchObject({
    found: {
      files: 2,
      keys: [{ key: 'tags' }, { key: 'notes' }],
      unread: [{ why: ['why_fileTooLarge', 2], first: [{ path: 'large.yml' }] }],
    },
  });
});
