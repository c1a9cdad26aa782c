import { expect, test } from 'vitest';
import { receiptOf } from '@/entrypoints/desk/save/receipt';
import { kindOf, placeOf } from '@/utils/destinations';
import { problem } from '@/utils/core/problem';
import { aDelivery } from '../outbox/a-delivery';

const HOST = placeOf({
  id: 'host',
  kind: 'github',
  name: 'medigy/site',
  used: true,
  settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' },
});
const RECEIPT = { paths: ['medigy/a.md'], renamed: false, url: null, review: false };
const arrived = { state: 'delivered' as const, receipt: RECEIPT };
const undone = { state: 'refused' as const, problem: problem('delivery-undone') };

test('of a place that got several files the one that is worst off is told', () => {
  const rows = [
    aDelivery({ destination: 'host', ...arrived }),
    aDelivery({ destination: 'host', state: 'needs-you', problem: problem('token-refused') }),
    aDelivery({ destination: 'host' }),
  ];
  expect(receiptOf(rows, [HOST])).toEqual({ state: 'sent', lines: [{ place: HOST, rows, row: rows[1] }] });
});

test('each place has its line, also one that was removed since', () => {
  const rows = [aDelivery(arrived), aDelivery({ destination: 'gone' })];
  const receipt = receiptOf(rows, [HOST]);
  expect(receipt.state === 'sent' && receipt.lines.map(({ place, row }) => [place, row.id])).toEqual([
    [null, rows[0]!.id],
    [null, rows[1]!.id],
  ]);
});

test('a place that needs the curator stands before those where all is well', () => {
  const rows = [aDelivery(arrived), aDelivery({ destination: 'host', state: 'needs-you', problem: problem('token-refused') })];
  const receipt = receiptOf(rows, [placeOf({ id: 'download', kind: 'download', name: '', used: true }), HOST]);
  expect(receipt.state === 'sent' && receipt.lines.map(({ row }) => row.state)).toEqual(['needs-you', 'delivered']);
});

test.for([
  ['nothing', [], { state: 'idle' }],
  ['all that was taken back', [undone, undone], { state: 'undone' }],
  ['what is being downloaded', [arrived, {}], { state: 'saving' }],
  [
    'a download that failed',
    [arrived, { state: 'needs-you' as const, problem: problem('download-cancelled') }],
    { state: 'failed', problem: problem('download-cancelled') },
  ],
  [
    'what was downloaded',
    [arrived, arrived],
    {
      state: 'saved',
      about: kindOf('download'),
      rows: expect.any(Array) as never,
      before: null,
      paths: ['medigy/a.md', 'medigy/a.md'],
      renamed: null,
      packs: false,
    },
  ],
  [
    'one of two updates whose files were moved',
    [
      { ...arrived, receipt: { ...RECEIPT, before: 'replaced' as const } },
      { ...arrived, receipt: { ...RECEIPT, before: 'not-found' as const } },
    ],
    {
      state: 'saved',
      about: kindOf('download'),
      rows: expect.any(Array) as never,
      before: 'part',
      paths: ['medigy/a.md', 'medigy/a.md'],
      renamed: null,
      packs: false,
    },
  ],
  [
    'a download taken back beside one that stays',
    [arrived, undone],
    {
      state: 'saved',
      about: kindOf('download'),
      rows: expect.any(Array) as never,
      before: null,
      paths: ['medigy/a.md'],
      renamed: null,
      packs: false,
    },
  ],
] as const)('%s is told as before where there is only the downloads folder', ([, rows, view]) => {
  expect(
    receiptOf(
      rows.map((row) => aDelivery(row)),
      [],
    ),
  ).toEqual(view);
});

test('of a place where two things have to be mended each has its line, with what it concerns', () => {
  const fix = (code: 'file-too-large' | 'rule-path' | 'destination-paused', details = {}) =>
    aDelivery({ destination: 'host', state: 'needs-you', problem: problem(code, details) });
  const rows = [
    fix('file-too-large'),
    aDelivery({ destination: 'host', ...arrived }),
    fix('rule-path'),
    fix('destination-paused', { cause: 'rule-path' }),
  ];
  const receipt = receiptOf(rows, [HOST]);
  expect(receipt.state === 'sent' && receipt.lines.map(({ rows: of }) => of)).toEqual([
    [rows[0], rows[1]],
    [rows[2], rows[3]],
  ]);
});
