// The body of a format as it is shown: its text, and the holes in it, each written as what stands around it asks.
import { bodyHtml } from '../body-html';
import { holeText } from '../language/fill-holes';
import { type KnownNames, readHoles } from '../language/read-holes';
import type { Scope } from '../language/names';
import type { Hole } from '../language/template';
import { AroundHole } from './around-hole';
import { escapeAddress, escapeAddressText, escapeInline, escapeLine, isAddress, withinLink } from './escape-markdown';
import { argument, bareArgument, goal, inScript, inTag, inValue, refuseUnsafe, takesAddress } from './safe-in-html';

/** What the file is read as. */
export type BodyKind = 'markdown' | 'html' | 'text';

/**
 * How a hole is written. `html`: the body in one line. `made`: what a word made safe. `own`: a text of the format itself. The others are
 * facts: in a line of the file or at its beginning, as the words, the goal or the title of a link; in HTML in a tag, as a value or the
 * address that a value is, as JSON in a script; in a call of a template, in quotes or without.
 */
type Manner =
  | ('html' | 'made' | 'own')
  | ('line' | 'inline' | 'label' | 'goal' | 'auto')
  | ('tag' | 'value' | 'address' | 'json')
  | ('argument' | 'bare');

interface BodyHole {
  hole: Hole;
  manner: Manner;
}

export interface BodyTemplate {
  kind: BodyKind;
  /** Each with its holes; a line ends where the next begins. */
  lines: (string | BodyHole)[][];
}

/** Throws the Problem `format-broken`. */
export function readBody(text: string, kind: BodyKind, known: KnownNames, lineOf: (index: number) => number): BodyTemplate {
  const lines: BodyTemplate['lines'] = [[]];
  const around = new AroundHole();
  for (const part of readHoles(text, known, lineOf)) {
    if (typeof part === 'string') {
      const [first = '', ...others] = part.split('\n');
      if (first !== '') lines.at(-1)!.push(first);
      for (const line of others) lines.push(line === '' ? [] : [line]);
    } else lines.at(-1)!.push({ hole: part, manner: mannerOf(part, around, kind) });
    around.feed(typeof part === 'string' ? part : isOwn(part) ? String(part.read({})) : 'x');
  }
  return { kind, lines };
}

const isOwn = (hole: Hole): boolean => hole.name === null && hole.words.length === 0;

function mannerOf(hole: Hole, around: AroundHole, kind: BodyKind): Manner {
  if (isOwn(hole)) return 'own';
  if (hole.words.at(-1) === 'markdown' && kind === 'markdown') return 'made';
  if (hole.name === 'body' && hole.words.length === 0) return 'html';
  if (kind === 'text') return 'own';
  const at = around.at();
  refuseUnsafe(at, hole);
  if (at.is === 'script') return 'json';
  if (at.is === 'call') return at.quote === '' ? 'bare' : 'argument';
  if (at.is === 'value') return at.begins && takesAddress(at.attribute) ? 'address' : 'value';
  if (at.is !== 'text' || kind === 'html') return 'tag';
  return inMarkdown(at.line);
}

/** `before`: what stands before the hole in its line. */
function inMarkdown(before: string): Manner {
  const opens = before.lastIndexOf('](');
  const defined = opens < 0 ? /^ {0,3}\[[^\][]+\]:[ \t]/.exec(before) : null;
  const goalOf = defined ? before.slice(defined[0].length).trimStart() : opens < 0 ? null : before.slice(opens + 2);
  if (goalOf !== null && /^\S+[ \t]+["'(][^"')]*$/.test(goalOf)) return 'value';
  if (/\]\(<?$/.test(before)) return 'goal';
  if (before.endsWith('<')) return 'auto';
  if (/\[[^[\]]*$/.test(before)) return 'label';
  return /^[ \t>]*(?:[-*+] +|\d+[.)] +)?$/.test(before) ? 'line' : 'inline';
}

/** What the body's text is. A line goes where a hole in it has nothing, and does not say `keep`; of the body a blank line stays. */
export function fillBody({ lines }: BodyTemplate, scope: Scope): string {
  return lines
    .flatMap((line): string[] => {
      const texts = line.map((part) => (typeof part === 'string' ? part : write(part, scope)));
      return texts.includes(undefined) ? [] : [texts.join('')];
    })
    .join('\n');
}

function write({ hole, manner }: BodyHole, scope: Scope): string | undefined {
  const text = holeText(hole, scope);
  if (text === undefined) return hole.name === 'body' || hole.keeps ? '' : undefined;
  switch (manner) {
    case 'own':
    case 'made':
      return text;
    case 'html':
      return bodyHtml(text);
    case 'tag':
      return inTag(text);
    case 'value':
      return inValue(text);
    case 'address':
      return inValue(goal(text));
    case 'json':
      return inScript(text);
    case 'argument':
      return argument(text);
    case 'bare':
      return bareArgument(text);
    case 'goal':
      return escapeAddress(goal(text));
    case 'auto':
      return isAddress(text) ? escapeAddress(text) : inTag(text);
    case 'label':
      return withinLink(fact(text, 'inline'));
    default:
      return fact(text, manner);
  }
}

/** Lines of a text stay lines, a blank one the end of a paragraph. */
function fact(text: string, manner: 'line' | 'inline'): string {
  if (isAddress(text)) return escapeAddressText(text);
  return text
    .split('\n')
    .map((line, index) => (index === 0 && manner === 'inline' ? escapeInline(line) : escapeLine(line)))
    .join('\n');
}
