// What files of thesauri say, whatever they are written in: one thing, one property, one value.
import type { Fault } from '../xml/read-xml';

export type Value = { iri: string } | { text: string; language: string };

export interface Statement {
  /** An IRI, or `_:` and a name for a thing that has none. */
  subject: string;
  predicate: string;
  value: Value;
  /** Of the file, from 1. */
  line: number;
}

export interface Graph {
  statements: Statement[];
  /** What could not be read. */
  faults: Fault[];
}

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const DC_TERMS = 'http://purl.org/dc/terms/';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const SCHEMA = 'http://schema.org/';
export const ISO_THES = 'http://purl.org/iso25964/skos-thes#';
export const OBO = 'http://purl.obolibrary.org/obo/';

/** As they are called where a file does not say it. */
export const USUAL_PREFIXES: Readonly<Record<string, string>> = {
  rdf: RDF,
  rdfs: RDFS,
  skos: SKOS,
  skosxl: SKOS_XL,
  owl: OWL,
  dct: DC_TERMS,
  dcterms: DC_TERMS,
  dc: DC,
  schema: SCHEMA,
};

/** An IRI as a whole, where it is written relative to the file. */
export function resolved(iri: string, base: string): string {
  if (iri.startsWith('_:') || /^[a-z][\w+.-]*:/i.test(iri) || base === '') return iri;
  return URL.canParse(iri, base) ? new URL(iri, base).href : base + iri;
}
