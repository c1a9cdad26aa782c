// A system stands in its folder, its two lines in the lists and its words, and is asked for by name nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGISTRATION_KINDS } from '@/utils/registration/kinds';
import { systemNamed } from '@/utils/registration';

const FOLDERS = readdirSync('utils/registration', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
/** What the front matter of a site calls its values. */
const OF_A_FORMAT = /openProject(?:WorkPackageType|CustomFields)/g;

const filesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name));

test('every folder has its line in both lists, and no other', () => {
  expect(REGISTRATION_KINDS.map(({ system }) => system)).toEqual(FOLDERS);
  expect(FOLDERS.map((name) => systemNamed(name)?.system)).toEqual(FOLDERS);
  expect(systemNamed('unheard-of')).toBeNull();
});

test.for(FOLDERS)('%s is named nowhere outside its folder, the lists and the words', (name) => {
  const lists = new Set(['utils/registration/index.ts', 'utils/registration/kinds.ts']);
  const found = ['utils', 'components', 'entrypoints']
    .flatMap(filesIn)
    .filter((file) => !file.startsWith(`utils/registration/${name}/`) && !lists.has(file))
    .filter((file) => readFileSync(file, 'utf8').replaceAll(OF_A_FORMAT, '').toLowerCase().includes(name));
  expect(found).toEqual([]);
});

test('a kind tells its address from its settings, and loads the rest where it is asked for', async () => {
  for (const kind of REGISTRATION_KINDS) {
    expect(kind.addressOf({ baseUrl: 'https://op.example.org/sub' })).toBe('https://op.example.org/sub');
    expect([undefined, null, {}, { baseUrl: 'nowhere' }].map((settings) => kind.addressOf(settings))).toEqual([null, null, null, null]);
    expect((await kind.setUp()).readAddress('')).toHaveProperty('wrong');
  }
});
