// Holes stand in a head as signs of their own while it is parsed: a parser would take their braces for its own.
import { holesIn, readHoles } from '../language/read-holes';
import { mistake } from '../language/mistake';
import type { Hole, Part } from '../language/template';
import type { HeadSource } from './head-kind';

/** Of the private use area; a format that has them itself is refused. */
const [BEGINS, FIRST, GOES_ON] = ['\ue000', 0xe100, '\ue001'];
const PLACEHOLDER = /\ue000([\ue100-\uf8ff])\ue001*/g;

/** `text` is as long as the text that it stands for, sign by sign. */
export interface Placeheld extends Pick<HeadSource, 'text' | 'lineOf' | 'expands'> {
  holes: Hole[];
}

/** Throws the Problem `format-broken`. */
export function withPlaceholders({ text, known, lineOf, expands }: HeadSource): Placeheld {
  const own = text.search(/[\ue000\ue001]/);
  if (own >= 0) mistake(lineOf(own), 'format_sign');
  const holes: Hole[] = [];
  const parts = holesIn(text, lineOf).map((part) => {
    if (typeof part === 'string') return part;
    const line = lineOf(part.begin);
    if (part.source.includes('\n')) return mistake(line, 'format_holeLines');
    holes.push(...(readHoles(part.source, known, () => line) as Hole[]));
    return `${BEGINS}${String.fromCharCode(FIRST + holes.length - 1)}`.padEnd(part.source.length, GOES_ON);
  });
  return { text: parts.join(''), lineOf, holes, ...(expands && { expands }) };
}

export const hasHole = (text: string): boolean => text.includes(BEGINS);

/** A value that was read, in its parts. */
export function partsOf(text: string, holes: readonly Hole[]): Part[] {
  return text.split(PLACEHOLDER).flatMap((part, index): Part[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const hole = holes[part.charCodeAt(0) - FIRST];
    return hole ? [hole] : [];
  });
}
