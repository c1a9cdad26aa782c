// Files as people export and type them: what each holds is taken, nothing else is, and no odd line keeps the rest out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';
import { readFile, topicsOf } from '../read-whole';

const fixture = (name: string) => decodeText(readFileSync(join(import.meta.dirname, '../../fixtures/vocabularies', name))).text;
const fileOf = (name: string, change = {}) => readFile(fixture(name), name.slice(name.indexOf('.') + 1), change);
const named = (...names: string[]) => names.map((name) => ({ name }));

test.for([
  ['outline.txt', named('Clinical', 'Cardiology', 'Other', 'Technology', 'EHR'), ['6: “Other” is already in line 3']],
  [
    'quote.csv',
    [
      { name: '5" screens', synonyms: ['display'] },
      { name: 'EHR', synonyms: ['x'] },
    ],
    ['2: there is a quotation mark where none belongs'],
  ],
  ['rows-empty-name.csv', [{ name: 'EHR', synonyms: ['x'] }, { name: 'Telehealth' }], ['3: the topic is missing']],
  ['source-topic.csv', named('KLAS: Virtual Care', 'Gartner: Data Management', 'KLAS: Patient Portals', 'Gartner: Patient Portals'), []],
  ['bullets.txt', named('Telehealth', 'EHR', 'FHIR', 'AI', 'Nursing'), []],
  ['narrower-broader.csv', named('Net mending injuries', 'Cold water shock'), []],
  ['syn-semi.csv', [{ name: 'Telehealth', synonyms: ['tele-health', 'e-health', 'telecare'] }], []],
  ['tag-desc.csv', named('Telehealth', 'EHR'), []],
  ['term-parent.csv', named('Telehealth', 'Care delivery'), []],
  ['terms.tsv', named('Harbour medicine', 'Net mending injuries'), []],
  ['topics.json', named('Telehealth', 'EHR'), []],
  ['wp-tags.csv', named('Telehealth', 'EHR'), []],
  ['as-exported.csv', named('Santé: Télémédecine', 'Pflege: Übergabe'), []],
  ['after-excel.csv', named('Santé: Télémédecine', 'Pflege: Übergabe'), []],
] as const)('%s is read as it was meant', ([name, topics, odd]) => {
  const read = fileOf(name);
  expect(read.topics).toEqual(topics);
  expect(read.odd).toEqual(odd);
});

test('of a table without names of columns nothing is taken before it is said what they hold', () => {
  expect(fileOf('utf16-2col.txt').plan).toMatchObject({ shape: 'tab', header: false, roles: ['none', 'none'] });
  expect(fileOf('utf16-2col.txt').topics).toEqual([]);
  expect(fileOf('utf16-2col.txt', { roles: ['topic', 'synonyms'] }).topics).toEqual([
    { name: 'Santé', synonyms: ['e-santé'] },
    { name: 'KLAS: Virtual Care', synonyms: ['x'] },
  ]);
});

test('accents that a spreadsheet broke are mended where the curator wants it', () => {
  expect(fileOf('after-excel.csv').broken).toEqual({ count: 2, from: 'SantÃ©: TÃ©lÃ©mÃ©decine', to: 'Santé: Télémédecine' });
  expect(fileOf('after-excel.csv', { mend: false }).topics[0]).toEqual({ name: 'SantÃ©: TÃ©lÃ©mÃ©decine' });
});

test('what an item stands under can be its source', () => {
  expect(fileOf('outline.txt', { roles: ['topic', 'source'] })).toMatchObject({
    odd: [],
    topics: named('Clinical', 'Clinical: Cardiology', 'Clinical: Other', 'Technology', 'Technology: EHR', 'Technology: Other'),
  });
  expect(
    topicsOf('# KLAS\n- Virtual Care\n- [Portals](http://x.example)\n\n## Gartner ##\n1. DM\n', 'md', { roles: ['topic', 'source'] }),
  ).toEqual(named('KLAS: Virtual Care', 'KLAS: Portals', 'Gartner: DM'));
});

