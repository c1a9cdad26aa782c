// Plants mistakes in rooms of the house, one at a time, and prints those that no unit test notices:
// `npm run mutants -- utils/outbox utils/core/draft.ts --count 30 --seed 7`. The house itself is not touched. With `--near` only the tests
// of the same room are asked: what survives them may still be noticed by another.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutate.ts';

const COPY = '.cache/mutants';
const PARTS = [
  'components',
  'entrypoints',
  'utils',
  'public',
  'test',
  'scripts',
  'bench',
  'docs',
  '.wxt',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
];
/** Milliseconds; a mistake that makes a test go round for ever is noticed as well. */
const LONGEST = 900_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    near: { type: 'boolean', default: false },
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});

interface Planted extends Mutant {
  file: string;
  source: string;
}

function sourcesIn(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((name) => /\.tsx?$/.test(name));
}

/** The same for a seed, on every machine. */
function pick<Item>(items: Item[], count: number, seed: number): Item[] {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31);
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => left.splice(Math.floor((next() / 2 ** 31) * left.length), 1)).flat();
}

const runs = (...args: string[]): boolean =>
  spawnSync(
    'npx',
    ['vitest', ...args, '--run', '--bail', '1', '--config', 'test/vitest.config.ts', '--reporter', 'dot', '--passWithNoTests'],
    {
      cwd: COPY,
      encoding: 'utf8',
      timeout: LONGEST,
    },
  ).status === 0;

/** Words of the paths of the tests that most likely notice a mistake in a file: its own name, and the folder of a kind. */
function nearTests(file: string): string[] {
  const [, room = '', ...path] = file.replace(/\.tsx?$/, '').split('/');
  return [`${room}/${path.at(-1)}.test`, path.length > 1 ? `${room}/${path[0]}` : `test/${room}/`];
}

/**
 * Whether the unit tests that reach the files by imports pass; with `--near` those that lie nearest alone, which says less and is soon
 * done.
 */
const passes = (...files: string[]): boolean => (values.near ? runs('run', ...files.flatMap(nearTests)) : runs('related', ...files));

function isNoticed({ file, source, start, end, instead }: Planted): boolean {
  const place = join(COPY, file);
  writeFileSync(place, source.slice(0, start) + instead + source.slice(end));
  const noticed = !runs('run', ...nearTests(file)) || (!values.near && !passes(file));
  writeFileSync(place, source);
  return noticed;
}

function told({ file, source, start, end, instead }: Planted): string {
  const line = source.slice(0, start).split('\n').length;
  return `${file}:${line}  ${JSON.stringify(source.slice(start, end))} → ${JSON.stringify(instead)}`;
}

function makeCopy(): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const part of PARTS) cpSync(part, join(COPY, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'), 'dir');
}

const files = positionals.flatMap(sourcesIn);
if (files.length === 0) {
  console.log('Name the rooms or files: npm run mutants -- utils/outbox --count 30');
  process.exit(2);
}
const all = files.flatMap((file): Planted[] => {
  const source = readFileSync(file, 'utf8');
  return mutantsOf(source, file.endsWith('x')).map((mutant) => Object.assign(mutant, { file, source }));
});
makeCopy();
const planted = pick(all, Number(values.count), Number(values.seed));
console.log(`${planted.length} of ${all.length} possible mistakes in ${files.length} files, seed ${values.seed}`);
if (!passes(...new Set(planted.map(({ file }) => file)))) {
  console.log('Tests of these files fail without any mistake, so nothing can be said.');
  process.exit(1);
}
const survivors = planted.filter((mutant) => {
  const noticed = isNoticed(mutant);
  console.log(`${noticed ? '✓ noticed ' : '✗ survived'} ${told(mutant)}`);
  return !noticed;
});
console.log(`${planted.length - survivors.length} noticed, ${survivors.length} survived`);
