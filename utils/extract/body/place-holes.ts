// Holes of a body → places among its paragraphs.
import type { LeftOut } from '@/utils/core/clip';
import type { RawParagraph } from '@/utils/core/paragraph';
import { plain } from './blocks';
import type { Hole } from './find-holes';

/** `split` takes HTML apart into paragraphs. A hole whose place cannot be told is none. */
export function placeHoles(holes: readonly Hole[], body: readonly RawParagraph[], split: (html: string) => RawParagraph[]): LeftOut[] {
  if (holes.length === 0) return [];
  const words = body.map(({ text }) => plain(text));
  const placed = new Map<number, RawParagraph[]>();
  let from = 0;
  for (const { before, html } of holes) {
    const after = words.findIndex((text, at) => at >= from && text !== '' && (text.includes(before) || before.includes(text)));
    if (after < 0) continue;
    from = Math.max(from, after);
    const parts = split(html);
    if (parts.length > 0) placed.set(after, [...(placed.get(after) ?? []), ...parts]);
  }
  return [...placed].map(([after, parts]) => ({ after, parts }));
}
