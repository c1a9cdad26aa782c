// A published file, taken apart: its head as a tree in which every sign is kept, and its body as it stands.
import { kindNamed } from '../../shown/kinds';
import { bareHead, dataKind, kindBegunBy, type KindName } from '../../shown/split-source';
import { tooDeepAt } from '../../head/too-deep';
import type { HeadTree } from '../../head/tree';
import type { Message } from '@/utils/base/message';
import { ProblemError } from '@/utils/core/problem';
import type { Sample } from '@/utils/core/learnt/learnt';
import { useAllParts } from '../engine';
import { hideBraces } from './braces';

/** Signs of a head: what is longer is data, and no head of an article. */
const MOST_HEAD = 40_000;

export interface ReadFile {
  path: string;
  text: string;
  kind: KindName;
  /** The lines that begin and end its head; '' of a file that is all head, or has none. */
  open: string;
  close: string;
  head: HeadTree | null;
  /** Null of a file that is all head. */
  body: string | null;
  crlf: boolean;
}

export type Refused = { path: string; why: Message };

const endingOf = (path: string): string => /\.(\w{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? '';

export function readFile({ path, text: whole }: Sample): ReadFile | Refused {
  useAllParts();
  const crlf = whole.includes('\r\n') && !/(?<!\r)\n/.test(whole);
  const text = whole.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const parts = splitFile(text, dataKind(endingOf(path)));
  if (!('kind' in parts)) return { path, why: parts };
  const { kind, open, head, close, body } = parts;
  if (kind === 'none') return { path, text, kind, open, close, head: null, body, crlf };
  if (head.length > MOST_HEAD) return { path, why: ['learn_headLong', Math.round(MOST_HEAD / 1000)] };
  try {
    if (tooDeepAt(head) >= 0) return { path, why: ['learn_deep'] };
    const tree = kindNamed(kind).read({ text: hideBraces(head), known: new Set(), lineOf: () => 1, expands: true });
    return { path, text, kind, open, close, head: tree, body, crlf };
  } catch (error) {
    if (error instanceof ProblemError) return { path, why: error.problem.reason ?? ['learn_broken'] };
    // What is nested deeper than the parser can go.
    if (error instanceof RangeError) return { path, why: ['learn_deep'] };
    throw error;
  }
}

interface FileParts {
  kind: KindName;
  open: string;
  head: string;
  close: string;
  body: string | null;
}

function splitFile(text: string, data: KindName | null): FileParts | Message {
  if (text.trim() === '') return ['learn_empty'];
  if (/\0/.test(text.slice(0, 4000))) return ['learn_noText'];
  if (data) return dataFile(text, data);
  const lines = text.split('\n');
  const mark = lines[0]?.trimEnd() ?? '';
  const kind = kindBegunBy(mark);
  if (kind === 'none') return { kind, open: '', head: '', close: '', body: text };
  if (kind === 'meta') {
    const { head, body } = bareHead(lines, 0);
    return { kind, open: '', head, close: '', body };
  }
  const closing = kind === 'json' ? '}' : mark;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === closing);
  if (end < 0) return ['learn_headOpen', closing];
  const body = lines.slice(end + 1).join('\n');
  const ends = end + 1 < lines.length ? '\n' : '';
  if (kind === 'json') return { kind, open: '', head: lines.slice(0, end + 1).join('\n'), close: ends, body };
  const head = lines.slice(1, end).map((line) => `${line}\n`);
  return { kind, open: `${lines[0]}\n`, head: head.join(''), close: `${lines[end]}${ends}`, body };
}

/** A document mark at the top of YAML is passed over by no reader: it stays where it stands. */
const dataFile = (text: string, kind: KindName): FileParts => ({ kind, open: '', head: text, close: '', body: null });
