import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speak } from '@/components/shared/words/say';
import { isSiteFile, readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { anOwnSite, linksAndNotes } from '../../an-own-site';

const LINKS = `$path: '{{ slug }}.md'\n$ask:\n  slug: { default: '{{ title | slugify | default: id }}' }\n---\ntitle: "{{ title }}"\n---\n`;
const SITE = anOwnSite(
  { links: LINKS, notes: 'not a format at all {{' },
  {
    topics: ['tea'],
    vocabularies: [{ name: 'moods', label: 'Moods', terms: ['calm', { name: 'wild', synonyms: ['fierce'] }], open: true }],
    labels: { topics: 'Tags' },
    contentTypes: linksAndNotes('notes'),
  },
);

test('a site with formats, vocabularies and words of its own is the same once its file is read', () => {
  const read = readSite(writeSite(SITE));
  expect(read.odd).toEqual([]);
  expect(read.site).toEqual(SITE);
});

test('any text of a format survives the file, whatever its lines end with', () => {
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\n', '\r', '\t', '\uFEFF', '\u2028', '"', '\\', '\u0000')))
    .map((parts) => parts.join('').toWellFormed())
    .filter((source) => source !== '');
  fc.assert(
    fc.property(text, (source) => {
      expect(readSite(writeSite({ ...SITE, formats: { links: source } })).site.formats).toEqual({ links: source });
    }),
  );
});

test('in the file each line of a format has a line of its own, and it is known which', () => {
  const written = writeSite(SITE);
  expect(written).toContain(`    "links": [\n      "$path: '{{ slug }}.md'",\n      "$ask:",\n`);
  const { formatLines } = readSite(written);
  const first = written.split('\n').indexOf(`      "$path: '{{ slug }}.md'",`) + 1;
  expect(formatLines?.['links']).toEqual([first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6]);
});

test('a format may be given as one text', () => {
  const written = JSON.stringify({ ...SITE, formats: { links: LINKS } });
  expect(readSite(written)).toMatchObject({ site: { formats: { links: LINKS } }, formatLines: { links: [1] } });
});

test('odd entries are told by their lines, and the rest is taken', () => {
  const { site, odd } = readSite(`{
"name": "Own", "slug": "own", "communities": [], "topics": [], "contentTypes": [], "format": "links",
"excerpt": { "maxCharacters": 1000 }, "contentRoot": "_posts",
"formats": {
"links": "x",
"broken": 5,
"__proto__": "x"
},
"vocabularies": [
{ "name": "moods", "terms": ["calm",
7,
"Calm"] },
{ "name": "moods", "terms": [] },
{ "label": "Sizes", "terms": [] },
{ "name": "sizes", "terms": [] }
] }`);
  expect(site.formats).toEqual({ links: 'x' });
  expect(site.vocabularies).toEqual([
    { name: 'moods', terms: [{ name: 'calm' }] },
    { name: 'sizes', terms: [] },
  ]);
  expect(odd.map(({ line, why }) => [line, speak(why)])).toEqual([
    [11, '“terms”: a text in quotes is expected here'],
    [12, '“Calm” is already in line 10'],
    [13, 'the vocabulary “moods” is already in line 10'],
    [14, '“name” is missing'],
    [6, 'the text of a format is expected here, in quotes or as a list of its lines'],
    [7, '“formats”: something else is expected here'],
  ]);
});

test('of more than a site can have, it is told that the rest was left out', () => {
  const many = Array.from({ length: 101 }, (_, at) => `v${at}`);
  const { site, odd } = readSite(
    writeSite({
      ...SITE,
      formats: Object.fromEntries(many.map((name) => [name, LINKS])),
      vocabularies: many.map((name) => ({ name, terms: [] })),
    }),
  );
  expect([Object.keys(site.formats!).length, site.vocabularies?.length]).toEqual([100, 100]);
  expect(odd.map(({ line, why }) => [line, speak(why)])).toEqual([
    [null, 'a site can have 100 vocabularies; those after that were left out'],
    [null, 'a site can have 100 formats; those after that were left out'],
  ]);
});

test.for(['formats', 'vocabularies'])('a file with %s is meant to be a site’s', (key) => {
  expect(isSiteFile(`{ "topics": [], "${key}": {`)).toBe(true);
});
