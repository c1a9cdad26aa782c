// Takes a published file apart as generators do: its head and its body, and the lines that they begin at.
import { bareHeadOf } from '../shown/fill-shown';
import type { KindName } from '../shown/split-source';

export interface SplitFile {
  head: string;
  /** Lines of the file above the head, and above the body. */
  headLine: number;
  body: string;
  bodyLine: number;
}

/** `no-head`: it does not begin with the mark of one; `no-end`: the mark that ends it is missing. */
export type SplitFault = 'no-head' | 'no-end';

/** `text`: with line feeds alone. `marked`: the head stands between marks; else all of the file is one. */
export function splitFile(text: string, kind: KindName, marked: boolean): SplitFile | SplitFault {
  if (kind === 'none') return { head: '', headLine: 0, body: text, bodyLine: 0 };
  if (!marked) return { head: text, headLine: 0, body: '', bodyLine: 0 };
  if (kind === 'meta') {
    const head = bareHeadOf(text);
    const lines = head.split('\n').length - 1;
    return head === '' ? 'no-head' : { head, headLine: 0, body: text.slice(head.length), bodyLine: lines };
  }
  const [open, close] = kind === 'json' ? ['{', '}'] : kind === 'toml' ? ['+++', '+++'] : ['---', '---'];
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== open) return 'no-head';
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === close || (kind === 'yaml' && line.trimEnd() === '...')));
  if (end < 0) return 'no-end';
  const head =
    kind === 'json'
      ? lines.slice(0, end + 1).join('\n')
      : lines
          .slice(1, end)
          .map((line) => `${line}\n`)
          .join('');
  return { head, headLine: kind === 'json' ? 0 : 1, body: lines.slice(end + 1).join('\n'), bodyLine: end + 1 };
}
