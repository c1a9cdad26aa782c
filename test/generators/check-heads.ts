/** Whether the generator's own reader finds in each head the keys that the format writes, and the title that was meant. */
import type { Article } from '@/utils/core/article';
import { inertText } from '@/utils/formats/inert-text';
import { valueWithoutHalves, valueWithoutMarks } from '@/utils/formats/hugo-marks';
import { plainly } from './check-page';
import type { Placed } from './generator';

/** The way to each value: `extra.tags`, `authors[].name`. */
const keysOf = (value: unknown, way = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${way}[]`));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [way];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, way === '' ? key : `${way}.${key}`));
};

export interface HeadFault {
  id: string;
  what: 'key' | 'title';
  found: string;
}

/** `known`: heads of ordinary articles, which have all that the format writes. */
export function headFaults(
  heads: Map<string, Record<string, unknown>>,
  placed: Placed[],
  articles: Map<string, Article>,
  ordinary: ReadonlySet<string>,
): HeadFault[] {
  const known = new Set(placed.filter(({ id }) => ordinary.has(id)).flatMap(({ path }) => keysOf(heads.get(path))));
  return placed.flatMap(({ id, path }): HeadFault[] => {
    const head = heads.get(path);
    if (!head) return [{ id, what: 'key', found: 'no head' }];
    const more = keysOf(head).filter((key) => !known.has(key));
    const title = plainly(valueWithoutHalves(valueWithoutMarks(articles.get(id)!.title).toWellFormed()));
    const read = plainly(String(head['title']));
    const same = [title, plainly(inertText(title))].map(withoutControls).includes(withoutControls(read));
    return [
      ...(more.length > 0 ? [{ id, what: 'key' as const, found: more.join(' ') }] : []),
      ...(same ? [] : [{ id, what: 'title' as const, found: `${read} for ${title}` }]),
    ];
  });
}

/** A head without marks holds none, but a space. */
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, '');
