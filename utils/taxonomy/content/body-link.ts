// The address of its article in a file whose format has it below the head.
import { decode } from '@/utils/base/html/html-text';
import type { LinkInBody } from '@/utils/core/formats/known-keys';

/** What ends an address whatever comes behind it. */
const END = /[\s<>"']/;

/** One for each place that has one. */
export function bodyLinks(text: string, places: readonly LinkInBody[]): string[] {
  if (places.length === 0) return [];
  const lines = decode(text).split(/\r?\n/);
  return places.flatMap((place) => {
    const found = lines.flatMap((line) => linkIn(line, place) ?? []);
    return (place.last ? found.at(-1) : found[0]) ?? [];
  });
}

function linkIn(text: string, { line, before, after, last }: LinkInBody): string | null {
  if (!text.startsWith(line)) return null;
  // Both may be the same words.
  const from = Math.max(0, line.length - before.length);
  const found = last ? text.lastIndexOf(`${before}http`) : text.indexOf(`${before}http`, from);
  if (found < from) return null;
  const rest = text.slice(found + before.length);
  const ends = [rest.search(END), after === '' ? -1 : rest.indexOf(after)].filter((at) => at >= 0);
  return rest.slice(0, Math.min(rest.length, ...ends));
}
