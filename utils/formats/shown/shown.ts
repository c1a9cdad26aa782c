// A format that shows its file, as others use it: loaded for the formats that do.
import type { ShownFormat } from '../language/template';
import { compileParts, numberKey } from './compile-parts';
import { bareHeadOf, fillShown, shownScope } from './fill-shown';
import { kindNamed } from './kinds';
import { prove } from './prove';
import { addressesOfShown, shownAddresses } from './shown-addresses';
import type { ShownParts } from './shown-parts';

/** Throws the Problem `format-broken` at the line of the first mistake. */
export function compileShown(source: string): ShownFormat {
  const parts = compileParts(source);
  const { lets, path, image, hasImage, uses, addresses, asks } = parts;
  return {
    lets,
    path,
    image,
    hasImage,
    uses,
    addresses,
    asks,
    askedOf(article) {
      const scope = shownScope(article, parts);
      return Object.fromEntries(asks.map(({ name }) => [name, scope[name] ?? null]));
    },
    fill(article) {
      const scope = shownScope(article, parts);
      const { text, meant } = fillShown(article, parts, scope);
      return { text, addresses: addressesOfShown(meant, parts), scope };
    },
    addressesOf: (article) => shownAddresses(article, parts),
    values: (file) => valuesOf(file.replaceAll('\r\n', '\n'), parts),
    numberKey: numberKey(parts),
    prove: (render) => prove(parts, render),
  };
}

function valuesOf(text: string, { kind, marks }: ShownParts): Record<string, unknown> {
  if (kind === 'none') return {};
  if (!marks) return kindNamed(kind).values(text);
  if (kind === 'meta') return kindNamed(kind).values(bareHeadOf(text));
  const lines = text.split('\n');
  const mark = kind === 'json' ? '}' : marks.open.trimEnd();
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === mark);
  return kindNamed(kind).values((kind === 'json' ? lines.slice(0, end + 1) : lines.slice(1, end)).join('\n'));
}
