// Files that say themselves what they hold: JSON, YAML, TOML, thesauri, outlines and exports.
import { fail } from '@/utils/core/problem';
import { openData } from './data-file';
import { type ListFile, openJson } from './json-table';
import { parseJson } from './json-text';
import { mayBeJsonLd, readJsonLd } from './skos/json-ld';
import { readRdfXml } from './skos/rdf-xml';
import { thesaurusIn } from './skos/concepts';
import type { Graph } from './skos/statement';
import { readTurtle } from './skos/turtle';
import type { Shape } from './table';
import { isOutline, readOutline } from './xml/outline';
import { isWordPress, readWordPress } from './xml/wordpress';

/** What tells the kind stands in so many characters. */
const START = 20_000;
const JSON_NAMES = new Set(['json', 'jsonl', 'ndjson', 'jsonld', 'geojson']);
const TURTLE_NAMES = new Set(['ttl', 'turtle', 'nt', 'n3', 'skos']);
const TURTLE_LINE = /^(?:@prefix|@base|prefix\s+[\w-]*:\s*<|<[a-z][\w+.-]*:[^<>\s]*>\s+<)/i;
const LONGEST_LINE = 400;

/** By its first line that is no comment. */
function isTurtle(start: string): boolean {
  const lines = start.split('\n').map((line) => line.slice(0, LONGEST_LINE).trim());
  return TURTLE_LINE.test(lines.find((line) => line !== '' && !line.startsWith('#')) ?? '');
}

export interface Structured {
  shape: Shape;
  file: ListFile;
}

/** Null where it is a text or a table. Throws the Problem `vocabulary-unreadable` where there is nothing in it. */
export function openStructured(text: string, extension: string): Structured | null {
  const start = text.slice(0, START);
  if (JSON_NAMES.has(extension) || (extension === '' && /^\s*[[{]/.test(start))) return openAnyJson(text);
  if (extension === 'yml' || extension === 'yaml') return { shape: 'yaml', file: openData(text, 'yaml') };
  if (extension === 'toml') return { shape: 'toml', file: openData(text, 'toml') };
  if (/^\s*</.test(start) && !TURTLE_NAMES.has(extension)) {
    if (/<(?:[\w-]+:)?RDF[\s>]/.test(start))
      return thesaurus(readRdfXml(text), text.length) ?? fail('vocabulary-unreadable', { line: '1' }, ['why_noConcepts']);
    if (isOutline(start)) return { shape: 'outline', file: { lists: [], list: '', table: () => readOutline(text) } };
    if (isWordPress(start)) return { shape: 'wordpress', file: readWordPress(text) };
    if (/^\s*<\?xml/.test(start) && !/<html[\s>]/i.test(start)) return fail('vocabulary-unreadable', { line: '1' }, ['why_xmlUnknown']);
  }
  if (TURTLE_NAMES.has(extension) || isTurtle(start))
    return thesaurus(readTurtle(text), text.length) ?? fail('vocabulary-unreadable', { line: '1' }, ['why_noConcepts']);
  return null;
}

function openAnyJson(text: string): Structured {
  if (mayBeJsonLd(text)) {
    const { value, commas, text: whole } = parseJson(text);
    const faults = commas.map((line) => ({ line, why: ['why_extraComma'] as const }));
    const found = thesaurus({ ...readJsonLd(value, whole), faults }, text.length);
    if (found) return found;
  }
  return { shape: 'json', file: openJson(text) };
}

/** Its languages are what there is to choose. */
function thesaurus(graph: Graph, size: number): Structured | null {
  const found = thesaurusIn(graph);
  return (
    found && { shape: 'skos', file: { lists: found.languages, list: found.language, table: (language) => found.rows(language, size) } }
  );
}
