// Takes a format.md apart: the front matter as YAML nodes, the body as text, and the lines that both stand on.
import { type Document, isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { mistake } from './mistake';

/** What is written as YAML. */
export interface YamlSource {
  frontMatter: YAMLMap;
  /** The line of format.md, counted from 1, for an offset into the front matter. */
  lineOf(offset: number): number;
  /** The front matter as it is written from one offset to another. */
  written(from: number, to: number): string;
}

export interface FormatSource extends YamlSource {
  /** Without the blank lines around it. */
  body: string;
  /** The line of format.md for an index into the body. */
  bodyLineOf(index: number): number;
}

export const HOLE_WITHOUT_QUOTES = 'format_holeUnquoted';

/** Throws the Problem `format-broken` at the line of the first mistake. */
export function readFormatSource(source: string): FormatSource {
  const text = source.replace(/\r\n?/g, '\n');
  const parts = /^---\n([^]*?\n)?---(\n[^]*)?$/.exec(text) ?? withDirectivesInside(text);
  if (!parts) return mistake(1, 'format_noFrontMatter');
  const [, yaml = '', below = ''] = parts;
  const first = text.startsWith('---') ? 1 : 0;
  const body = below.trim();
  const bodyLine = 1 + first + lines(yaml) + lines(below.slice(0, below.indexOf(body)));

  return { ...readYaml(yaml, first), body, bodyLineOf: (index) => bodyLine + lines(body.slice(0, index)) };
}

/** A map of YAML with holes in its texts. `above`: lines of the file above it. Throws the Problem `format-broken`. */
export function readYaml(yaml: string, above: number): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const lineOf = (offset: number) => counter.linePos(offset).line + above;
  refuseBroken(document, yaml, above, lineOf);
  const frontMatter = document.contents;
  if (!isMap(frontMatter)) return mistake(above + 1, 'format_noMap');
  return { frontMatter, lineOf, written: (from, to) => yaml.slice(from, to) };
}

/** Directives may stand above the first mark: an empty line takes its place, so that each line keeps its number. */
const withDirectivesInside = (text: string): string[] | null => {
  const parts = /^(\$[^]*?\n)---\n([^]*?\n)?---(\n[^]*)?$/.exec(text);
  return parts && ['', `${parts[1]}\n${parts[2] ?? ''}`, parts[3] ?? ''];
};

function refuseBroken({ errors, warnings }: Document, yaml: string, above: number, lineOf: (offset: number) => number): void {
  const [first] = [...errors, ...warnings];
  if (!first) return;
  const line = lineOf(first.pos[0]);
  const beginsWithHole = /^(?:.*?[:-] +)?\{\{/.test(yaml.split('\n')[line - 1 - above] ?? '');
  if (beginsWithHole) mistake(line, HOLE_WITHOUT_QUOTES);
  mistake(line, 'format_said', `${first.message}.`);
}

const lines = (text: string) => text.split('\n').length - 1;
