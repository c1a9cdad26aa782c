// JSON-LD as thesauri are published in it, read without fetching what its context may name elsewhere.
import { isRecord } from '@/utils/base/plain-data';
import { linesOfEntries } from '../json-text';
import { DC_TERMS, type Graph, RDF, resolved, SKOS, type Statement, USUAL_PREFIXES } from './statement';

type JsonObject = Record<string, unknown>;

interface Term {
  iri: string;
  /** Its values are things, by what they are called. */
  isThing: boolean;
  byLanguage: boolean;
  language: string | null;
}

interface Context {
  terms: ReadonlyMap<string, Term>;
  prefixes: ReadonlyMap<string, string>;
  vocabulary: string;
  language: string;
  base: string;
}

/** Names that mean what SKOS means where the context lies elsewhere. */
const OF_SKOS =
  /^(?:pref|alt|hidden)Label$|^(?:broader|narrower|related|inScheme|notation|definition|scopeNote|member|topConceptOf|hasTopConcept)/;
const THINGS = /(?:[#/])(?:broader|narrower|inScheme|topConceptOf|member|isReplacedBy|supersededBy|type)$/;
const LANGUAGE = /^(?:[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*|@none)$/;
const DEEPEST = 30;

export const mayBeJsonLd = (text: string): boolean => /"@(?:graph|context|id)"/.test(text) && /prefLabel|\/skos\//.test(text);

/** Of well-formed JSON: its value, and its text for the lines. */
export function readJsonLd(value: unknown, text: string): Graph {
  const statements: Statement[] = [];
  let unnamed = 0;
  const root = isRecord(value) ? value : {};
  const context = contextOf(root['@context'], {
    terms: new Map(),
    prefixes: new Map(Object.entries(USUAL_PREFIXES)),
    vocabulary: '',
    language: '',
    base: '',
  });
  const list = Array.isArray(value) ? value : Array.isArray(root['@graph']) ? root['@graph'] : [value];
  const lines = linesOfEntries(text, Array.isArray(value) ? [] : ['@graph']);

  function thing(node: JsonObject, within: Context, line: number, depth: number): string {
    const here = node['@context'] === undefined || node === root ? within : contextOf(node['@context'], within);
    const id = [node['@id'], ...aliases(here, '@id').map((name) => node[name])].find((it) => typeof it === 'string') as string | undefined;
    const subject = id === undefined ? `_:j${(unnamed += 1)}` : expanded(id, here, false);
    if (depth > DEEPEST) return subject;
    for (const [key, held] of Object.entries(node)) {
      const term = termOf(key, here);
      if (key === '@graph' && depth > 0) for (const inner of all(held)) if (isRecord(inner)) thing(inner, here, line, depth + 1);
      if (term) for (const entry of all(held)) say(subject, term, entry, here, line, depth);
    }
    return subject;
  }

  function say(subject: string, term: Term, entry: unknown, here: Context, line: number, depth: number): void {
    const put = (of: Statement['value']) => statements.push({ subject, predicate: term.iri, value: of, line });
    if (isRecord(entry) && '@value' in entry)
      put({ text: String(entry['@value']), language: typeof entry['@language'] === 'string' ? entry['@language'] : '' });
    else if (isRecord(entry) && ('@list' in entry || '@set' in entry))
      for (const inner of all(entry['@list'] ?? entry['@set'])) say(subject, term, inner, here, line, depth + 1);
    else if (isRecord(entry) && (term.byLanguage || (term.iri.endsWith('Label') && Object.keys(entry).every((key) => LANGUAGE.test(key)))))
      for (const [language, texts] of Object.entries(entry)) for (const text of all(texts)) put({ text: String(text), language });
    else if (isRecord(entry)) put({ iri: thing(entry, here, line, depth + 1) });
    else if (entry === null || entry === undefined) return;
    else if (typeof entry === 'string' && (term.isThing || THINGS.test(term.iri)))
      put({ iri: expanded(entry, here, term.iri === `${RDF}type`) });
    else put({ text: String(entry), language: term.language ?? here.language });
  }

  for (const [place, node] of list.entries()) if (isRecord(node)) thing(node, context, lines[place] ?? 1, 0);
  return { statements, faults: [] };
}

const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const aliases = ({ terms }: Context, keyword: string) => [...terms].flatMap(([name, { iri }]) => (iri === keyword ? [name] : []));

function contextOf(written: unknown, outer: Context): Context {
  let { vocabulary, language, base } = outer;
  const [terms, prefixes] = [new Map(outer.terms), new Map(outer.prefixes)];
  for (const part of all(written).filter(isRecord)) {
    if (typeof part['@vocab'] === 'string') vocabulary = part['@vocab'];
    if (typeof part['@language'] === 'string') language = part['@language'];
    if (typeof part['@base'] === 'string') base = part['@base'];
    const named = Object.entries(part).filter(([name]) => !name.startsWith('@'));
    for (const [name, said] of named) if (typeof said === 'string' && /[#/:]$/.test(said)) prefixes.set(name, said);
    for (const [name, said] of named) {
      const of = isRecord(said) ? said : { '@id': said };
      const id = typeof of['@id'] === 'string' ? of['@id'] : name;
      const iri = id.startsWith('@') ? id : expanded(id, { terms, prefixes, vocabulary, language, base }, true);
      terms.set(name, {
        iri,
        isThing: of['@type'] === '@id' || of['@type'] === '@vocab',
        byLanguage: all(of['@container']).includes('@language'),
        language: typeof of['@language'] === 'string' ? of['@language'] : null,
      });
    }
  }
  return { terms, prefixes, vocabulary, language, base };
}

function termOf(key: string, context: Context): Term | null {
  const plain = { isThing: false, byLanguage: false, language: null };
  const said = context.terms.get(key);
  if (said) return said.iri === '@type' ? { ...plain, iri: `${RDF}type` } : said.iri.startsWith('@') ? null : said;
  if (key === '@type') return { ...plain, iri: `${RDF}type` };
  if (key.startsWith('@')) return null;
  const iri = expanded(key, context, true);
  if (iri !== key || /^[a-z]+:/i.test(iri)) return { ...plain, iri };
  return OF_SKOS.test(key) ? { ...plain, iri: SKOS + key } : key === 'isReplacedBy' ? { ...plain, iri: DC_TERMS + key } : null;
}

/** `isWord`: of a property or a type, not of a thing. */
function expanded(written: string, { terms, prefixes, vocabulary, base }: Context, isWord: boolean): string {
  const known = isWord ? terms.get(written) : undefined;
  if (known) return known.iri;
  const colon = written.indexOf(':');
  const prefix = written.slice(0, colon);
  if (colon > 0 && !written.startsWith('//', colon + 1) && prefixes.has(prefix)) return prefixes.get(prefix)! + written.slice(colon + 1);
  if (colon > 0) return written;
  return isWord ? (OF_SKOS.test(written) && vocabulary === '' ? SKOS : vocabulary) + written : resolved(written, base);
}
