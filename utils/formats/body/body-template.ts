// The body of a format as it is shown: its text, and the holes in it, each written as what stands around it asks.
import { bodyHtml } from '../body-html';
import { holeText } from '../language/fill-holes';
import { type KnownNames, readHoles } from '../language/read-holes';
import type { Scope } from '../language/names';
import type { Hole } from '../language/template';
import { escapeAddress, escapeAddressText, escapeInline, escapeLine, isAddress, withinLink } from './escape-markdown';

/** What the file is read as. */
export type BodyKind = 'markdown' | 'html' | 'text';

/**
 * How a hole is written. `html`: the body in one line. `made`: what a word made safe. `own`: a text of the format itself. The others are
 * facts: in a line of the file or at its beginning, as the words or the goal of a link, or in a tag of HTML.
 */
type Manner = 'html' | 'made' | 'own' | 'line' | 'inline' | 'label' | 'goal' | 'tag';

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
  let before = '';
  for (const part of readHoles(text, known, lineOf)) {
    if (typeof part !== 'string') lines.at(-1)!.push({ hole: part, manner: mannerOf(part, before, kind) });
    else {
      const [first = '', ...others] = part.split('\n');
      if (first !== '') lines.at(-1)!.push(first);
      for (const line of others) lines.push(line === '' ? [] : [line]);
    }
    before += typeof part === 'string' ? part : 'x';
  }
  return { kind, lines };
}

function mannerOf(hole: Hole, before: string, kind: BodyKind): Manner {
  if (hole.name === null && hole.words.length === 0) return 'own';
  if (hole.words.at(-1) === 'markdown' && kind === 'markdown') return 'made';
  if (hole.name === 'body' && hole.words.length === 0) return 'html';
  if (kind === 'text') return 'own';
  if (kind === 'html' || before.lastIndexOf('<') > Math.max(before.lastIndexOf('>'), before.lastIndexOf('\n'))) return 'tag';
  if (/\]\(<?$/.test(before)) return 'goal';
  if (/\[[^[\]\n]*$/.test(before)) return 'label';
  return /(?:^|\n)[ \t>]*(?:[-*+] +|\d+[.)] +)?$/.test(before) ? 'line' : 'inline';
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
      return text.replace(/[^\p{L}\p{N} ]/gu, (sign) => (sign > '~' ? sign : `&#${sign.charCodeAt(0)};`));
    case 'goal':
      return escapeAddress(text);
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