test.for([
  [
    'prefLabel@en\taltLabel@en\tbroader\texactMatch\nA\tb|c\tX\thttp://x',
    'tsv',
    [{ name: 'A', synonyms: ['b', 'c'] }],
    ['topic', 'synonyms', 'none', 'none'],
  ],
  [
    'skos:prefLabel,skos:altLabel,skos:notation,definition\nA,b,1,"x, y"',
    'csv',
    [{ name: 'A', synonyms: ['b'] }],
    ['topic', 'synonyms', 'none', 'none'],
  ],
  [
    'Term,USE,UF,BT,NT,RT,SN\nOld,New,,,,,\nNew,,older; oldest,Top,,,note',
    'csv',
    [
      { name: 'Old', useInstead: 'New' },
      { name: 'New', synonyms: ['older', 'oldest'] },
    ],
    ['topic', 'useInstead', 'synonyms', 'none', 'none', 'none', 'none'],
  ],
  ['narrower,broader\nA,B', 'csv', named('A'), ['topic', 'none']],
  ['term_id;name;slug;description;count\n1;A;a;text;3', 'csv', named('A'), ['none', 'topic', 'none', 'none', 'none']],
  [
    'Source,Topic\nKLAS,Virtual Care\nKLAS,KLAS: Portals\n,Bare',
    'csv',
    named('KLAS: Virtual Care', 'KLAS: Portals', 'Bare'),
    ['source', 'topic'],
  ],
  ['prefLabel@en,prefLabel@de\nNets,Netze', 'csv', [], ['none', 'none']],
  ['first,second\nA,B', 'csv', [], ['none', 'none']],
  ['A\nB', 'csv', named('A', 'B'), ['topic']],
  ['Category\nB', 'csv', named('Category', 'B'), ['topic']],
  ['Hospitals, rural\nNursing, home', 'txt', named('Hospitals, rural', 'Nursing, home'), ['topic']],
  ['•\tCare\n•\tICU, ER', 'txt', named('Care', 'ICU, ER'), ['topic', 'none']],
  ['o Care\no ICU', 'txt', named('Care', 'ICU'), ['topic', 'none']],
  ['● Care\n○ ICU\n— ER', 'txt', named('Care', 'ICU', '— ER'), ['topic', 'none']],
  ['— Care\n— ICU', 'txt', named('Care', 'ICU'), ['topic', 'none']],
  ['1. Care\n1.1 ICU\n1.2 ER\n2. Tech', 'txt', named('Care', 'ICU', 'ER', 'Tech'), ['topic', 'none']],
  ['1. A\n2. B\n3. C\n5. D', 'txt', named('A', 'B', 'C', 'D'), ['topic', 'none']],
  ['1. FC Köln\n3. Liga', 'txt', named('1. FC Köln', '3. Liga'), ['topic', 'none']],
  ['a. fumigatus\ne. coli\nsepsis', 'txt', named('a. fumigatus', 'e. coli', 'sepsis'), ['topic', 'none']],
  [
    '| Topic | Synonyms |\n|:---|---|\n| Care | caring |\n| ICU | |\n',
    'md',
    [{ name: 'Care', synonyms: ['caring'] }, { name: 'ICU' }],
    ['topic', 'synonyms'],
  ],
  ['# Exported on Monday\ntopic,synonyms\nA,b', 'csv', [{ name: 'A', synonyms: ['b'] }], ['topic', 'synonyms']],
  ['# exported, 2 rows\nA\nB', 'txt', named('A', 'B'), ['topic']],
  ['#,topic\n1,A', 'csv', named('A'), ['none', 'topic']],
  [
    'topic,synonyms\n“Care, Acute”,x\nICU,“y, z”',
    'csv',
    [
      { name: 'Care, Acute', synonyms: ['x'] },
      { name: 'ICU', synonyms: ['y', 'z'] },
    ],
    ['topic', 'synonyms'],
  ],
  [
    "topic,synonyms\n'Care, Acute',x\nNurse's,y",
    'csv',
    [
      { name: 'Care, Acute', synonyms: ['x'] },
      { name: "Nurse's", synonyms: ['y'] },
    ],
    ['topic', 'synonyms'],
  ],
  [
    '<ul>\n<li>Care\n<ul><li><b>ICU</b> &amp; ER</li></ul></li>\n<li>Tech</li></ul>',
    'txt',
    named('Care', 'ICU & ER', 'Tech'),
    ['topic', 'none'],
  ],
  ['R&amp;D\nX &#8211; Y\nA & B;', 'txt', named('R&D', 'X – Y', 'A & B;'), ['topic']],
  ['A\r\nB\rC\n', 'txt', named('A', 'B', 'C'), ['topic']],
] as const)('of %j (.%s) only what is sure is taken', ([text, extension, topics, roles]) => {
  const read = readFile(text, extension);
  expect(read.plan.roles).toEqual(roles);
  expect(read.topics).toEqual(topics);
});

test.for([
  [
    '[{"@id":"x:1","prefLabel":{"@value":"Nets","@language":"en"},"altLabel":["n1","n2, x"],"broader":"y"}]',
    [{ name: 'Nets', synonyms: ['n1', 'n2, x'] }],
    [],
  ],
  ['{"@graph":[{"prefLabel":"Nets"},\n{"prefLabel":"Boats"},\n]}', named('Nets', 'Boats'), ['2: there is an extra comma']],
  ['{"topics":["A","B"]}', named('A', 'B'), []],
  ['{"name":"A"}\n{"name":"B"\n{"name":"C"}', named('A', 'C'), ['2: this line is not JSON']],
  [
    '{"range":"A1:B3","values":[["Topic","Synonyms"],["Care","caring"],["ICU"]]}',
    [{ name: 'Care', synonyms: ['caring'] }, { name: 'ICU' }],
    [],
  ],
  ['[{"prefLabel":{"en":"Care"}},{"prefLabel":{"en":"ICU"}}]', named('Care', 'ICU'), []],
  [
    '[{"prefLabel":{"de":"Pflege","en":"Care"},"altLabel":{"de":["Hilfe"],"en":["Help"]}}]',
    [{ name: 'Care', synonyms: ['Hilfe', 'Help'] }],
    ['1: names in several languages: the English ones are read, or else the first'],
  ],
  [
    '[{"prefLabel":[{"@value":"Pflege","@language":"de"},{"@value":"Soin","@language":"fr"}]}]',
    named('Pflege'),
    ['1: names in several languages: the English ones are read, or else the first'],
  ],
  ['[\n"A",\n"B"\n"C"]', named('A', 'B', 'C'), []],
] as const)('of the JSON %j every topic is read', ([text, topics, odd]) => {
  const read = readFile(text, 'json');
  expect(read.topics).toEqual(topics);
  expect(read.odd).toEqual(odd);
});

