import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { checkPattern, keepVerdicts } from './check-pattern.ts';
import { LIBRARIES, MADE_LATER, OURS } from './known-patterns.ts';
import { type Pattern, patternsIn } from './patterns-in.ts';

const files = ['utils', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`),
);
const found = new Map(files.map((file) => [file, patternsIn(file, readFileSync(file, 'utf8'))]));

const isKnown = (file: string, { source }: Pattern): boolean =>
  OURS.some((known) => known.file === file && known.begins.some((begins) => source.startsWith(begins)));
const notLinear = (file: string, patterns: Pattern[]): string[] =>
  patterns
    .filter((pattern) => !isKnown(file, pattern))
    .map((pattern) => ({ pattern, verdict: checkPattern(pattern) }))
    .filter(({ verdict }) => verdict !== 'linear')
    .map(({ pattern: { source, flags }, verdict }) => `${file}: /${source}/${flags} is ${verdict}`);

// A checker that has much to look at for the first time takes its time.
vi.setConfig({ testTimeout: 600_000 });
afterAll(keepVerdicts);

test('every pattern of ours takes no longer than its text is long, or its text is cut first', () => {
  expect([...found].flatMap(([file, { patterns }]) => notLinear(file, patterns))).toEqual([]);
});

const made = new Map<string, Pattern[]>();

/** What a file makes while it is loaded. */
async function madeWhileLoading(file: string): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string, string?]) {
      if (new Error().stack?.includes(file)) made.push({ source: String(source), flags: flags ?? '' });
      return new target(source, flags);
    },
  });
  // Another file may have loaded it.
  vi.resetModules();
  await import(`../../${file}`).finally(() => (globalThis.RegExp = Plain));
  return made;
}

const making = [...found].filter(([, { made }]) => made.length > 0).map(([file, { made }]) => ({ file, count: made.length }));

test.for(making)('what $file makes of parts is linear too, or made of nothing that comes from outside', async ({ file, count }) => {
  const loaded = await madeWhileLoading(file);
  made.set(file, loaded);
  expect(loaded.length >= count || MADE_LATER.some((known) => known.file === file)).toBe(true);
  expect(notLinear(file, loaded)).toEqual([]);
});

test('what is said to be known is there', () => {
  const isThere = (file: string, begin: string) =>
    [...(found.get(file)?.patterns ?? []), ...(made.get(file) ?? [])].some(({ source }) => source.startsWith(begin));
  expect(OURS.flatMap(({ file, begins }) => begins.filter((begin) => !isThere(file, begin)).map((begin) => `${file}: ${begin}`))).toEqual(
    [],
  );
});

test.for(LIBRARIES)('the patterns of $package are known as those of $version', ({ package: name, version }) => {
  expect((JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version).toBe(version);
});

test.for([
  ['a literal', 'const a = /x+y/u', [{ source: 'x+y', flags: 'u' }], 0],
  [
    'one that is written out',
    "new RegExp('x+' , 'i'); RegExp(`y+`)",
    [
      { source: 'x+', flags: 'i' },
      { source: 'y+', flags: '' },
    ],
    0,
  ],
  ['one that is made of parts', 'new RegExp(`x${y}`)', [], 1],
] as const)('%s is found', ([, code, patterns, made]) => {
  const found = patternsIn('a.ts', code);
  expect(found.patterns).toEqual(patterns);
  expect(found.made).toHaveLength(made);
});

test.for(['(a+)+$', '/+$', '(?:a|a)*b', 'a*a*b'])('the checker finds %s', (source) => {
  expect(checkPattern({ source, flags: '' })).toBe('not linear');
});
