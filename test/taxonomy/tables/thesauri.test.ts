// One thesaurus in everything that thesauri are published in: the same topics, synonyms and replacements come of it.
import { expect, test } from 'vitest';
import { openTable, planFor, previewOf } from '@/utils/taxonomy/topics-file/open-table';
import { readFile, topicsOf } from '../read-whole';

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
PREFIX : <https://harbour.example/>
@base <https://harbour.example/> .
# The scheme
<scheme> a skos:ConceptScheme ; dct:title "Harbour"@en .
:care a skos:Concept ; skos:prefLabel "Care"@en , "Pflege"@de ;
  skos:inScheme <scheme> ; skos:narrower :nets .
:nets a skos:Concept ;
  skos:prefLabel "Net mending"@en, 'Netzflicken'@de ;
  skos:altLabel "mending \\"nets\\""@en , """nets;
 mending"""@en, "Flicken"@de ; skos:hiddenLabel "netmending" ;
  skos:notation 12 ; skos:definition "Sewing."@en ; .
<old> a skos:Concept; skos:prefLabel "Net sewing"@en; dct:isReplacedBy :nets; skos:exactMatch [ a skos:Concept ] .
`;

const RDF_XML = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#"
  xmlns:dct="http://purl.org/dc/terms/" xml:base="https://harbour.example/" xml:lang="en">
 <s:ConceptScheme rdf:about="scheme"><dct:title>Harbour</dct:title></s:ConceptScheme>
 <s:Concept rdf:about="care" s:prefLabel="Care">
  <s:prefLabel xml:lang="de">Pflege</s:prefLabel>
  <s:inScheme rdf:resource="scheme"/>
  <s:narrower>
   <rdf:Description rdf:about="nets">
    <rdf:type rdf:resource="&skos;Concept"/>
    <s:prefLabel>Net mending</s:prefLabel><s:prefLabel xml:lang="de">Netzflicken</s:prefLabel>
    <s:altLabel>mending "nets"</s:altLabel><s:altLabel>nets;
      mending</s:altLabel><s:altLabel xml:lang="de">Flicken</s:altLabel>
    <s:hiddenLabel xml:lang="">netmending</s:hiddenLabel>
    <s:notation>12</s:notation><s:definition><![CDATA[Sewing.]]></s:definition>
   </rdf:Description>
  </s:narrower>
 </s:Concept>
 <s:Concept rdf:ID="old"><s:prefLabel>Net sewing</s:prefLabel><dct:isReplacedBy rdf:resource="nets"/></s:Concept>
</rdf:RDF>`;

const JSON_LD = `{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "dct": "http://purl.org/dc/terms/",
  "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"}, "id": "@id", "type": "@type", "Concept": "skos:Concept"},
 "@graph": [
 {"id": "scheme", "type": "skos:ConceptScheme", "dct:title": "Harbour"},
 {"id": "care", "type": "Concept", "prefLabel": {"en": "Care", "de": "Pflege"}, "skos:inScheme": {"@id": "scheme"}, "skos:narrower": {"@id": "nets"}},
 {"id": "nets", "type": ["Concept"], "prefLabel": {"en": "Net mending", "de": "Netzflicken"},
  "skos:altLabel": [{"@value": "mending \\"nets\\"", "@language": "en"}, {"@value": "nets; mending", "@language": "en"}, {"@value": "Flicken", "@language": "de"}],
  "skos:hiddenLabel": "netmending", "skos:notation": "12", "skos:definition": {"@value": "Sewing.", "@language": "en"}},
 {"id": "old", "type": "Concept", "prefLabel": {"en": "Net sewing"}, "dct:isReplacedBy": {"@id": "nets"}}
]}`;

test.for([
  ['Turtle', TURTLE, 'ttl'],
  ['Turtle that is called text', TURTLE, 'txt'],
  ['RDF in XML', RDF_XML, 'rdf'],
  ['JSON-LD', JSON_LD, 'jsonld'],
] as const)('a thesaurus in %s', ([, text, extension]) => {
  const read = readFile(text, extension);
  expect(read.topics).toEqual([
    { name: 'Care' },
    { name: 'Net mending', synonyms: ['mending "nets"', 'nets; mending', 'netmending'] },
    { name: 'Net sewing', useInstead: 'Net mending' },
  ]);
  expect([read.odd, read.lists]).toEqual([[], ['en 3', 'de 2']]);
  const table = openTable(text, extension);
  const { header, rows } = previewOf(table, table.plan);
  expect(header).toEqual(['prefLabel', 'altLabel', 'hiddenLabel', 'replaced by', 'broader', 'scheme', 'notation', 'definition']);
  expect(rows[1]?.cells.slice(4)).toEqual(['Care', '', '12', 'Sewing.']);
});

test('it is read in the language that is chosen, and a topic that has no name in it is told', () => {
  const { topics, odd } = readFile(TURTLE, 'ttl', { list: 'de' });
  expect(topics).toEqual([
    { name: 'Pflege' },
    { name: 'Netzflicken', synonyms: ['Flicken', 'netmending'] },
    { name: 'Net sewing', useInstead: 'Netzflicken' },
  ]);
  expect(odd).toEqual(['14: it has no name in this language; the one in “en” was taken']);
});

