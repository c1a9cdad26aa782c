// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DestinationDoor } from '@/entrypoints/options/destinations/destination-door';
import { openOptions } from '@/entrypoints/options/options-session';
import { vocabularyFiles } from '@/entrypoints/options/sites/vocabulary-files';
import { type Problem, problem } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import { database } from '@/utils/platform/database/database';
import { ALWAYS_THERE, kindOf } from '@/utils/destinations';
import { forgetPublishedProblem, putPublishedState } from '@/utils/platform/database/team/published';
import { hasSecret, putDestination, readDestinations, readSecret } from '@/utils/platform/database/destinations';
import { NO_IMAGE_HOSTS } from './no-image-hosts';
import { NO_SYSTEMS } from './no-systems';
import { until } from '../until';

const settings = { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: 'content' };
const written = { name: 'Medigy', settings };
const record = { id: 'g', kind: 'github' as const, name: 'Medigy', used: true, settings };
const CANARY = 'ghp_canary0123456789';

let chosen: FileSystemDirectoryHandle;
let answer: Problem | null;
let allowed: boolean;
let asked: { url: string; token: string | null }[];
let again: string[];
const door: DestinationDoor = {
  maySend: async () => allowed,
  async allowDestination({ kind }) {
    if (kind === 'folder') answer = null;
    return kind === 'folder' || allowed;
  },
  chooseFolder: async () => chosen,
  canChooseFolder: () => true,
  contentFolders: async (of) => (of.name === 'site' ? ['Content', 'content2'] : []),
  folderWithin: async (of, path) => ({ name: `${of.name} > ${path}` }) as FileSystemDirectoryHandle,
  check: (of, token) => check(of, token),
};
const check: DestinationDoor['check'] = async (of, token) => {
  asked.push({ url: kindOf(of.kind)?.addressOf(of.settings) ?? '', token: token?.reveal() ?? null });
  return answer;
};

beforeEach(() => {
  [answer, allowed, asked, again] = [null, true, [], []];
  door.check = check;
  chosen = { name: 'content' } as FileSystemDirectoryHandle;
});
afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function open() {
  const session = openOptions(vocabularyFiles, door, async (id) => void again.push(id), NO_SYSTEMS, NO_IMAGE_HOSTS);
  await until(() => expect(session.view().destinations.list).not.toEqual([]));
  const list = () => session.view().destinations.list.slice(1);
  return { ...session, list, listed: (count: number) => until(() => expect(list()).toHaveLength(count)) };
}

test('one that was checked is kept as ready, its token apart, and in nothing that is shown', async () => {
  const { actions, view, list, listed } = await open();
  actions.setUpDestination('github', null);
  actions.putDestination(written, new Secret(CANARY), false);
  await listed(1);
  expect(list()[0]).toMatchObject({ record: { kind: 'github', name: 'Medigy', used: true, settings }, problem: null });
  expect(asked).toEqual([{ url: 'https://api.github.com', token: CANARY }]);
  expect(view().destinations.setUp).toBeNull();
  expect((await readSecret(list()[0]!.record.id))?.reveal()).toBe(CANARY);
  expect(JSON.stringify(view())).not.toContain(CANARY);
  const tables = database.tables.filter(({ name }) => name !== 'secrets');
  expect(JSON.stringify(await Promise.all(tables.map((table) => table.toArray())))).not.toContain(CANARY);
});

test.for([
  ['token-may-not-write', false],
  ['token-may-not-write', true],
  ['host-unreachable', false],
] as const)('one with %s is not kept (asked to: %s)', async ([code, keep]) => {
  answer = problem(code);
  const { actions, view } = await open();
  actions.setUpDestination('github', null);
  actions.putDestination(written, new Secret(CANARY), keep);
  await until(() => expect(view().destinations.setUp).toMatchObject({ checking: false, problem: { code } }));
  expect(await readDestinations(ALWAYS_THERE)).toHaveLength(1);
  expect(await database.secrets.count()).toBe(0);
});

test('one that could not be reached may be kept, with its problem', async () => {
  answer = problem('host-unreachable', { host: 'api.github.com' });
  const { actions, list, listed } = await open();
  actions.setUpDestination('github', null);
  actions.putDestination(written, new Secret(CANARY), true);
  await listed(1);
  expect(list()[0]?.problem).toEqual(answer);
  expect(again).toEqual([]);
});

test('without the browser’s yes the host is not asked, and nothing is added', async () => {
  allowed = false;
  const { actions, view } = await open();
  actions.setUpDestination('github', null);
  actions.putDestination(written, new Secret(CANARY), false);
  await until(() => expect(view().destinations.setUp?.problem?.code).toBe('sending-refused'));
  expect(asked).toEqual([]);
  expect(await database.destinations.count()).toBe(0);
});

test('the kept token is not sent to another host', async () => {
  await putDestination(record, new Secret(CANARY));
  const { actions, view, listed } = await open();
  await listed(1);
  actions.setUpDestination('github', 'g');
  actions.putDestination({ ...written, settings: { ...settings, baseUrl: 'https://evil.example.org' } }, null, false);
  await until(() => expect(view().destinations.setUp?.problem?.code).toBe('token-missing'));
  expect(asked).toEqual([]);
});

test('what waited is queued again when the settings are fixed', async () => {
  await putDestination({ ...record, problem: problem('token-refused') }, new Secret('old'));
  const { actions, list, listed } = await open();
  await listed(1);
  expect(list()[0]?.problem?.code).toBe('token-refused');
  actions.setUpDestination('github', 'g');
  actions.putDestination(written, new Secret(CANARY), false);
  await until(() => expect(again).toEqual(['g']));
  await until(() => expect(list()[0]).toMatchObject({ record: { id: 'g' }, problem: null }));
  expect((await readSecret('g'))?.reveal()).toBe(CANARY);
});

