// The columns of tables of topics, by the names that spreadsheets, thesauri and other programs give them.

/** What of a topic a column can be taken for. */
export const ROLES = ['topic', 'source', 'synonyms', 'useInstead', 'none'] as const;
export type Role = (typeof ROLES)[number];

/** What a column is by its name; those that are no role are known so that they are not taken for one. */
export type ColumnKind = Exclude<Role, 'none'> | 'parent' | 'narrower' | 'related' | 'match' | 'identifier' | 'description' | 'count';

export interface NamedColumn {
  kind: ColumnKind;
  /** Of topics: the name that says it most plainly is 1. */
  rank: number;
}

const NAMES: readonly [kind: ColumnKind, names: string][] = [
  [
    'topic',
    'topic, topics, topic name, community topic, community topics, pref label, preferred label, preferred term, preferred name, thema, themen, tema, temas, sujet, sujets, onderwerp, argomento, тема, 主题, トピック',
  ],
  [
    'topic',
    'label, labels, term, terms, tag, tags, tag name, concept, concepts, keyword, keywords, descriptor, heading, subject heading, schlagwort, schlagwörter, mot clé, mots clés, etiqueta, etiquetas, palabra clave, parola chiave, trefwoord, begriff, 标签',
  ],
  [
    'topic',
    'name, names, title, subject, subjects, category, categories, category name, nom, nombre, nome, naam, kategorie, catégorie, categoría',
  ],
  ['source', 'source, sources, source name, quelle, fuente, fonte, bron, origine'],
  [
    'synonyms',
    'synonym, synonyms, alias, aliases, also known as, aka, alt label, alt labels, alternative label, alternative labels, alternate label, alternative term, alternative terms, alternate names, hidden label, hidden labels, used for, uf, non preferred term, non preferred terms, variants, synonyme, sinónimos, sinônimos, sinonimi, synoniemen, 同义词',
  ],
  ['useInstead', 'use instead, useinstead, use, see, replaced by, is replaced by, replacement, successor, preferred'],
  [
    'parent',
    'parent, parents, parent name, parent term, parent topic, parent label, parent id, parent tag, parent category, broader, broader term, broader terms, broader transitive, has broader, bt, super label, superlabel, super topic, super class, parent of, above, below, top concept, top concept of, top term, broader label, level 0, eltern, oberbegriff, générique',
  ],
  [
    'narrower',
    'narrower, narrower term, narrower terms, narrower transitive, has narrower, nt, child, children, sub topic, sub topics, sub label, base label, child label, narrower label, subtopic, subtopics, unterbegriff',
  ],
  ['related', 'related, related term, related terms, rt, see also, see also terms'],
  ['match', 'exact match, close match, broad match, narrow match, related match, mapping, same as, equivalent'],
  [
    'identifier',
    'id, identifier, uri, url, iri, link, code, notation, slug, key, term id, tag id, concept id, external id, uuid, guid, number, no, nr, @id, @type, type',
  ],
  [
    'description',
    'description, descriptions, definition, definitions, scope note, scope notes, note, notes, comment, comments, example, change note, editorial note, history note, sn, beschreibung, descripción, descrição, descrizione, remarks, explanation',
  ],
  ['count', 'count, counts, usage, usage count, uses, posts, articles, frequency, total, amount, hits, anzahl, number of posts'],
];

const KNOWN = new Map<string, NamedColumn>();
for (const [place, [kind, names]] of NAMES.entries())
  for (const name of names.split(', ')) if (!KNOWN.has(name)) KNOWN.set(name, { kind, rank: place + 1 });

/**
 * The column that a cell of a header names, whatever its case, spaces, hyphens, prefix (`skos:`) and language (`@en`); null where it names
 * none.
 */
export function columnNamed(cell: string): NamedColumn | null {
  const whole = cell.trim().replace(/^\uFEFF/, '');
  if (whole.length > 60) return null;
  const bare = whole
    .replace(/^[a-z]{2,8}:(?=\S)/i, '')
    .replace(/(?:@|_)[a-z]{2}(?:-[A-Za-z]{2})?$|\s*[[(][a-z]{2}(?:-[A-Za-z]{2})?[\])]$/, '')
    .replace(/[:*]$/, '');
  return KNOWN.get(spaced(whole)) ?? KNOWN.get(spaced(bare)) ?? null;
}

/** `altLabel` and `alt_label` are `alt label`. */
const spaced = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .normalize('NFC');
