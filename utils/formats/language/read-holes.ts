// Reads the holes of one text and checks every name and word in them, before anything is filled.
import { type Token, Tokenizer, TypeGuards } from 'liquidjs';
import { ITEM, listPart } from './list-words';
import { liquid, orMistake } from './liquid';
import { mistake, nearest } from './mistake';
import type { Hole, ListHole, Part } from './template';
import { WORDS } from './words';

/** The names that holes may begin with, and which of them are lists; `used`: those that were found in holes are added. */
export type KnownNames = ReadonlySet<string> & { readonly lists?: ReadonlySet<string>; readonly used?: Set<string> };

type Filters = ReturnType<Tokenizer['readFilteredValue']>['filters'];

/**
 * The parts of a text; one part for a text without holes.
 * `lineOf` gives the line of format.md for an index into the text. Throws the Problem `format-broken`.
 */
export function readHoles(text: string, known: KnownNames, lineOf: (index: number) => number): Part[] {
  return holesIn(text, lineOf).map((part) => (typeof part === 'string' ? part : readHole(part.source, known, lineOf(part.begin))));
}

/** The same, not yet read: where each hole begins, and its text with the braces. */
export function holesIn(text: string, lineOf: (index: number) => number): (string | { begin: number; source: string })[] {
  return orMistake(lineOf, () => {
    const tokenizer = new Tokenizer(text, {});
    const parts: (string | { begin: number; source: string })[] = [];
    const options = liquid.options;
    while (tokenizer.p < tokenizer.N) {
      const begin = tokenizer.p;
      const next = nextBrace(text, begin);
      if (next > begin) parts.push(text.slice(begin, next));
      if (next >= text.length) break;
      if (text.startsWith('{%', next)) return mistake(lineOf(next), 'format_tag');
      tokenizer.p = next;
      const { end } = tokenizer.readOutputToken(options);
      parts.push({ begin: next, source: text.slice(next, end) });
      tokenizer.p = end;
    }
    return parts;
  });
}

function nextBrace(text: string, from: number): number {
  const [hole, tag] = [text.indexOf('{{', from), text.indexOf('{%', from)];
  if (hole < 0 && tag < 0) return text.length;
  return hole < 0 ? tag : tag < 0 ? hole : Math.min(hole, tag);
}

function readHole(source: string, known: KnownNames, line: number): Hole {
  return orMistake(
    () => line,
    () => {
      const output = new Tokenizer(source, {}).readOutputToken(liquid.options);
      const tokenizer = new Tokenizer(source, {}, undefined, output.contentRange);
      const { initial, filters } = tokenizer.readFilteredValue();
      tokenizer.skipBlank();
      // Liquid passes over what it does not understand.
      if (initial.postfix.length !== 1 || !tokenizer.end()) mistake(line, 'format_hole', source);
      for (const value of initial.postfix) checkValue(value, known, line);
      for (const { name, args } of filters) {
        checkWord(name, args.length, line);
        for (const value of args) if (name !== 'keep' || !isNil(value)) checkValue(value, known, line);
      }
      const [first] = initial.postfix;
      const name = first && TypeGuards.isPropertyAccessToken(first) ? first.getText() : null;
      return {
        source: output.content,
        line,
        read: reader(source, line),
        name,
        words: filters.map((filter) => filter.name),
        keeps: keepsOf(filters),
        list: name === null ? null : listHole(source, name, filters, known, line),
      };
    },
  );
}

const keepsOf = (filters: Filters): Hole['keeps'] => {
  const keep = filters.find(({ name }) => name === 'keep');
  if (!keep) return null;
  const [what] = keep.args;
  return what === undefined ? 'nothing' : isNil(what) ? 'blank' : 'text';
};

const isNil = (value: Token | unknown[]): boolean => TypeGuards.isLiteralToken(value) && value.getText() === 'nil';

function reader(source: string, line: number): Hole['read'] {
  const template = liquid.parse(source);
  return (scope) =>
    orMistake(
      () => line,
      () => liquid.renderSync(template, scope),
    );
}

/** A hole that makes a list, in two: `{{ topics | uniq | upcase }}` is `{{ topics | uniq }}`, and `{{ _item | upcase }}` for each. */
function listHole(source: string, name: string, filters: Filters, known: KnownNames, line: number): ListHole | null {
  const part = listPart(
    name,
    filters.map((filter) => filter.name),
    known.lists ?? new Set(),
  );
  if (!part) return null;
  // A filter begins at its name: the `|` before it is left out.
  const written = (from: number, to: number) =>
    filters
      .slice(from, to)
      .map((filter) => ` | ${source.slice(filter.begin, filter.end)}`)
      .join('');
  return {
    base: part.base,
    read: reader(`{{ ${part.base}${written(0, part.words)} }}`, line),
    readItem: reader(`{{ ${ITEM}${part.field}${written(part.words, filters.length)} }}`, line),
  };
}

function checkValue(value: Token | unknown[], known: KnownNames, line: number): void {
  if (TypeGuards.isPropertyAccessToken(value)) {
    const name = value.getText();
    if (!known.has(name)) mistake(line, 'format_noName', name, nearest(name, known));
    known.used?.add(name);
    return;
  }
  const fixed = TypeGuards.isQuotedToken(value) || TypeGuards.isNumberToken(value);
  if (!fixed && !(TypeGuards.isLiteralToken(value) && typeof value.content === 'boolean')) {
    mistake(line, 'format_holeValue');
  }
}

function checkWord(name: string, given: number, line: number): void {
  const word = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (!word) return mistake(line, 'format_noWord', name, nearest(name, Object.keys(WORDS)));
  const [least, most] = word.takes;
  if (given >= least && given <= most) return;
  if (most === 0) mistake(line, 'format_takesNothing', name, given);
  if (least === most) mistake(line, 'format_takes', name, given, most);
  if (most === Infinity) mistake(line, 'format_takesOrMore', name, given, least);
  mistake(line, 'format_takesBetween', name, given, least, most);
}
