import { expect, test } from 'vitest';
import { noted } from '@/entrypoints/team/noted';
import { problem } from '@/utils/core/problem';
import type { TeamFile } from '@/utils/core/team/team-file';
import type { Looked } from '@/utils/destinations/git/reading';

const TEAM: TeamFile = {
  site: 'garden',
  kind: 'github',
  settings: {},
  path: 'gleaner.json',
  base: 'first',
  mark: 'a',
  askedAt: '2026-11-20T08:00:00.000Z',
};
const OFFERED = { newer: 'second', left: true };
const DOWN = problem('host-failed', { host: 'github.com' });
const MISSING = problem('team-file-missing', { path: 'gleaner.json', project: 'team/site' });
const read = (text: string): Looked => ({ same: false, mark: 'b', bytes: new TextEncoder().encode(text) });

test.for<[string, Partial<TeamFile>, Looked, Partial<TeamFile>]>([
  ['the same as before', { ...OFFERED, problem: DOWN }, { same: true }, OFFERED],
  ['gone', OFFERED, { same: false, mark: null, bytes: null }, { ...OFFERED, mark: null, problem: MISSING }],
  ['what was taken last', { ...OFFERED, problem: DOWN }, read('first'), { mark: 'b' }],
  ['what was looked at, and left', { ...OFFERED, problem: MISSING }, read('second'), { ...OFFERED, mark: 'b' }],
  ['something new', OFFERED, read('third'), { newer: 'third', mark: 'b' }],
  ['the first that is new', {}, read('second'), { newer: 'second', mark: 'b' }],
])('a team’s file that is %s is noted so', ([, before, looked, after]) => {
  expect(noted({ ...TEAM, ...before }, looked, 'team/site')).toEqual({ ...TEAM, ...after });
});
