// Each site of a folder, its files held out one by one: rows and totals.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from '../../utils/core/learnt/learnt.ts';
import { type Count, type Measured, measure } from './measure.ts';
import { type Truth, truthOf } from './truth.ts';

const SEEN = [3, 5, 10] as const;
type Seen = (typeof SEEN)[number];
const BARS: Readonly<Record<Seen, Partial<Record<Column, number>>>> = {
  3: {},
  5: { 'fields meant': 96, 'files meant': 80, 'fields same': 92, 'files same': 58, 'made of': 95, always: 98, paths: 95 },
  10: { 'fields meant': 98, 'files meant': 90, 'fields same': 94, 'files same': 65, 'made of': 97, always: 99, paths: 95 },
};
type Column = 'fields meant' | 'files meant' | 'fields same' | 'files same' | 'made of' | 'always' | 'paths' | 'facts';
const COLUMNS: readonly Column[] = ['fields meant', 'files meant', 'fields same', 'files same', 'made of', 'always', 'paths', 'facts'];

const folder = process.argv[2] ?? join(process.env['GLEANER_SHARED'] ?? '../shared', 'sites');
const only = process.argv[3];

interface SiteRow {
  site: string;
  half: 'first' | 'second';
  measured: Record<Seen, Measured[]>;
}

const halfOf = (site: string): SiteRow['half'] => (createHash('sha256').update(site).digest()[0]! % 2 === 0 ? 'first' : 'second');

function rowsIn(): SiteRow[] {
  const truths = existsSync(join(folder, 'truth.json')) ? (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth) : {};
  return readdirSync(folder)
    .toSorted()
    .filter((site) => existsSync(join(folder, site, 'manifest.json')) && (only === undefined || site === only))
    .map((site) => {
      const { files } = JSON.parse(readFileSync(join(folder, site, 'manifest.json'), 'utf8')) as {
        files: { file: string; path: string }[];
      };
      const samples = files.map(({ file, path }): Sample => ({ path, text: readFileSync(join(folder, site, file), 'utf8') }));
      const truth = truthOf(truths[site]);
      const measured = Object.fromEntries(
        SEEN.map((seen) => [seen, samples.map((held, index) => measure(held, before(samples, index, seen), truth))]),
      ) as SiteRow['measured'];
      return { site, half: halfOf(site), measured };
    });
}

/** The files right before it; where there are fewer, those right behind it too. */
const before = (samples: readonly Sample[], index: number, seen: number): Sample[] => {
  const own = samples.slice(Math.max(0, index - seen), index);
  return [...own, ...samples.slice(index + 1, index + 1 + seen - own.length)];
};

const sum = (all: readonly Measured[], of: (one: Measured) => Count): Count =>
  all.map(of).reduce((total, { right, of: count }) => ({ right: total.right + right, of: total.of + count }), { right: 0, of: 0 });

function counts(all: readonly Measured[]): Record<Column, Count> {
  const each = (test: (one: Measured) => boolean) => sum(all, (one) => ({ right: test(one) ? 1 : 0, of: 1 }));
  return {
    'fields meant': sum(all, ({ fieldsMeant: right, fields: of }) => ({ right, of })),
    'files meant': each(({ isMeant }) => isMeant),
    'fields same': sum(all, ({ fieldsSame: right, fields: of }) => ({ right, of })),
    'files same': each(({ isSame }) => isSame),
    'made of': sum(all, ({ made }) => made),
    always: sum(all, ({ always }) => always),
    paths: each(({ isPath }) => isPath),
    facts: sum(all, ({ facts }) => facts),
  };
}

const percent = ({ right, of }: Count): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(6);

const rows = rowsIn();
const isServed = (row: SiteRow): boolean => row.measured[10].some(({ isServed: served }) => served);

function totals(name: string, some: readonly SiteRow[]): string[] {
  return SEEN.map((seen) => {
    const all = counts(some.flatMap(({ measured }) => measured[seen]));
    const cells = COLUMNS.map((column) => {
      const { right, of } = all[column];
      const bar = BARS[seen][column];
      return `${percent(all[column])}${bar === undefined || of === 0 ? ' ' : (100 * right) / of >= bar ? '✓' : '✗'}`;
    });
    return `${`${name}, ${some.length} sites`.padEnd(34)} ${String(seen).padStart(2)} ${cells.join(' ')}`;
  });
}

export function report(): string[] {
  const head = `${'site'.padEnd(34)}  n ${COLUMNS.map((column) => column.slice(0, 8).padStart(8)).join('')}`;
  const lines = rows.flatMap((row) =>
    SEEN.map((seen) => {
      const all = counts(row.measured[seen]);
      return `${`${row.site} (${row.half})`.padEnd(34)} ${String(seen).padStart(2)} ${COLUMNS.map((column) => `${percent(all[column])} `).join(' ')}`;
    }),
  );
  const all = SEEN.flatMap((seen) => rows.flatMap(({ measured }) => measured[seen]));
  const thrown = all.filter((one) => one.thrown !== null);
  const slow = rows.map(({ measured }) => measured[10].map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b));
  const served = rows.filter(isServed);
  return [
    head,
    ...lines,
    '',
    head,
    ...totals(
      'first half',
      rows.filter(({ half }) => half === 'first'),
    ),
    ...totals(
      'second half',
      rows.filter(({ half }) => half === 'second'),
    ),
    ...totals('all', rows),
    ...totals(
      'second half, that are served',
      served.filter(({ half }) => half === 'second'),
    ),
    ...totals('all that are served', served),
    '',
    `not served: ${
      rows
        .filter((row) => !isServed(row))
        .map(({ site, measured }) => `${site} (${measured[10][0]?.refused ?? 'keys that are data'})`)
        .join(', ') || 'none'
    }`,
    `files that could not be written: ${served.flatMap(({ measured }) => SEEN.flatMap((seen) => measured[seen])).filter(({ refused }) => refused !== null).length}; thrown: ${thrown.length}`,
    `ten files, milliseconds: median ${median(slow.flat())}, slowest site ${Math.max(...slow.map(median))}, longest ${Math.round(Math.max(...slow.flat()))} (bar 300)`,
    `Node ${process.version}, ICU ${process.versions['icu']}`,
    ...(only === undefined ? [] : details()),
  ];
}

const median = (sorted: readonly number[]): number => Math.round(sorted.toSorted((a, b) => a - b)[Math.floor(sorted.length / 2)] ?? 0);

/** What is wrong with each file of one site. */
const details = (): string[] =>
  rows.flatMap(({ measured }) =>
    SEEN.flatMap((seen) =>
      measured[seen].flatMap(({ wrong, styles, refused, thrown }, index) =>
        wrong.length + styles.length > 0 || refused || thrown
          ? [`${seen} #${index}: ${[...wrong.map((what) => `✗ ${what}`), ...styles, refused, thrown].filter(Boolean).join('; ')}`]
          : [],
      ),
    ),
  );

export function passes(): boolean {
  const served = rows.filter(isServed);
  return (
    rows.length > 0 &&
    SEEN.every((seen) => {
      const all = counts(served.flatMap(({ measured }) => measured[seen]));
      return (
        Object.entries(BARS[seen]).every(([column, bar]) => 100 * all[column as Column].right >= bar * all[column as Column].of) &&
        served.every(({ measured }) => measured[seen].every(({ refused, thrown }) => refused === null && thrown === null))
      );
    })
  );
}
