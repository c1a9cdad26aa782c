// A format, compiled: fixed values and the holes between them.
import type { Article } from '@/utils/core/article';
import type { AskField } from '@/utils/core/asks/asked';
import type { Scope } from './names';

/** One `{{ … }}`. */
export interface Hole {
  /** What stands between its braces. */
  source: string;
  /** Undefined, null or '' where there is nothing to put in. Throws the Problem `format-broken` with the hole's line. */
  read(scope: Scope): unknown;
  line: number;
  /** The name that it begins with; null for a text in quotes. */
  name: string | null;
  /** What stands in its place where there is nothing to put in, for its key to stay: nothing, or a text without signs. */
  keeps: 'nothing' | 'text' | 'blank' | null;
  /** The words behind it, in order. */
  words: readonly string[];
  /** Where it makes a list: what of it does, and the rest, which is done to each of its values. */
  list: ListHole | null;
}

export interface ListHole {
  /** Name of the list; holes of one name go through it together. */
  base: string;
  read(scope: Scope): unknown;
  /** Of one of its values, which the scope has as `_item`. */
  readItem(scope: Scope): unknown;
}

export type Part = string | Hole;

/** Whether it is the article's number, and that alone. */
export const isNumberAlone = ([part, ...others]: readonly Part[]): boolean =>
  others.length === 0 && typeof part === 'object' && part.source === 'id';

export type Template =
  | { kind: 'fixed'; value: string | number | boolean | null }
  | { kind: 'text'; parts: Part[] }
  | { kind: 'list'; items: Template[] }
  | { kind: 'map'; entries: NamedTemplate[] };

/** A key, or a name of `$let`, and what it holds. */
export interface NamedTemplate {
  name: string;
  template: Template;
  line: number;
}

/** What every format has, however its file is written. */
export interface FormatFacts {
  /** In order: each may use those before it. */
  lets: NamedTemplate[];
  path: NamedTemplate;
  /** Null in a format that puts no image beside the article. */
  image: NamedTemplate | null;
  /** It has a place for the article's image. */
  hasImage: boolean;
  /** The names that its holes use: of the article, of `$ask` and of `$let`. */
  uses: ReadonlySet<string>;
  /** What a curator fills for it. */
  asks: readonly AskField[];
  /** Keys of the front matter whose values are addresses of the site beside the path, and the line that names them. */
  addresses: { keys: string[]; line: number };
}

/** One whose front matter is written as PyYAML does. */
export interface CompiledFormat extends FormatFacts {
  frontMatter: NamedTemplate[];
  body: Part[];
}

/** One that shows its file, with what is done with it: its code is loaded for such formats alone. */
export interface ShownFormat extends FormatFacts {
  /** What each field holds, by its name: what was typed, else its default; null or an empty list where that is nothing. */
  askedOf(article: Article): Scope;
  /** Throws the Problems `format-broken` and `file-not-faithful`. */
  fill(article: Article): { text: string; addresses: string[]; scope: Scope };
  /** The same without its file: its body does not count. */
  addressesOf(article: Article): string[];
  /** What the head of a file of its kind says, by its keys. */
  values(file: string): Record<string, unknown>;
  /** The key that holds the article's number, and that alone. */
  numberKey: string | undefined;
  /** Makes sure that it can be filled, whatever the article. Throws the Problem `format-broken`. */
  prove(render: (article: Article) => unknown): void;
}
