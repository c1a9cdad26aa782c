// A format, made ready to read files with: what its head, its body and its path hold, and how each is filled again.
import type { AskField } from '@/utils/core/asks/asked';
import { fillHead } from '../head/fill-head';
import { type Meant, type MeantMap, meantMap } from '../head/meant';
import { valueWithoutMarks } from '../hugo-marks';
import { isPyyaml } from '../language/compile';
import { compileFormat } from '../language/compile-format';
import { fillEntries, type FrontMatter } from '../language/fill-holes';
import type { Scope } from '../language/names';
import type { FormatFacts, Part } from '../language/template';
import { compileParts } from '../shown/compile-parts';
import type { Ask } from '../shown/read-asks';
import { kindNamed } from '../shown/kinds';
import type { KindName } from '../shown/split-source';
import { misreadByHugo } from '../yaml/hugo-types';
import { type JsonValue, writeYaml } from '../yaml/writer';
import { asWritten, entriesOf, entriesOfTemplates, onlyHole, type ShapeEntry } from './shape';

export interface FileShape extends Pick<FormatFacts, 'lets' | 'path' | 'image'> {
  /** Keys whose values are addresses of the site. */
  addresses: readonly string[];
  kind: KindName;
  /** The head stands between marks; else the file is all head, or has none. */
  marked: boolean;
  entries: readonly ShapeEntry[];
  /** The keys at the top, in the order in which they are written. */
  order: readonly string[];
  /** Each line with its holes; null of a file that is all head. */
  body: readonly (readonly Part[])[] | null;
  asks: readonly AskField[];
  /** Names of `$ask` that hold the article's address. */
  links: readonly string[];
  zone: string;
  crlf: boolean;
  /** The head that it makes. `kept`: addresses of the file that stay. Throws the Problem `format-broken`. */
  fill(scope: Scope, kept: Kept): FilledHead;
  /** The body stands there as HTML in one line. */
  htmlBody: boolean;
}

export interface FilledHead {
  meant: MeantMap;
  /** Without its marks. Writing takes longer than filling, and most of what is filled is only compared. */
  text(): string;
}

export type Kept = Readonly<Record<string, string | string[]>>;

/** `source`: a whole format.md that compiles; `loadPartsOf` comes before. */
export const fileShape = (source: string): FileShape => (isPyyaml(source) ? pyyamlShape(source) : shownShape(source));

function shownShape(source: string): FileShape {
  const format = compileParts(source);
  const { lets, path, image, kind, marks, head, body, asks, zone, crlf } = format;
  return {
    lets,
    path,
    image,
    kind,
    asks,
    links: linksOf(asks),
    zone,
    crlf,
    addresses: format.addresses.keys,
    marked: marks !== null,
    entries: entriesOf(head?.root.entries ?? []),
    order: [...new Set(head?.root.entries.map((entry) => entry.path[0] ?? '') ?? [])],
    body: body?.lines.map((line) => line.map((part) => (typeof part === 'string' ? part : asWritten(part.hole)))) ?? null,
    fill(scope, kept) {
      const { text, meant } = head && kind !== 'none' ? fillHead(kindNamed(kind), head, scope, kept) : { text: '', meant: meantMap() };
      return { meant, text: () => text };
    },
    htmlBody: body?.lines.flat().some((part) => typeof part !== 'string' && part.manner === 'html') ?? false,
  };
}

function linksOf(asks: readonly Ask[]): string[] {
  const addresses = asks.filter(({ kind }) => kind === 'address');
  const made = addresses.filter(
    ({ fallback }) => fallback?.template.kind === 'text' && /^(?:cleanUrl|url)\b/.test(onlyHole(fallback.template.parts)?.source ?? ''),
  );
  return (made.length > 0 ? made : addresses.length === 1 ? addresses : []).map(({ name }) => name);
}

function pyyamlShape(source: string): FileShape {
  const { lets, path, image, addresses, frontMatter, body } = compileFormat(source);
  const order = frontMatter.map(({ name }) => name).toSorted(byCodePoint);
  return {
    lets,
    path,
    image,
    addresses: addresses.keys,
    kind: 'yaml',
    marked: true,
    entries: entriesOfTemplates(frontMatter),
    order,
    body: [[], body],
    asks: [],
    links: [],
    zone: 'UTC',
    crlf: false,
    fill(scope, kept) {
      const values: FrontMatter = valueWithoutMarks({ ...fillEntries(frontMatter, scope), ...kept });
      return { meant: meantOf(values) as MeantMap, text: () => writeYaml(values, misreadByHugo) };
    },
    htmlBody: true,
  };
}

function meantOf(value: JsonValue): Meant {
  if (typeof value === 'string') return { is: 'text', text: value };
  if (typeof value === 'boolean') return { is: 'yes-no', yes: value };
  if (typeof value === 'number' || typeof value === 'bigint') return { is: 'number', number: Number(value) };
  if (value === null) return { is: 'nothing' };
  if (Array.isArray(value)) return { is: 'list', items: value.map(meantOf) };
  return { is: 'map', entries: new Map(Object.entries(value).map(([key, inner]) => [key, meantOf(inner)])) };
}

const byCodePoint = (one: string, other: string): number => {
  const [a, b] = [Array.from(one, (sign) => sign.codePointAt(0) ?? 0), Array.from(other, (sign) => sign.codePointAt(0) ?? 0)];
  const at = a.findIndex((code, index) => code !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
};
