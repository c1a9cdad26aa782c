import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskedValue, AskField, AskKind } from '@/utils/core/asks/asked';
import { askedFaults, isAddress } from '@/utils/core/asks/asked-faults';
import { fitted, isNothing, settled } from '@/utils/core/asks/fit-asked';
import { aField } from '../../a-field';

const faults = (field: AskField, value?: AskedValue, defaults: Record<string, AskedValue> | null = {}) =>
  askedFaults([field], value === undefined ? {} : { [field.name]: value }, {
    defaults,
    termsOf: (name) => (name === 'closed' ? new Set(['Tea', 'Coffee']) : null),
  }).map(({ at, why }) => (why ? ([at] as unknown[]).concat(why) : [at]));

test.for<[kind: AskKind, more: Partial<AskField>, value: AskedValue | undefined, faults: unknown[]]>([
  ['text', {}, undefined, [['it']]],
  ['text', {}, '  ', [['it']]],
  ['text', {}, 'x', []],
  ['text', { optional: true }, undefined, []],
  ['text', { hasDefault: true }, undefined, [['it']]],
  ['lines', {}, 'a\nb', []],
  ['number', { from: 1, to: 5 }, 3, []],
  ['number', { from: 1, to: 5 }, '3', []],
  ['number', { from: 1, to: 5 }, 1, []],
  ['number', { from: 1, to: 5 }, 5.5, [['it', 'why_askedBetween', 1, 5]]],
  ['number', { from: 1, to: 5 }, 0, [['it', 'why_askedBetween', 1, 5]]],
  ['number', { from: 1 }, -1, [['it', 'why_askedFrom', 1]]],
  ['number', { to: 10 }, 11, [['it', 'why_askedTo', 10]]],
  ['number', { optional: true }, 'three', [['it', 'why_askedNumber']]],
  ['number', {}, '3,5', [['it', 'why_askedNumber']]],
  ['address', {}, 'https://example.org/a?b=c', []],
  ['address', {}, 'example.org', [['it', 'why_askedAddress']]],
  ['address', {}, 'https://example.org/a b', [['it', 'why_askedAddress']]],
  ['address', {}, '/about/', []],
  ['address', {}, 'mailto:a@example.org', []],
  ['yes-no', {}, false, []],
  ['yes-no', {}, undefined, [['it']]],
  ['date', {}, '2026-11-29', []],
  ['date', {}, '2026-11-29T10:00:00Z', []],
  ['date', {}, 'yesterday', [['it']]],
  ['date', { optional: true }, '2026-13-45', []],
  ['one-of', { options: ['draft', 'live'] }, 'live', []],
  ['one-of', { options: ['draft', 'live'] }, 'gone', [['it', 'why_askedOption', 'gone']]],
  ['list', {}, [], [['it']]],
  ['list', {}, ['', ' '], [['it']]],
  ['list', {}, ['a'], []],
  ['terms', { vocabulary: 'closed' }, ['Tea'], []],
  ['terms', { vocabulary: 'closed' }, ['Tea', 'Mate', 'Cola'], [['it', 'why_askedTerms', 'Mate, Cola']]],
  ['terms', { vocabulary: 'open' }, ['Mate'], []],
  ['maps', { fields: [aField({ name: 'url', kind: 'address' })] }, [{}], [['it']]],
  ['maps', { fields: [aField({ name: 'url', kind: 'address' })], optional: true }, [{}], []],
  [
    'maps',
    { fields: [aField({ name: 'url', kind: 'address' }), aField({ name: 'alt', optional: true })] },
    [{ url: 'https://example.org/1' }, { alt: 'x' }, {}, { url: 'x' }],
    [['it.1.url'], ['it.3.url', 'why_askedAddress']],
  ],
])('a field of the kind %s (%j) with %j: %j', ([kind, more, value, expected]) => {
  expect(faults(aField({ kind, ...more }), value)).toEqual(expected);
});

test('what has a default is filled, unless that is nothing for this article', () => {
  const field = aField({ hasDefault: true });
  expect([faults(field, undefined, { it: 'x' }), faults(field, undefined, {}), faults(field, undefined, null)]).toEqual([[], [['it']], []]);
});

