// Takes a format.md apart: the front matter as YAML nodes, the body as text, and the lines that both stand on.
import { type Document, isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { mistake } from './mistake';

export interface FormatSource {
  frontMatter: YAMLMap;
  /** Without the blank lines around it. */
  body: string;
  /** The line of format.md, counted from 1, for an offset into the front matter. */
  lineOf(offset: number): number;
  /** The line of format.md for an index into the body. */
  bodyLineOf(index: number): number;
  /** The front matter as it is written from one offset to another. */
  written(from: number, to: number): string;
}

export const HOLE_WITHOUT_QUOTES = 'format_holeUnquoted';

/** Throws the Problem `format-broken` at the line of the first mistake. */
export function readFormatSource(source: string): FormatSource {
  const parts = /^---\n([^]*?\n)?---(\n[^]*)?$/.exec(source.replace(/\r\n?/g, '\n'));
  if (!parts) return mistake(1, 'format_noFrontMatter');
  const [, yaml = '', below = ''] = parts;
  const body = below.trim();
  const bodyLine = 2 + lines(yaml) + lines(below.slice(0, below.indexOf(body)));

  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  refuseBroken(document, yaml, lineOf);
  const frontMatter = document.contents;
  if (!isMap(frontMatter)) return mistake(2, 'format_noMap');
  return {
    frontMatter,
    body,
    lineOf,
    bodyLineOf: (index) => bodyLine + lines(body.slice(0, index)),
    written: (from, to) => yaml.slice(from, to),
  };
}

function refuseBroken({ errors, warnings }: Document, yaml: string, lineOf: (offset: number) => number): void {
  const [first] = [...errors, ...warnings];
  if (!first) return;
  const line = lineOf(first.pos[0]);
  const beginsWithHole = /^(?:.*?[:-] +)?\{\{/.test(yaml.split('\n')[line - 2] ?? '');
  if (beginsWithHole) mistake(line, HOLE_WITHOUT_QUOTES);
  mistake(line, 'format_said', `${first.message}.`);
}

const lines = (text: string) => text.split('\n').length - 1;
