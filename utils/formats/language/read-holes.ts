// Reads the holes of one text and checks every name and word in them, before anything is filled.
import { type Token, Tokenizer, TypeGuards } from 'liquidjs';
import { liquid, orMistake } from './liquid';
import { mistake, nearest } from './mistake';
import type { Hole, Part } from './template';
import { WORDS } from './words';

/**
 * The parts of a text; one part for a text without holes.
 * `lineOf` gives the line of format.md for an index into the text. Throws the Problem `format-broken`.
 */
export function readHoles(text: string, known: ReadonlySet<string>, lineOf: (index: number) => number): Part[] {
  const tag = text.indexOf('{%');
  if (tag >= 0) return mistake(lineOf(tag), 'format_tag');
  return orMistake(lineOf, () =>
    new Tokenizer(text, {}).readTopLevelTokens(liquid.options).flatMap((token): Part | [] => {
      if (TypeGuards.isHTMLToken(token)) return token.getContent() || [];
      return readHole(text.slice(token.begin, token.end), known, lineOf(token.begin));
    }),
  );
}

function readHole(source: string, known: ReadonlySet<string>, line: number): Hole {
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
        for (const value of args) checkValue(value, known, line);
      }
      const template = liquid.parse(source);
      const read: Hole['read'] = (scope) =>
        orMistake(
          () => line,
          () => liquid.renderSync(template, scope),
        );
      return { source: output.content, line, read };
    },
  );
}

function checkValue(value: Token | unknown[], known: ReadonlySet<string>, line: number): void {
  if (TypeGuards.isPropertyAccessToken(value)) {
    const name = value.getText();
    if (!known.has(name)) mistake(line, 'format_noName', name, nearest(name, known));
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
