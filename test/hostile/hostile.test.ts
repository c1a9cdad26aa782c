// What counts in the hostile run, on sites that are made up: that it finds a fault where there is one, and none where there is none.
import { expect, test } from 'vitest';
import { differences } from './readers/difference.ts';
import { asHugoHas } from './readers/hugo-params.ts';
import { sharedAddresses } from './shared-addresses.ts';
import { buildSite } from './sites/build-site.ts';
import type { Generator, SiteFile } from './sites/site.ts';

const files = Array.from({ length: 400 }, (_, n): SiteFile => ({ id: `f${n}`, path: `a/${n}.md`, text: '' }));
const bad = new Set(['f7', 'f301']);

/** A generator that some files stop, and that names them or does not. */
const stoppedBy = (names: boolean): Generator => ({
  name: 'made up',
  build: async (_, list) => {
    const found = list.filter(({ id }) => bad.has(id));
    return found.length === 0 ? null : `It stopped${names ? ` at ${found.map(({ path }) => path).join(', ')}.` : '.'}`;
  },
  published: () => new Map(),
});

test.for([true, false])('what stops a build is found and left out, whether the generator names it (%s) or not', async (names) => {
  const { built, stopped } = await buildSite(stoppedBy(names), '/nowhere', files);
  expect(stopped.map(({ id }) => id)).toEqual([...bad]);
  expect(built.length).toBe(files.length - bad.size);
});

test('an address is shared where two articles have it, not where one article has it for two communities', () => {
  const at = (address: string, alias: string) => ({ address, aliases: [alias] });
  const published = new Map([
    ['a', at('/a/', '/news/x')],
    ['b', at('/b/', '/news/x/')],
    ['c', at('/c/', '/news/y')],
    ['d', at('/d/', '/news/y')],
  ]);
  const urls = new Map([
    ['a', 'https://one.example/'],
    ['b', 'https://one.example/'],
    ['c', 'https://two.example/'],
    ['d', 'https://three.example/'],
  ]);
  expect(sharedAddresses(published, urls).map(({ address }) => address)).toEqual(['/news/y/']);
});

test('two pages of one article at one address are one too few', () => {
  const published = new Map([
    ['a', { address: '/a/', aliases: [] }],
    ['b', { address: '/a/', aliases: [] }],
  ]);
  expect(
    sharedAddresses(
      published,
      new Map([
        ['a', 'https://one.example/'],
        ['b', 'https://one.example/'],
      ]),
    ),
  ).toHaveLength(1);
});

test.for([
  [{ a: 'y' }, { a: true }, ['.a']],
  [{ a: ['1e3'] }, { a: [1000] }, ['.a[0]']],
  [{ a: { b: '08' } }, { a: { b: '08', c: 1 } }, ['.a.+c']],
  [{ a: ['x'] }, { a: ['x', 'y'] }, ['.a']],
  [{ a: null }, {}, ['.a']],
  [{ a: { b: ['x', 1] } }, { a: { b: ['x', 1] } }, []],
] as const)('%j read as %j differs at %j', ([meant, read, at]) => {
  expect(differences(meant, read)).toEqual(at);
});

test('what Hugo does to names and dates is no difference; another value is one', () => {
  const meant = { lastMod: '2026-11-29T10:00:00.000000Z', aliases: '/news/x', communityTopics: ['y'] };
  const { meant: said, read } = asHugoHas(meant, {
    lastmod: '2026-11-29T10:00:00Z',
    aliases: ['/news/x'],
    communitytopics: [true],
    draft: false,
  });
  expect(differences(said, read)).toEqual(['.communitytopics[0]']);
});
