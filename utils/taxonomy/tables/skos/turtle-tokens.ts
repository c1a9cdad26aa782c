// The signs and words of Turtle, one after the other, each with its line.

export type TokenKind = 'iri' | 'text' | 'tag' | 'name' | 'word' | 'sign' | 'wrong';

export interface Token {
  kind: TokenKind;
  /** Of an IRI and a text what is meant; of everything else as it is written. */
  text: string;
  line: number;
}

const SPACE = /[ \t\r\n]+/y;
const COMMENT = /#[^\n]*/y;
const IRI = /<[^<>"{}\n ]*>/y;
const LONG = ['"""', "'''"] as const;
const SHORT = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'/y;
const TAG = /@[A-Za-z]+(?:-[A-Za-z\d]+)*/y;
const NAME = /[\p{L}\p{N}_.-]*:(?:[\p{L}\p{M}\p{N}_:.·-]|%[\da-fA-F]{2}|\\[^\s\\])*/uy;
const WORD = /[A-Za-z\d+.-]+/y;
const SIGN = /\^\^|[.;,[\]()]/y;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs;
const MEANT: Record<string, string> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };

/** Lines of `text` end with a line feed. */
export function* turtleTokens(text: string): Generator<Token> {
  let line = 1;
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (let at = 0; at < text.length;) {
    const skipped = match(SPACE, at) ?? match(COMMENT, at);
    if (skipped !== undefined) {
      line += linesIn(skipped);
      at += skipped.length;
      continue;
    }
    const { kind, written, meant } = tokenAt(text, at, match);
    yield { kind, text: meant ?? written, line };
    line += linesIn(written);
    at += written.length;
  }
}

const linesIn = (text: string) => (text.includes('\n') ? text.split('\n').length - 1 : 0);

function tokenAt(
  text: string,
  at: number,
  match: (pattern: RegExp, at: number) => string | undefined,
): { kind: TokenKind; written: string; meant?: string } {
  const iri = match(IRI, at);
  if (iri !== undefined) return { kind: 'iri', written: iri, meant: unescaped(iri.slice(1, -1)) };
  const quotes = LONG.find((it) => text.startsWith(it, at));
  if (quotes) {
    const end = closing(text, quotes, at + 3);
    return {
      kind: end < 0 ? 'wrong' : 'text',
      written: end < 0 ? quotes : text.slice(at, end + 3),
      meant: unescaped(text.slice(at + 3, end)),
    };
  }
  const short = match(SHORT, at);
  if (short !== undefined) return { kind: 'text', written: short, meant: unescaped(short.slice(1, -1)) };
  const tag = match(TAG, at);
  if (tag !== undefined) return { kind: 'tag', written: tag };
  const name = match(NAME, at);
  if (name !== undefined) return { kind: 'name', written: withoutDots(name) };
  const word = withoutDots(match(WORD, at) ?? '');
  if (word !== '') return { kind: 'word', written: word };
  const sign = match(SIGN, at);
  return sign === undefined ? { kind: 'wrong', written: text[at]! } : { kind: 'sign', written: sign };
}

/** A dot at its end ends the statement. */
function withoutDots(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.') end -= 1;
  return name.slice(0, end);
}

/** Where a long text ends: at quotes that no backslash stands before. Below 0 where it never does. */
function closing(text: string, quotes: string, from: number): number {
  for (let end = text.indexOf(quotes, from); end >= 0; end = text.indexOf(quotes, end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return text[end + 3] === quotes[0] ? closingRun(text, quotes[0]!, end) : end;
  }
  return -1;
}

/** Four or five quotes: the last three end it. */
function closingRun(text: string, quote: string, from: number): number {
  let end = from;
  while (text[end + 3] === quote && end < from + 2) end += 1;
  return end;
}

const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(ESCAPE, (_, short?: string, long?: string, sign?: string) =>
        sign === undefined ? fromCode(Number.parseInt(short ?? long ?? '', 16)) : (MEANT[sign] ?? sign),
      )
    : text;

const fromCode = (code: number) => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD');
