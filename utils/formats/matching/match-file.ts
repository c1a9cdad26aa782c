// Reads a published file with the format that wrote it: what its holes were filled with, and what of it the format would not write.
import type { Latin } from '@/utils/core/article';
import type { AskField } from '@/utils/core/asks/asked';
import { valueAt } from '@/utils/core/formats/known-keys';
import { publisherOf } from '../address/publisher';
import type { NamedTemplate } from '../language/template';
import type { Mismatch } from './compare-head';
import { compareFile } from './compare-file';
import { type FileShape, fileShape, type Kept } from './file-shape';
import type { Place } from './found-values';
import type { Terms } from './item-reader';
import { hasImage } from './known-scope';
import { openHead } from './opened/open-head';
import type { OpenedHead } from './opened/opened-head';
import { readBody } from './read-body';
import { ValueReader } from './read-values';
import { shown } from './same-meant';
import { addSiteFacts, type SiteFacts } from './site-facts';
import { splitFile, type SplitFault } from './split-file';

export interface MatchedFile {
  /** By the names of the language, of `$ask` and of `$let`: texts, lists of texts, lists of maps; null where there is nothing. */
  values: ReadonlyMap<string, unknown>;
  /** The address of the article that it is about: its clean URL, else its URL. Null where the format writes none. */
  link: string | null;
  /** What an update keeps, by the keys that `$addresses` names. */
  addresses: Kept;
  /** What stands where the format has the body, as it stands there. */
  body: string | null;
  /** Line of the file that the body begins at, from 1. */
  bodyLine: number;
  head: Pick<OpenedHead, 'values' | 'order'>;
  /** The key that holds a name, and the line of its value, or of one of its values. */
  placeOf(name: string, index?: number): { key: string; line: number };
  /** Line of the file that a key at the top stands in. */
  lineOf(key: string): number;
  /** Whether it names an image, and where that would lie: more than one where its kind is not told. */
  image: { isNamed: boolean; paths: readonly string[] };
  mismatches: Mismatch[];
}

/** Why there is nothing to match. `line`: of the file, from 1. `key`: one that stands twice. */
export interface UnreadFile {
  fault: SplitFault | 'broken' | 'twice';
  line: number;
  why: string;
  key: string;
}

export type LearnLatin = (...texts: string[]) => Promise<Latin>;

export interface FileMatcher {
  asks: readonly AskField[];
  /** The keys at the top, in their order. */
  keys: readonly string[];
  /** The folders that its paths begin with, whatever the article; with a slash at the end, or empty. */
  folder: string;
  /** How its paths end, with the dot; null where that is a hole. */
  ending: string | null;
  /** The body stands there as HTML in one line. */
  htmlBody: boolean;
  /** The same of its images; null of a format without any. */
  imageFolder: string | null;
  /** Whether the format makes such paths. Below the content root. */
  fits(path: string): boolean;
  /** `text`: all of the file. `path`: below the content root. */
  match(path: string, text: string): Promise<MatchedFile | UnreadFile>;
}

/**
 * `source`: a format.md that compiles; `loadPartsOf` comes before. `terms`: those of each vocabulary, by the name that its hole has.
 * `learnLatin`: how letters are written that the table of `slugify` does not know; it is large, so that it is the caller's to load.
 * Throws the Problem `format-broken`.
 */
export function fileMatcher(source: string, site: SiteFacts, learnLatin: LearnLatin, terms: Terms = {}): FileMatcher {
  const shape = fileShape(source);
  const reader = new ValueReader(shape, terms);

  return {
    asks: shape.asks,
    keys: shape.order,
    folder: reader.folderOf(shape.path),
    ending: endingOf(shape.path),
    htmlBody: shape.htmlBody,
    imageFolder: shape.image && reader.folderOf(shape.image),
    fits: (path) => reader.fitsPath(path),

    async match(path, whole) {
      const text = whole.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
      const split = splitFile(text, shape.kind, shape.marked);
      if (typeof split === 'string') return { fault: split, line: 1, why: '', key: '' };
      const opened = openHead(split.head, shape.kind);
      if ('broken' in opened) {
        const { line, why, twice } = opened.broken;
        return { fault: twice === undefined ? 'broken' : 'twice', line: split.headLine + line + 1, why, key: twice ?? '' };
      }
      const { head } = opened;
      const inBody = shape.body ? readBody(shape.body, split.body) : null;
      const { found, places, noDates, noTexts } = reader.read(head.values, inBody?.found ?? [], path);
      if (shape.htmlBody && inBody && inBody.body !== null) found.set('body', inBody.body);
      addSiteFacts(found, site);
      const latin = await learnLatin(...nameTexts(found, shape));
      const lineOf = (way: readonly string[]) => split.headLine + head.lineOf(way) + 1;
      const placeOf = (name: string, index = 0) => placed(places.get(name), index, lineOf);
      const compared = compareFile({ path, whole, shape, split, head, found, latin, inBody, placeOf });
      return {
        values: found,
        link: linkOf(found, shape),
        addresses: compared.kept,
        body: inBody?.body ?? null,
        bodyLine: split.bodyLine + (inBody?.bodyAt ?? 0) + 1,
        head,
        placeOf,
        lineOf: (key) => lineOf([key]),
        image: { isNamed: hasImage(found), paths: compared.images },
        mismatches: [
          ...noDates.map((way): Mismatch => ({
            kind: 'date',
            key: way.join('.'),
            line: lineOf(way),
            is: String(valueAt(head.values, way)),
          })),
          ...noTexts.map(({ way }): Mismatch => ({
            kind: 'meaning',
            key: way.join('.'),
            line: lineOf(way),
            is: shown(valueAt(head.values, way)),
          })),
          ...compared.mismatches,
        ],
      };
    },
  };
}

function endingOf({ template }: NamedTemplate): string | null {
  const last = template.kind === 'fixed' ? String(template.value) : template.kind === 'text' ? template.parts.at(-1) : undefined;
  return typeof last === 'string' ? (/\.\w+$/.exec(last)?.[0] ?? null) : null;
}

function placed(place: Place | undefined, index: number, lineOf: (way: readonly string[]) => number): { key: string; line: number } {
  if (!place) return { key: '', line: 1 };
  return { key: place.way.join('.'), line: lineOf(place.from === null ? place.way : [...place.way, String(place.from + index)]) };
}

/** Of a site that has it typed: what is asked for as an address and has the article's by default, or is the only one. */
function linkOf(found: ReadonlyMap<string, unknown>, { links }: Pick<FileShape, 'links'>): string | null {
  const link = ['cleanUrl', 'url', ...links].map((name) => found.get(name)).find((value) => typeof value === 'string' && value !== '');
  return (link as string | undefined) ?? null;
}

/** Texts that a format may make a name of. */
function nameTexts(found: ReadonlyMap<string, unknown>, shape: FileShape): string[] {
  const texts = [...found].flatMap(([name, value]) => (name === 'body' || name === 'summary' ? [] : [value].flat()));
  const link = linkOf(found, shape);
  return [
    ...texts.filter((text): text is string => typeof text === 'string' && /[^\0-\x7f]/.test(text)),
    ...(link ? [publisherOf(link)] : []),
  ];
}