test('one that came without its token says so', async () => {
  await putDestination(record);
  const { list, listed } = await open();
  await listed(1);
  expect(list()[0]?.problem).toEqual({ code: 'token-missing', details: { host: 'api.github.com' } });
});

test('a check tells what it finds, and what it found before is gone', async () => {
  await putDestination({ ...record, problem: problem('host-unreachable', { host: 'api.github.com' }) }, new Secret(CANARY));
  const { actions, view, list, listed } = await open();
  await listed(1);
  actions.checkDestination('g');
  await until(() => expect(view().said).toEqual({ at: 'g', text: 'Medigy can be written to.' }));
  expect((await readDestinations(ALWAYS_THERE))[1]).toEqual({ ...record, sites: { medigy: true } });
  answer = problem('repository-missing', { project: 'medigy/site' });
  actions.checkDestination('g');
  await until(() => expect(list()[0]?.problem).toEqual(answer));
});

test('a removed one goes with its token, and Undo brings both back', async () => {
  await putDestination(record, new Secret(CANARY));
  const { actions, view, listed } = await open();
  await listed(1);
  actions.removeDestination('g');
  await listed(0);
  expect(view().undo).toEqual({ at: 'destinations', text: 'Medigy was removed.' });
  expect(await hasSecret('g')).toBe(false);
  actions.undo();
  await listed(1);
  expect((await readSecret('g'))?.reveal()).toBe(CANARY);
  await until(() => expect(again).toEqual(['g']));
});

test('one that Save leaves out stays set up', async () => {
  await putDestination(record, new Secret(CANARY));
  const { actions, list, listed } = await open();
  await listed(1);
  actions.chooseDestination('g', false);
  await until(() => expect(list()[0]?.record.used).toBe(false));
  expect(list()[0]?.problem).toBeNull();
});

test('a folder is chosen, and asked for again where the browser has taken it back', async () => {
  const { actions, list, listed } = await open();
  actions.chooseFolder(null);
  await listed(1);
  expect(list()[0]).toMatchObject({ record: { kind: 'folder', name: 'content', used: true }, problem: null });
  const { id } = list()[0]!.record;
  answer = problem('folder-not-allowed', { folder: 'content' });
  actions.checkDestination(id);
  await until(() => expect(list()[0]?.problem).toEqual(answer));
  again = [];
  actions.allowDestination(id);
  await until(() => expect(again).toEqual([id]));
  await until(() => expect(list()[0]).toMatchObject({ problem: null, checking: false }));
});

test('what was taken for the folder is settled by the host where the branch goes on in it', async () => {
  answer = problem('branch-missing', { branch: 'feature', project: 'medigy/site', longerBranch: 'feature/x', longerRoot: 'content' });
  const { actions, view, list, listed } = await open();
  actions.setUpDestination('github', null);
  door.check = async (of) => ((of.settings as typeof settings).branch === 'feature/x' ? null : answer);
  actions.putDestination({ ...written, settings: { ...settings, branch: 'feature', root: 'x/content' } }, new Secret(CANARY), false);
  await listed(1);
  expect(list()[0]?.record).toMatchObject({ settings: { branch: 'feature/x', root: 'content' } });
  await until(() => expect(view().said?.text).toBe('Medigy is ready, on the branch feature/x, in the folder content.'));
});

test.for([
  [new Secret(CANARY), 'token-not-accepted'],
  [null, 'token-refused'],
] as const)('a host that refuses the token %s is told as %s', async ([token, code]) => {
  answer = problem('token-refused', { host: 'api.github.com' });
  await putDestination(record, new Secret('old'));
  const { actions, view, listed } = await open();
  await listed(1);
  actions.setUpDestination('github', 'g');
  actions.putDestination(written, token, false);
  await until(() => expect(view().destinations.setUp?.problem?.code).toBe(code));
});

test.for([
  ['Content', 'site > Content'],
  [null, 'site'],
] as const)('of a folder that holds another that may be meant it is asked which: %s is taken as %s', async ([path, name]) => {
  chosen = { name: 'site' } as FileSystemDirectoryHandle;
  const { actions, view, list, listed } = await open();
  actions.chooseFolder(null);
  await until(() => expect(view().destinations.within).toEqual({ id: null, name: 'site', inside: ['Content', 'content2'] }));
  expect(await database.destinations.count()).toBe(0);
  actions.takeFolder(path);
  await listed(1);
  expect(list()[0]?.record).toMatchObject({ kind: 'folder', name });
  expect(view().destinations.within).toBeNull();
});

test('what keeps a repository from being read is shown with it', async () => {
  await putDestination(record, new Secret(CANARY));
  const state = { place: 'g', of: '', by: '', keys: null, commit: null, target: null, files: 0, left: 0, askedAt: '2026-11-30T08:00:00Z' };
  await putPublishedState({ ...state, problem: problem('host-unreachable', { host: 'api.github.com' }) });
  const { list, listed } = await open();
  await listed(1);
  await until(() => expect(list()[0]?.published?.problem?.code).toBe('host-unreachable'));
  expect(await forgetPublishedProblem('g')).toBe(true);
  await until(() => expect(list()[0]?.published).toEqual(state));
  expect(await forgetPublishedProblem('g')).toBe(false);
});
