import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { offerAgain, settleTeam } from '@/entrypoints/options/team/team-shown';
import type { TeamFile } from '@/utils/core/team/team-file';
import { database } from '@/utils/platform/database/database';
import { putTeam, readTeam } from '@/utils/platform/database/team/teams';

const TEAM: TeamFile = {
  site: 'garden',
  kind: 'github',
  settings: {},
  path: 'gleaner.json',
  base: 'first',
  mark: null,
  askedAt: '2026-11-30T08:00:00.000Z',
};

afterEach(() => database.teams.clear());

test('what was taken is what both begin with', async () => {
  await putTeam({ ...TEAM, newer: 'second', left: true });
  await settleTeam('garden', 'second');
  expect(await readTeam('garden')).toEqual({ ...TEAM, base: 'second' });
});

test('what came while it was taken is still to be shown', async () => {
  await putTeam({ ...TEAM, newer: 'third' });
  await settleTeam('garden', 'second');
  expect(await readTeam('garden')).toEqual({ ...TEAM, base: 'second', newer: 'third' });
});

test.for<[string, Partial<TeamFile>, string]>([
  ['is offered again', {}, 'second'],
  ['is offered with what came meanwhile', { newer: 'third' }, 'third'],
  ['is offered also where what came meanwhile was left', { newer: 'third', left: true }, 'third'],
])('what was taken and taken back %s', async ([, meanwhile, newer]) => {
  await putTeam({ ...TEAM, base: 'second', ...meanwhile });
  await offerAgain('garden', { base: 'first', newer: 'second' });
  expect(await readTeam('garden')).toEqual({ ...TEAM, newer });
});
