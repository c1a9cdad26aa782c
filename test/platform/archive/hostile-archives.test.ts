import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { readArchive } from '@/utils/platform/archive/archive-source';
import { lookThrough } from '@/utils/platform/archive/look-through';
import { aWorld, wanted } from '../../outbox/a-world';
import { aZip, type Entry } from './a-zip';
import { changed, clear, kept, unpacked, written } from './an-archive';

beforeEach(clear);

const utf8 = (text: string) => new TextEncoder().encode(text);
const MANIFEST = { gleaner: 'archive', version: 1, exportedAt: '', lists: {} };
const manifest = (change: object = {}): Entry => ({ name: 'gleaner.json', bytes: utf8(JSON.stringify({ ...MANIFEST, ...change })) });

/** Reads it to its end, and answers what it is refused for. */
const refusal = async (archive: Blob): Promise<string> => {
  try {
    await lookThrough(await readArchive(archive));
    return 'taken';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
};

async function anArchive(): Promise<Blob> {
  await aWorld().save(wanted('a'), wanted('b'));
  return written();
}

test.for<[string, Entry[], string]>([
  ['another program’s', [{ name: 'word/document.xml', bytes: utf8('<w/>') }], 'export-unreadable'],
  ['another program’s with our name', [{ name: 'gleaner.json', bytes: utf8('{"theme":"dark"}') }], 'export-unreadable'],
  ['a list of something else', [{ name: 'history.json', bytes: utf8('[1]') }], 'export-unreadable'],
  ['an empty one', [], 'export-unreadable'],
  ['a newer version’s', [manifest({ version: 2, lists: [] })], 'export-newer'],
  ['no JSON', [{ name: 'gleaner.json', bytes: utf8('{') }], 'archive-damaged'],
  ['../', [manifest(), { name: '../evil.md', bytes: utf8('x') }], 'archive-names-unfit'],
  ['/../ within', [manifest(), { name: 'files/../../evil.md', bytes: utf8('x') }], 'archive-names-unfit'],
  ['/', [manifest(), { name: '/etc/passwd', bytes: utf8('x') }], 'archive-names-unfit'],
  ['C:', [manifest(), { name: 'C:/evil', bytes: utf8('x') }], 'archive-names-unfit'],
  ['\\', [manifest(), { name: '..\\evil', bytes: utf8('x') }], 'archive-names-unfit'],
  ['a NUL', [manifest(), { name: 'files/a\u0000.md', bytes: utf8('x') }], 'archive-names-unfit'],
  ['one name twice', [manifest(), { name: 'files/a', bytes: utf8('x') }, { name: 'files/a', bytes: utf8('y') }], 'archive-names-unfit'],
  ['one name in capitals too', [manifest(), { name: 'files/a' }, { name: 'files/A' }], 'archive-names-unfit'],
  ['the manifest twice', [manifest(), manifest({ version: 2 })], 'archive-names-unfit'],
  [
    '5 GB claimed of a list',
    [manifest(), { name: 'records/drafts.jsonl', bytes: utf8('x'), packed: true, size: 5e9 }],
    'archive-too-large',
  ],
  ['4 GB claimed of a few bytes', [manifest(), { name: 'kept/a', bytes: utf8('x'), packed: true, size: 0xfffffffe }], 'archive-too-large'],
  ['a bomb', [manifest(), { name: 'records/drafts.jsonl', bytes: new Uint8Array(8_000_000), packed: true }], 'archive-too-large'],
  [
    'files over one another',
    [manifest(), { name: 'kept/a', bytes: utf8('x'), compressedSize: 5_000_000, size: 5_000_000 }],
    'archive-damaged',
  ],
  [
    'a list that is longer than it claims',
    [
      manifest({ lists: { drafts: { count: 1, crc32: 0 } } }),
      { name: 'records/drafts.jsonl', bytes: utf8(`{"a":"${'x'.repeat(90_000)}"}\n`.repeat(4)), packed: true, size: 90_000 },
    ],
    'archive-damaged',
  ],
  ['a list that is not there', [manifest({ lists: { drafts: { count: 1, crc32: 0 } } })], 'archive-damaged'],
])('%s is refused with nothing changed', async ([, entries, code]) => {
  expect(await refusal(aZip(entries))).toBe(code);
  expect(await kept()).toEqual({});
});

test('a line without an end is not collected', async () => {
  const line = new Uint8Array(40_000_000).map((_, at) => 33 + ((at * 7) % 90));
  const archive = aZip([manifest({ lists: { drafts: { count: 1, crc32: 0 } } }), { name: 'records/drafts.jsonl', bytes: line }]);
  expect(await refusal(archive)).toBe('archive-damaged');
});

test('wherever it is cut, it is refused, and nothing is changed', async () => {
  const archive = await anArchive();
  await clear();
  for (let share = 0.02; share < 1; share += 0.07) {
    expect(await refusal(archive.slice(0, Math.floor(archive.size * share)))).toMatch(/^(?:archive-damaged|export-unreadable)$/);
  }
  expect(await kept()).toEqual({});
});

test('a byte that was changed anywhere is refused or does no harm', async () => {
  const archive = new Uint8Array(await (await anArchive()).arrayBuffer());
  await clear();
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = archive.slice();
      bytes[at] = (bytes[at]! + by) % 256;
      expect(await refusal(new Blob([bytes]))).toMatch(/^(?:archive-.*|export-.*|taken)$/);
    }),
    { numRuns: 200 },
  );
  expect(await kept()).toEqual({});
});

test('a record that was changed is noticed, and so is a file', async () => {
  const archive = await anArchive();
  const files = await unpacked(archive);
  const list = files.get('records/articles.jsonl')!.toString();
  expect(await refusal(await changed(archive, { 'records/articles.jsonl': list.replace('<p>a</p>', '<b>a</b>') }))).toBe('archive-damaged');
  await clear();
  expect(await refusal(await changed(archive, { 'files/team/queued/telehealth/a.md': 'other' }))).toBe('archive-damaged');
  expect(await refusal(await changed(archive, { 'files/team/queued/telehealth/a.md': null }))).toBe('archive-damaged');
  expect(await refusal(await changed(archive, { 'records/articles.jsonl': `${list}${list}` }))).toBe('archive-damaged');
  expect(await refusal(await changed(archive, {}))).toBe('taken');
});

test('what cannot be read is named, and the rest comes in; of too much that cannot be, nothing is believed', async () => {
  const lines = (count: number) => utf8('{"id":"x"}\n{}\n'.slice(0, 11) + '{}\n'.repeat(count));
  const { crc32 } = await import('node:zlib');
  const archive = (bytes: Uint8Array, count: number) =>
    aZip([manifest({ lists: { deliveries: { count, crc32: crc32(bytes) } } }), { name: 'records/deliveries.jsonl', bytes }]);
  const { unread } = await lookThrough(await readArchive(archive(lines(1), 2)));
  expect(unread).toEqual([
    { kind: 'delivery', key: 'x', place: 1 },
    { kind: 'delivery', key: null, place: 2 },
  ]);
  expect(await refusal(archive(lines(1_500), 1_501))).toBe('archive-damaged');
});
