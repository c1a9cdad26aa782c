// The concepts of a thesaurus as rows: in one language, with their other labels, what stands above them and what took their place.
import type { Message } from '@/utils/base/message';
import { escapeBar, BAR } from '../json-cell';
import { namedRows, type Row } from '../table';
import { DC, DC_TERMS, type Graph, ISO_THES, OBO, OWL, RDF, RDFS, SCHEMA, SKOS, SKOS_XL, type Value } from './statement';

/** The names of the columns; those that nothing stands in are left out. */
const COLUMNS = [
  'prefLabel',
  'altLabel',
  'hiddenLabel',
  'replaced by',
  'broader',
  'collection',
  'scheme',
  'notation',
  'definition',
] as const;
type Column = (typeof COLUMNS)[number];

const REPLACED = [`${DC_TERMS}isReplacedBy`, `${SCHEMA}supersededBy`, `${OBO}IAO_0100001`, `${ISO_THES}useInstead`];
const BROADER = [`${SKOS}broader`, `${ISO_THES}broaderGeneric`, `${ISO_THES}broaderPartitive`, `${SKOS}broaderTransitive`];
const DEFINITIONS = [`${SKOS}definition`, `${SKOS}scopeNote`, `${RDFS}comment`];
/** What things are called that are no concepts. */
const TITLES = [`${SKOS}prefLabel`, `${RDFS}label`, `${DC_TERMS}title`, `${DC}title`, `${SCHEMA}name`];
const OTHER_LANGUAGE = (language: string): Message => ['why_otherLanguage', language];
const DEPRECATED: Message = ['why_deprecated'];

type Text = Extract<Value, { text: string }>;

interface Thing {
  line: number;
  values: Map<string, Value[]>;
}

export interface Thesaurus {
  /** Languages that concepts have names in, and how many have; the empty one is that of names without any. */
  languages: { key: string; count: number }[];
  /** The likeliest: English where there is one. */
  language: string;
  rows(language: string, size: number): { header: true; rows: Row[] };
}

/** Null where there are none. */
export function thesaurusIn({ statements, faults }: Graph): Thesaurus | null {
  const things = new Map<string, Thing>();
  for (const { subject, predicate, value, line } of statements) {
    let thing = things.get(subject);
    if (!thing) things.set(subject, (thing = { line, values: new Map() }));
    const values = thing.values.get(predicate);
    if (values) values.push(value);
    else thing.values.set(predicate, [value]);
  }
  const texts = (thing: Thing | undefined, ...properties: string[]) =>
    properties.flatMap((property) => (thing?.values.get(property) ?? []).filter((value): value is Text => 'text' in value));
  const iris = (thing: Thing | undefined, ...properties: string[]) =>
    properties.flatMap((property) => (thing?.values.get(property) ?? []).flatMap((value) => ('iri' in value ? [value.iri] : [])));
  /** Labels of SKOS-XL are things with a text. */
  const labels = (thing: Thing, kind: string) => [
    ...texts(thing, SKOS + kind),
    ...iris(thing, SKOS_XL + kind).flatMap((iri) => texts(things.get(iri), `${SKOS_XL}literalForm`)),
  ];
  const isConcept = (thing: Thing) => iris(thing, `${RDF}type`).some((type) => type === `${SKOS}Concept`);

  const named = [...things.values()].filter((thing) => labels(thing, 'prefLabel').length > 0);
  const typed = named.filter(isConcept);
  const concepts =
    typed.length > 0
      ? typed
      : named.filter((thing) => !iris(thing, `${RDF}type`).some((type) => /(?:Scheme|Collection|Ontology)$/.test(type)));
  if (concepts.length === 0) return null;
  // Of things that only their narrower ones or their collections tell.
  const above = invert(things, iris, `${SKOS}narrower`);
  const collections = invert(things, iris, `${SKOS}member`);

  const counts = new Map<string, number>();
  for (const concept of concepts)
    for (const language of new Set(labels(concept, 'prefLabel').map((label) => label.language.toLowerCase())))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const languages = Array.from(counts, ([key, count]) => ({ key, count })).toSorted((one, other) => other.count - one.count);

  const inLanguage = (of: readonly Text[], language: string) => of.filter((text) => text.language.toLowerCase() === language);
  /** Other labels may be of a region, or of no language. */
  const near = (of: readonly Text[], language: string) =>
    of.filter((text) => text.language === '' || `${text.language.toLowerCase()}-`.startsWith(`${language}-`));
  const nameOf = (iri: string, language: string): string => {
    const thing = things.get(iri);
    const of = thing ? [...labels(thing, 'prefLabel'), ...texts(thing, ...TITLES)] : [];
    return (inLanguage(of, language)[0] ?? of[0])?.text ?? '';
  };
  const keys = new Map([...things].map(([iri, thing]) => [thing, iri]));

  function cellsOf(concept: Thing, language: string): Record<Column, string[]> {
    const own = (kind: string) => near(labels(concept, kind), language).map(({ text }) => text);
    const called = (of: readonly string[]) => [...new Set(of.map((iri) => nameOf(iri, language)))].filter((name) => name !== '');
    const iri = keys.get(concept)!;
    const definitions = texts(concept, ...DEFINITIONS);
    const prefLabels = labels(concept, 'prefLabel');
    return {
      prefLabel: [(inLanguage(prefLabels, language)[0] ?? prefLabels[0])?.text ?? ''],
      altLabel: own('altLabel'),
      hiddenLabel: own('hiddenLabel'),
      'replaced by': iris(concept, ...REPLACED)
        .map((it) => nameOf(it, language) || it)
        .slice(0, 1),
      broader: called([...iris(concept, ...BROADER), ...(above.get(iri) ?? [])]),
      collection: called(collections.get(iri) ?? []),
      scheme: called(iris(concept, `${SKOS}inScheme`, `${SKOS}topConceptOf`)),
      notation: texts(concept, `${SKOS}notation`).map(({ text }) => text),
      definition: [(inLanguage(definitions, language)[0] ?? definitions[0])?.text ?? ''].filter((text) => text !== ''),
    };
  }

  return {
    languages,
    language: (languages.find(({ key }) => /^en\b/.test(key)) ?? languages[0]!).key,
    rows(language, size) {
      const found = concepts.map((concept) => cellsOf(concept, language));
      const columns = COLUMNS.filter((column) => found.some((cells) => cells[column].length > 0));
      const rows = concepts.map((concept, place): Row => {
        const cells = columns.map((column) =>
          column === 'prefLabel' ? found[place]![column][0]! : found[place]![column].map(escapeBar).join(BAR),
        );
        const here = inLanguage(labels(concept, 'prefLabel'), language).length > 0;
        const deprecated =
          texts(concept, `${OWL}deprecated`).some(({ text }) => /^(?:true|1)$/i.test(text)) && found[place]!['replaced by'].length === 0;
        const odd = here ? (deprecated ? DEPRECATED : undefined) : OTHER_LANGUAGE(labels(concept, 'prefLabel')[0]!.language || '–');
        const row = { cells, line: concept.line, at: Math.floor((size * place) / concepts.length) };
        return odd ? Object.assign(row, { odd }) : row;
      });
      return { header: true, rows: namedRows(columns, faults, rows) };
    },
  };
}

/** Of each thing those that name it under that property. */
function invert(
  things: ReadonlyMap<string, Thing>,
  iris: (thing: Thing, ...properties: string[]) => string[],
  property: string,
): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [iri, thing] of things)
    for (const held of iris(thing, property)) {
      const known = found.get(held);
      if (known) known.push(iri);
      else found.set(held, [iri]);
    }
  return found;
}