test('what stands above a topic can be its source', () => {
  const table = openTable(TURTLE, 'ttl');
  const roles = planFor(table, 'skos', 'en').roles.map((role, column) => (column === 4 ? 'source' : role));
  expect(topicsOf(TURTLE, 'ttl', { roles }).map(({ name }) => name)).toEqual(['Care', 'Care: Net mending', 'Net sewing']);
});

const PREFIX = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n';
const nt = (...lines: string[]) => lines.map((line) => `${line} .\n`).join('');
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

test.for([
  ['N-Triples', nt(`<x:1> <${SKOS}prefLabel> "Caf\\u00E9"@en`, `<x:1> <${SKOS}altLabel> "bar"`), [{ name: 'Café', synonyms: ['bar'] }], []],
  [
    'a statement that is broken',
    `${PREFIX}<a> skos:prefLabel "A" .\n<b> skos:prefLabel [[ .\n<c> other:x "y" .\n<d> skos:prefLabel "D" .`,
    [{ name: 'A' }, { name: 'D' }],
    ['3: this is not valid Turtle; the statement was left out', '4: this is not valid Turtle; the statement was left out'],
  ],
  [
    'labels that are things',
    `${PREFIX}@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .\n<a> xl:prefLabel [ xl:literalForm "A"@en ] ; xl:altLabel <b> . <b> xl:literalForm "a a"@en .`,
    [{ name: 'A', synonyms: ['a a'] }],
    [],
  ],
  [
    'a topic that is deprecated, and one that its successor names',
    `${PREFIX}@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<a> skos:prefLabel "A" ; owl:deprecated true .\n<b> skos:prefLabel "B" .`,
    [{ name: 'A' }, { name: 'B' }],
    ['3: it is marked as deprecated, and no replacement is named'],
  ],
  [
    'collections and lists',
    `${PREFIX}<k> a skos:Collection ; skos:prefLabel "K" ; skos:member <a>, <b> .\n<a> a skos:Concept ; skos:prefLabel "A" .\n<l> skos:memberList ( <a> <b> ) .`,
    [{ name: 'A' }],
    [],
  ],
] as const)('Turtle with %s', ([, text, topics, odd]) => {
  const read = readFile(text, 'ttl');
  expect(read.topics).toEqual(topics);
  expect(read.odd).toEqual(odd);
});

test.for([
  ['a tag that is not closed', '<s:Concept><s:prefLabel>A</s:prefLabel>\n<s:Concept><s:prefLabel>B</s:prefLabel></s:Concept>', ['A', 'B']],
  ['an entity of HTML', '<s:Concept><s:prefLabel>Caf&eacute;</s:prefLabel></s:Concept>', ['Café']],
] as const)('XML with %s is read, and its line is told', ([, inner, names]) => {
  const text = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="${SKOS}">\n${inner}</r:RDF>`;
  const read = readFile(text, 'xml');
  expect(read.topics.map(({ name }) => name).toSorted()).toEqual(names);
  expect(read.odd[0]).toMatch(/^[23]: this is not well-formed XML$/);
});

test('an ampersand of its own is read as one, but in CDATA it is right', () => {
  const concept = (label: string) => `<s:Concept><s:prefLabel>${label}</s:prefLabel></s:Concept>\n`;
  const text = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="${SKOS}">\n${concept('<![CDATA[Q & A]]>')}${concept('R & D &amp; &#67;')}</r:RDF>`;
  const read = readFile(text, 'rdf');
  expect(read.topics).toEqual([{ name: 'Q & A' }, { name: 'R & D & C' }]);
  expect(read.odd).toEqual(['3: an ampersand is written as “&” instead of “&amp;”']);
});

test.for([
  ['a thesaurus without concepts', `${PREFIX}<a> skos:note "x" .`, 'ttl', 'why_noConcepts'],
  ['RDF without concepts', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'rdf', 'why_noConcepts'],
  ['XML of another kind', '<?xml version="1.0"?>\n<feed/>', 'xml', 'why_xmlUnknown'],
] as const)('%s is refused', ([, text, extension, reason]) => {
  expect(() => openTable(text, extension)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ reason: [reason] }) }));
});

test.for([
  ['things in things', `${PREFIX}<a> skos:broader ${'['.repeat(50_000)}`, 'ttl'],
  ['elements in elements', `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${'<a>'.repeat(50_000)}`, 'rdf'],
] as const)('%s without end stop nothing', ([, text, extension]) => {
  expect(() => openTable(text, extension)).toThrow(expect.objectContaining({ problem: expect.anything() }));
});

test('objects in objects without end are not followed', () => {
  const deep = `{"skos:prefLabel":"A","skos:broader":`;
  const { topics } = readFile(`{"@graph":[${deep.repeat(2_000)}1${'}'.repeat(2_000)}]}`, 'jsonld');
  expect(topics).toEqual([{ name: 'A' }]);
});
