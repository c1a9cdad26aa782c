// The export of a WordPress site (WXR): its categories, its tags and its other terms, and those that only its posts name.
import type { JsonTable, ListFile } from '../json-table';
import { namedRows, type Row } from '../table';
import { type Fault, readXml } from './read-xml';

const HEADER = ['name', 'slug', 'parent', 'description', 'count'];
/** Properties of terms by the elements that hold them; categories and tags have elements of their own. */
const PARTS = new Map<string, 'name' | 'slug' | 'parent' | 'description' | 'taxonomy'>(
  Object.entries({
    cat_name: 'name',
    category_nicename: 'slug',
    category_parent: 'parent',
    category_description: 'description',
    tag_name: 'name',
    tag_slug: 'slug',
    tag_description: 'description',
    term_name: 'name',
    term_slug: 'slug',
    term_parent: 'parent',
    term_description: 'description',
    term_taxonomy: 'taxonomy',
  } as const),
);
const OF_TERMS = new Map([
  ['category', 'category'],
  ['tag', 'post_tag'],
  ['term', ''],
]);
/** What themes and menus keep as terms. */
const UNWANTED = new Set([
  'nav_menu',
  'wp_theme',
  'wp_template_part_area',
  'link_category',
  'post_format',
  'language',
  'term_language',
  'post_translations',
  'term_translations',
]);

type Term = Partial<Record<'name' | 'slug' | 'parent' | 'description' | 'taxonomy', string>> & { line: number; posts: number };

export const isWordPress = (start: string): boolean => /<rss[\s>]/.test(start) && /wordpress\.org\/export/.test(start);

export function readWordPress(text: string): ListFile {
  const terms = new Map<string, Map<string, Term>>();
  const termOf = (taxonomy: string, slug: string, name: string, line: number): Term => {
    let known = terms.get(taxonomy);
    if (!known) terms.set(taxonomy, (known = new Map()));
    let term = known.get(slug || name);
    if (!term) known.set(slug || name, (term = { name, slug, line, posts: 0 }));
    return term;
  };
  const path: string[] = [];
  let [part, term]: [string, Term | null] = ['', null];
  const faults = readXml(text, {
    open({ name, space, line, attributes }) {
      path.push(name);
      part = '';
      if (space.includes('wordpress.org/export') && OF_TERMS.has(name) && path.at(-2) === 'channel')
        term = { taxonomy: OF_TERMS.get(name)!, line, posts: 0 };
      else if (space === '' && name === 'category' && path.at(-2) === 'item' && attributes.has('domain'))
        term = { taxonomy: attributes.get('domain')!, slug: attributes.get('nicename') ?? '', line, posts: 1 };
    },
    close({ name }) {
      const parent = path.at(-2);
      path.pop();
      if (!term) return;
      const key = parent === 'channel' || parent === 'item' ? null : PARTS.get(name);
      if (key) term[key] = part.trim();
      else if ((parent === 'channel' && OF_TERMS.has(name)) || (parent === 'item' && name === 'category')) {
        const title = (term.posts > 0 ? part : (term.name ?? '')).trim();
        const known = termOf(term.taxonomy ?? '', term.slug ?? '', title || (term.slug ?? ''), term.line);
        if (term.posts > 0) known.posts += 1;
        else Object.assign(known, term, { posts: known.posts, name: title || term.slug });
        term = null;
      }
      part = '';
    },
    text(more) {
      if (term) part += more;
    },
  });
  const lists = Array.from(terms, ([key, found]) => ({ key, count: found.size })).filter(({ key }) => !UNWANTED.has(key));
  const list =
    ['post_tag', 'category'].find((key) => terms.has(key)) ?? lists.toSorted((one, other) => other.count - one.count)[0]?.key ?? '';
  return { lists, list, table: (chosen) => tableOf(terms.get(chosen) ?? new Map(), faults, text.length) };
}

function tableOf(terms: ReadonlyMap<string, Term>, faults: readonly Fault[], size: number): JsonTable {
  const rows = [...terms.values()].map(({ name = '', slug = '', parent = '', description = '', posts, line }): Row => ({
    cells: [name, slug, terms.get(parent)?.name ?? parent, description, String(posts)],
    line,
    at: Math.min(size, line),
  }));
  return { header: true, rows: namedRows(HEADER, faults, rows) };
}