test.for([
  ['{"Health":["Care","ICU"],"Tech":["AI"]}', ['Health 2', 'Tech 1', '* 3'], ['Health: Care', 'Health: ICU', 'Tech: AI'], 'Tech', ['AI']],
  ['{"tags":["A","B"],"categories":["X","Y","Z"]}', ['tags 2', 'categories 3', '* 5'], ['A', 'B'], 'categories', ['X', 'Y', 'Z']],
  [
    '{"topics":[{"name":"A"}],"communities":[{"name":"X"},{"name":"Y"}]}',
    ['topics 1', 'communities 2', '* 3'],
    ['A'],
    '*',
    ['topics: A', 'communities: X', 'communities: Y'],
  ],
  ['{"data":{"tags":{"nodes":[{"name":"A"}]}},"errors":[]}', ['data.tags.nodes 1'], ['A'], 'data.tags.nodes', ['A']],
  ['{"meta":{"pages":[1,2]},"items":[{"title":"A"}]}', ['meta.pages 2', 'items 1', '* 3'], ['A'], 'items', ['A']],
  ['{"care":{"name":"Care","alt":["x"]},"icu":{"name":"ICU","alt":[]}}', [' 2'], ['Care', 'ICU'], '', ['Care', 'ICU']],
] as const)('of the lists in %j the likeliest is read, and another can be chosen', ([text, lists, names, other, others]) => {
  expect(readFile(text, 'json')).toMatchObject({ lists, topics: named(...names) });
  expect(topicsOf(text, 'json', { list: other })).toEqual(named(...others));
});

test.for([
  [
    'a name twice',
    'topic,synonyms\nSanté,a\nsante\u0301,b',
    [{ name: 'Santé', synonyms: ['a', 'b'] }],
    ['3: “santé” is already in line 2'],
  ],
  ['too many cells', 'topic,synonyms\nA,b,c,d', [{ name: 'A', synonyms: ['b'] }], ['2: 4 cells instead of 2']],
  ['too few cells', 'topic,synonyms\nA', named('A'), ['2: 1 cell instead of 2']],
  ['a hidden sign', 'topic\nHid\u200Bden\u202E', named('Hidden'), ['2: the topic: invisible characters were removed from it']],
  ['a name too long', `topic\n${'L'.repeat(201)}\nB`, named('B'), ['2: the topic: it is longer than 200 characters']],
  ['a sign that was lost', 'topic\nSant\uFFFD\nB', named('B'), ['2: the topic: it contains characters that were lost (“\uFFFD”)']],
  [
    'a successor that is nowhere',
    'topic,synonyms,use instead\nA,,B',
    named('A'),
    ['2: “B”, the replacement for “A”, is neither in the file nor in the list'],
  ],
  [
    'topics that lead to each other',
    'topic,use instead\nA,B\nB,A\nC,A',
    [{ name: 'A' }, { name: 'B' }, { name: 'C', useInstead: 'A' }],
    ['2: “A” leads to “B”, which leads back to it', '3: “B” leads to “A”, which leads back to it'],
  ],
  ['a topic that leads to itself', 'topic,synonyms,use instead\nA,,a', named('A'), ['2: “A” is its own replacement']],
] as const)('%s keeps nothing else out and is told by its line', ([, text, topics, odd]) => {
  const read = readFile(text, 'csv');
  expect(read.topics).toEqual(topics.map((topic) => ({ ...topic, name: topic.name.normalize('NFC') })));
  expect(read.odd.map((line) => line.normalize('NFC'))).toEqual(odd);
});

test('of many odd lines the first are kept and all are counted', () => {
  const read = readFile(`topic,synonyms\n${',x\n'.repeat(1_000)}A,b\n`, 'csv');
  expect(read).toMatchObject({ oddCount: 1_000, topics: [{ name: 'A', synonyms: ['b'] }], odd: { length: 300 } });
});

test('of more topics than a site can have the first are read and all are counted', () => {
  const read = readFile(Array.from({ length: 50_001 }, (_, place) => `T${place}\n`).join(''), 'txt');
  expect(read.names).toBe(50_001);
  expect(read.topics).toHaveLength(50_000);
});