test.for<[from: AskedValue, kind: AskKind, fits: AskedValue | undefined]>([
  ['3', 'number', 3],
  ['+3.50', 'number', 3.5],
  ['three', 'number', 'three'],
  [true, 'number', undefined],
  [4, 'text', '4'],
  ['a\nb', 'text', undefined],
  ['a\nb', 'lines', 'a\nb'],
  [['a', 'b'], 'lines', 'a\nb'],
  [['a'], 'text', 'a'],
  [['a', 'b'], 'text', undefined],
  [['a', 'b'], 'one-of', undefined],
  ['a\nb', 'list', ['a', 'b']],
  [7, 'list', ['7']],
  [['a'], 'terms', ['a']],
  ['true', 'yes-no', true],
  ['yes', 'yes-no', undefined],
  ['2026-11-29', 'date', '2026-11-29'],
  ['29.11.2026', 'date', undefined],
  [[{ url: 'x' }], 'text', undefined],
  [[{ url: 'x' }], 'list', undefined],
  [['x'], 'maps', undefined],
  ['', 'maps', ''],
])('%j in a field that is of the kind %s now is %j', ([from, kind, fits]) => {
  expect(fitted({ kind }, from)).toEqual(fits);
});

test('what is written has no blanks around it, and no empty lines and rows', () => {
  const fields = [aField({ name: 'url', kind: 'address' }), aField({ name: 'rank', kind: 'number' })];
  expect(settled(aField({ kind: 'list' }), [' a ', '', 'b'])).toEqual(['a', 'b']);
  expect(settled(aField({ kind: 'text' }), ' a ')).toBe('a');
  expect(settled(aField({ kind: 'lines' }), '  a\n\n')).toBe('  a');
  expect(settled(aField({ kind: 'yes-no' }), false)).toBe(false);
  expect(settled(aField({ kind: 'number' }), '0')).toBe(0);
  expect(settled(aField({ kind: 'maps', fields }), [{}, { url: ' x ', rank: '2', gone: 'y' }, { url: '' }])).toEqual([
    { url: 'x', rank: 2 },
  ]);
  expect(settled(aField({ kind: 'date' }), 'soon')).toBeUndefined();
});

const value = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.string()),
  fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean()))),
);
const kinds: AskKind[] = ['text', 'lines', 'address', 'number', 'yes-no', 'date', 'one-of', 'list', 'terms', 'maps'];

test('whatever is stored for whatever kind of field, what is written is of that kind or nothing', () => {
  const isOf = (kind: AskKind, written: AskedValue): boolean => {
    if (kind === 'list' || kind === 'terms') return Array.isArray(written) && written.every((one) => typeof one === 'string');
    if (kind === 'maps') return Array.isArray(written) && written.every((one) => typeof one === 'object');
    if (kind === 'yes-no') return typeof written === 'boolean';
    return kind === 'number' ? ['number', 'string'].includes(typeof written) : typeof written === 'string';
  };
  fc.assert(
    fc.property(value, fc.constantFrom(...kinds), (stored, kind) => {
      const written = settled(aField({ kind }), stored);
      expect(written === undefined || (!isNothing(written) && isOf(kind, written))).toBe(true);
      expect(written === undefined ? undefined : settled(aField({ kind }), written)).toEqual(written);
    }),
  );
});

test('an address is complete, or one of the site', () => {
  const yes = ['https://example.org', 'http://localhost:4000/x', '/a', '/', 'ftp://example.org/x'];
  const no = ['//example.org', 'example.org/a', 'https:', 'https://', 'a b', '', 'javascript'];
  expect([...yes, ...no].filter(isAddress)).toEqual(yes);
});

test.for(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a field may be called %s, and nothing is typed in it by that',
  (name) => {
    expect(faults(aField({ name }))).toEqual([[name]]);
    expect(faults(aField({ name, hasDefault: true }))).toEqual([[name]]);
    expect(settled(aField({ kind: 'maps', fields: [aField({ name })] }), [{ other: 'x' }])).toBeUndefined();
  },
);
