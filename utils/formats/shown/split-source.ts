// Takes a format that shows its file apart: the directives above, the head and the body, and the lines that each stands on.
import { mistake } from '../language/mistake';

export type KindName = 'yaml' | 'toml' | 'json' | 'meta' | 'none';

export interface ShownSource {
  /** YAML. It begins the text, so that its lines are those of format.md. */
  directives: string;
  kind: KindName;
  /** The lines that begin and end the head; null of a file that is all head, or has none. */
  marks: { open: string; close: string } | null;
  head: string;
  /** Lines of format.md before the head, and before the body. */
  headLine: number;
  body: string;
  bodyLine: number;
  /** Every line ends as on Windows. */
  crlf: boolean;
}

/** Of files that are all head, by the ending of their path. */
const DATA_FILES: Readonly<Record<string, KindName>> = { yml: 'yaml', yaml: 'yaml', toml: 'toml', json: 'json' };

/** Null of a file that has a body. `ending`: without its dot, in small letters. */
export const dataKind = (ending: string): KindName | null => (Object.hasOwn(DATA_FILES, ending) ? DATA_FILES[ending]! : null);

/** `line`: the first of a file, without the white space at its end. */
export const kindBegunBy = (line: string): KindName =>
  line === '---' ? 'yaml' : line === '+++' ? 'toml' : line === '{' ? 'json' : /^[A-Za-z][\w-]*:(?:\s|$)/.test(line) ? 'meta' : 'none';

/** Throws the Problem `format-broken`. */
export function splitSource(source: string): ShownSource {
  const crlf = source.includes('\n') && !/(?<!\r)\n/.test(source);
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const end = endOfDirectives(lines);
  const directives = lines.slice(0, end).join('\n');
  let begin = end;
  while (begin < lines.length - 1 && lines[begin]?.trim() === '') begin += 1;
  const rest = { directives, crlf, headLine: begin };
  const ending = /^\$path:.*\.(\w+)['"]?\s*(?:#.*)?$/m.exec(directives)?.[1]?.toLowerCase() ?? '';
  const data = dataKind(ending);
  if (data) return { ...rest, kind: data, marks: null, head: lines.slice(begin).join('\n'), body: '', bodyLine: lines.length };

  const open = lines[begin]?.trimEnd() ?? '';
  const kind = kindBegunBy(open);
  if (kind === 'meta') return { ...rest, kind, marks: { open: '', close: '' }, ...bareHead(lines, begin) };
  if (kind === 'none') return { ...rest, kind, marks: null, head: '', body: lines.slice(begin).join('\n'), bodyLine: begin };
  const closing = kind === 'json' ? '}' : open;
  const close = lines.findIndex((line, index) => index > begin && line.trimEnd() === closing);
  if (close < 0) return mistake(begin + 1, 'format_headOpen', closing);
  const body = lines.slice(close + 1).join('\n');
  const bodyLine = close + 1;
  const hasBody = close + 1 < lines.length;
  // The braces of JSON are part of it.
  const head =
    kind === 'json'
      ? lines.slice(begin, close + 1).join('\n')
      : lines
          .slice(begin + 1, close)
          .map((line) => `${line}\n`)
          .join('');
  const marks =
    kind === 'json'
      ? { open: '', close: hasBody ? '\n' : '' }
      : { open: `${lines[begin]}\n`, close: `${lines[close]}${hasBody ? '\n' : ''}` };
  return { ...rest, kind, marks, head, headLine: kind === 'json' ? begin : begin + 1, body, bodyLine };
}

/** Up to the first line that is blank, which is the body's. */
export function bareHead(lines: readonly string[], begin: number): Pick<ShownSource, 'head' | 'body' | 'bodyLine'> {
  const blank = lines.findIndex((line, index) => index > begin && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  const head = lines.slice(begin, end).map((line) => `${line}\n`);
  return { head: head.join(''), body: lines.slice(end).join('\n'), bodyLine: end };
}

/** They go on over what stands in, blank lines and comments, as long as another follows. */
function endOfDirectives(lines: readonly string[]): number {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const isDirective = line.startsWith('$');
    if (!isDirective && line.trim() !== '' && !/^[\s#]/.test(line)) break;
    if (isDirective || (/^\s+\S/.test(line) && end === index)) end = index + 1;
  }
  return end;
}
