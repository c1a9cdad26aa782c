// Whether a file that a format makes is the published one: byte for byte, or by what it says.
import { SafeHtml } from '../../utils/core/safe-html.ts';
import type { Article } from '../../utils/core/article.ts';
import { ProblemError } from '../../utils/core/problem.ts';
import { renderBundle } from '../../utils/formats/render-bundle.ts';
import type { ShownParts } from '../../utils/formats/shown/shown-parts.ts';
import type { Format } from '../../utils/formats/language/compile.ts';
import { momentOf } from '../../utils/formats/dates/moment.ts';
import { type Published, readPublished } from './read-published.ts';
import { unfill } from './unfill.ts';

export interface Outcome {
  path: boolean;
  meaning: boolean;
  bytes: boolean;
  /** What differs, for the row: a key, `path`, `body`, or the Problem that it met. */
  lacks: string[];
  /** The first line that differs, as it is published and as it is made. */
  first?: [string, string];
}

/** Stands for what the curator wrote: bodies are their own, with the blank lines at their ends; only what is around them is the format's. */
const BODY = 'GLEANERBODY';

export interface Compiled {
  format: Format;
  parts: ShownParts;
}

/** `later`: keys that programs of the site add to its files, and no curator. */
export function compare(file: Published, { format, parts }: Compiled, bare: Article, later: ReadonlySet<string>): Outcome {
  let made: ReturnType<typeof renderBundle>['article'];
  try {
    made = renderBundle({ ...unfill(file, parts, bare), body: SafeHtml.parse(`<p>${BODY}</p>`) }, format).article;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { details, reason } = error.problem;
    return {
      path: false,
      meaning: false,
      bytes: false,
      lacks: [[error.problem.code, ...Object.values(details), ...(reason ?? [])].join(' ')],
    };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.bytes);
  const ours = readPublished(made.path, text, parts)!;
  const keys = differences(without(file.head, later), ours.head);
  const [begin = '', end = ''] = ours.body.split(BODY);
  const inner = file.body.slice(begin.length, file.body.length - end.length);
  const isFramed = !ours.body.includes(BODY) || (file.body.startsWith(begin) && file.body.endsWith(end));
  const isAlike = !ours.body.includes(BODY) || (file.body.trim().startsWith(begin.trim()) && file.body.trim().endsWith(end.trim()));
  const path = made.path === file.path;
  const published = later.size > 0 ? withoutLines(file.text, later) : file.text;
  const bytes = path && isFramed && text.replace(BODY, () => inner) === published;
  return {
    path,
    meaning: path && keys.length === 0 && isAlike,
    bytes,
    first: firstDifference(
      published,
      text.replace(BODY, () => inner),
    ),
    lacks: [...(path ? [] : [`path: ${made.path}`]), ...keys, ...(isAlike ? [] : ['body'])],
  };
}

const without = (head: Record<string, unknown>, later: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(head).filter(([key]) => !later.has(key)));

/** The lines of keys at the top, of YAML and of JSON over several lines. */
function withoutLines(text: string, later: ReadonlySet<string>): string {
  let skips = false;
  return text
    .split('\n')
    .filter((line, index, lines) => {
      if (line === '' && index === lines.length - 1) return true;
      const key = /^(?: {2}"([^"]+)"|([\w-]+)) ?:/.exec(line);
      if (key) skips = later.has(key[1] ?? key[2] ?? '');
      else if (/^[}\]\-+]/.test(line)) skips = false;
      return !skips;
    })
    .join('\n');
}

function differences(published: unknown, made: unknown): string[] {
  const keys = new Set([...Object.keys(published as object), ...Object.keys(made as object)]);
  return [...keys].filter((key) => !isSame((published as Record<string, unknown>)[key], (made as Record<string, unknown>)[key]));
}

/** Dates of one moment are the same; so are nothing, an empty text and no key. */
function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true;
  // One word for a list of one.
  if (Array.isArray(one) !== Array.isArray(other) && [one].flat().length === 1 && [other].flat().length === 1)
    return isSame([one].flat()[0], [other].flat()[0]);
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null)
    return Array.isArray(one) === Array.isArray(other) && differences(one, other).length === 0;
  if (typeof one === 'string' && typeof other === 'string' && one.trimEnd() !== other.trimEnd()) {
    const [a, b] = [momentOf(one.replace(/ ([-+])/, '$1'), 'UTC'), momentOf(other.replace(/ ([-+])/, '$1'), 'UTC')];
    return a !== null && JSON.stringify(a) === JSON.stringify(b);
  }
  return typeof one === 'string' && typeof other === 'string' ? true : one === other;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function firstDifference(published: string, made: string): [string, string] {
  const [one, other] = [published.split('\n'), made.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return [one[at] ?? '(end)', other[at < 0 ? one.length : at] ?? '(end)'];
}
