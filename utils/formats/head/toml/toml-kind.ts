// TOML, as a kind of head: loaded for the formats that have one.
import { parse } from 'smol-toml';
import type { HeadKind, WrittenScalar } from '../head-kind';
import { type ReadPlain, difference } from '../same-value';
import type { ScalarNode } from '../tree';
import { readTemplate } from './read-template';

export const toml: HeadKind = {
  values: parse,
  read: readTemplate,
  write,
  nothing: ({ style }) => ({ text: style.endsWith('single') ? "''" : '""', isText: true }),
  differs(text, meant) {
    try {
      return difference(parse(text), meant, readPlain);
    } catch {
      return [];
    }
  },
};

const readPlain: ReadPlain = (text) => parse(`x = ${text}`)['x'];

function write(text: string, { style, opening }: ScalarNode, quote: 'single' | 'double', typed: boolean): WrittenScalar {
  if (typed && style === 'plain' && isTyped(text)) return { text, isText: false };
  // The line end right behind the opening is none of the text's.
  const begin = text.startsWith('\n') && !opening.endsWith('\n') ? `${opening}\n` : opening;
  const asText = (written: string): WrittenScalar => ({ text: written, isText: true });
  const isLiteral = style === 'single' || (style === 'plain' && quote === 'single');
  if (isLiteral && !NO_LITERAL.test(text) && !text.includes("'")) return asText(`'${text}'`);
  if (style === 'long-single' && !NO_LONG_LITERAL.test(text) && !text.includes("'''") && !text.endsWith("'"))
    return asText(`${begin}${text}'''`);
  if (style === 'long-double') return asText(`${begin}${longEscaped(text)}"""`);
  return asText(`"${escaped(text)}"`);
}

/** Dates, times, numbers, yes and no. */
function isTyped(text: string): boolean {
  if (!/^(?:[-+0-9][-+0-9TtZz:. ]*|true|false)$/.test(text)) return false;
  try {
    return typeof readPlain(text) !== 'string';
  } catch {
    return false;
  }
}

const NO_LITERAL = /(?!\t)[\p{Cc}]/u;
const NO_LONG_LITERAL = /(?![\t\n])[\p{Cc}]/u;

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
};
const escaped = (text: string): string =>
  text.replace(/["\\]|\p{Cc}/gu, (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Line ends and quotes stand as they are, but for those that would end the string. */
const longEscaped = (text: string): string =>
  text
    .replace(/\\|(?![\t\n])\p{Cc}/gu, (sign) => (sign === '\\' ? '\\\\' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .replace(/"(?="")|"$/g, '\\"');
