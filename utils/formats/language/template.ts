// A format, compiled: fixed values and the holes between them.
import type { Scope } from './names';

/** One `{{ … }}`. */
export interface Hole {
  /** What stands between its braces. */
  source: string;
  /** Undefined, null or '' where there is nothing to put in. Throws the Problem `format-broken` with the hole's line. */
  read(scope: Scope): unknown;
  line: number;
}

export type Part = string | Hole;

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

export interface CompiledFormat {
  /** In order: each may use those before it. */
  lets: NamedTemplate[];
  path: NamedTemplate;
  /** Null in a format that puts no image beside the article. */
  image: NamedTemplate | null;
  /** Keys of the front matter whose values are addresses of the site beside the path, and the line that names them. */
  addresses: { keys: string[]; line: number };
  frontMatter: NamedTemplate[];
  body: Part[];
}
