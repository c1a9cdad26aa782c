// What the main action of the desk says that it will do.
import { expect, test } from 'vitest';
import { isNew, likelyOf, updateOf } from '@/entrypoints/desk/save/update-of';
import { newestAtEach } from '@/entrypoints/desk/parts/standing-files';
import { emptyState, type DeskState } from '@/entrypoints/desk/session/desk-state';
import { startDraft } from '@/utils/curate/start-draft';
import { changeDraft } from '@/utils/curate/change-draft';
import type { DraftChange } from '@/utils/core/draft';
import { problem } from '@/utils/core/problem';
import { placeOf } from '@/utils/destinations';
import { CLIP } from '../core/facts-of-an-article';
import { aDelivery } from '../outbox/a-delivery';
import { site } from '../components/a-view';

const AT = '2026-11-21T10:31:00.000Z';
const DOWNLOADS = placeOf({ id: 'download', kind: 'download', name: '', used: true });
const HOST = placeOf({ id: 'host', kind: 'github', name: 'medigy/site', used: true, settings: {} });
const receipt = { paths: ['medigy/a.md', 'medigy/a.png'], renamed: false, url: null, review: false };
const draft = (step: DraftChange = {}) =>
  changeDraft(
    startDraft(CLIP, site, AT),
    { communities: ['telehealth'], image: { kind: 'page', url: 'https://a.org/b.png' }, ...step },
    AT,
  );
const rowOf = (destination: string, change = {}) =>
  aDelivery({ destination, draft: draft().key, title: draft().fields.title, state: 'delivered', receipt, ...change });

function state(change: Partial<DeskState> = {}, rows = [rowOf('download')]): DeskState {
  return { ...emptyState(site, AT), draft: draft(), places: [DOWNLOADS], before: rows, earlier: newestAtEach(rows), ...change };
}
const standing = (row: { id: string }, count: number) => new Map([[row.id, count]]);

test('of nothing that was saved before there is no update', () => expect(updateOf(state({}, []))).toBeNull());

test.for([
  [2, { files: 2, replaces: { files: 2, about: DOWNLOADS.about } }],
  [1, { files: 2, replaces: { files: 1, about: DOWNLOADS.about } }],
  [0, null],
] as const)('where %i of both downloads still lie there', ([count, told]) => {
  const row = rowOf('download');
  expect(updateOf(state({ standing: standing(row, count) }, [row]))).toEqual(told);
});

test.for([
  ['a host that has it', [HOST], ['host'], { files: 2, replaces: null }],
  ['a host that has it not', [HOST], ['download'], null],
  ['both, of which the host has it', [DOWNLOADS, HOST], ['host'], { files: 2, replaces: null }],
  [
    'a host that has it, and Downloads no longer meant',
    [{ ...DOWNLOADS, used: false }, HOST],
    ['host', 'download'],
    { files: 2, replaces: null },
  ],
] as const)('saved to %s', ([, places, had, told]) => {
  expect(
    updateOf(
      state(
        { places: [...places] },
        had.map((destination) => rowOf(destination)),
      ),
    ),
  ).toEqual(told);
});

test('files are counted for each community, with an image where there is one or Save asks for its host', () => {
  const counted = (step: DraftChange, change: Partial<DeskState> = {}) =>
    updateOf(state({ draft: draft(step), places: [HOST], ...change }, [rowOf('host')]))?.files;
  expect([counted({}), counted({ image: { kind: 'none' } }), counted({ communities: ['telehealth', 'rpm'] })]).toEqual([2, 1, 4]);
  const problemOf = (host: string | null, refused: boolean) =>
    ({
      image: { state: 'problem', problem: problem('image-needs-permission', { host: 'cdn.example.net' }), host, refused, candidates: [] },
    }) as Partial<DeskState>;
  const asked = [problemOf('cdn.example.net', false), problemOf('cdn.example.net', true), problemOf(null, false)];
  expect(asked.map((image) => counted({}, image))).toEqual([2, 1, 1]);
});

test.for([
  ['the same title', {}, null, false],
  ['the same title, said to be another', {}, true, true],
  ['another title', { title: 'Another' }, null, true],
  ['another title, said to be the same', { title: 'Another' }, false, false],
] as const)('what has the canonical address of another draft, and %s', ([, change, asNew, fresh]) => {
  const known = state({ asNew }, [rowOf('download', { draft: 'https://a.org/other', ...change })]);
  expect(likelyOf(known)?.draft).toBe('https://a.org/other');
  expect(isNew(known)).toBe(fresh);
});

test('one more file that was asked for is no update', () => {
  const row = rowOf('download');
  expect(isNew(state({ draft: draft({ copies: { [`download ${row.community}`]: 1 } }) }, [row]))).toBe(true);
});

test('of several saves the newest that arrived counts, for each community and place', () => {
  const rows = [rowOf('host', { state: 'waiting' }), rowOf('download'), rowOf('host'), rowOf('host')];
  expect(newestAtEach(rows)).toEqual([rows[1], rows[2]]);
});
