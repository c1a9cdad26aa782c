// The saved pages as `dump.ts` left them, each text with whether it is the article's.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pagesAtHand } from '../pages-at-hand.ts';
import { runAt, runsOf, wordsOf } from './shingles.ts';

export const SETS = ['dev', 'dev2'];

/** Of the manifest of a set. */
export interface SavedPage {
  id: string;
  url: string;
  file: string;
  source: string;
  type: string;
  domain: string;
  truth: { body?: string };
}

export interface DumpedPage {
  id: string;
  /** 0: by the first reading alone; 1: by both. */
  asked: 0 | 1;
  columns: string[];
  /** Of each text its columns. */
  rows: number[][];
  texts: string[];
  /** Share of each text that the body holds before it is judged. */
  taken: number[];
  /** Places of texts whose words stand in the body before it is judged. */
  there: number[];
  /** Places of texts that a rule takes for what stands after the article. */
  after: number[];
  /** The body before it is judged: its blocks, and the places of the texts that each holds. */
  ours: [string, number[]][];
}

export interface LabelledPage extends Omit<DumpedPage, 'rows' | 'ours'> {
  set: string;
  type: string;
  domain: string;
  /** Runs of four words of the true body. */
  runs: ReadonlyMap<number, number>;
  rows: Float32Array[];
  words: Int32Array[];
  ours: [Int32Array, number[]][];
  /** Of each text: whether it is the article's, and what it counts. */
  truth: Uint8Array;
  weights: Float64Array;
}

/** Words; a shorter text is judged with those around it. */
const SHORT = 8;
/** Shares of a text's runs that stand in the true body. */
const [MOSTLY, HALF] = [0.6, 0.5];

/** `folder` holds what was dumped. */
export async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const found: LabelledPage[] = [];
  for (const set of SETS) {
    const saved: SavedPage[] = JSON.parse(readFileSync(join(pagesAtHand(), 'data', set, 'manifest.json'), 'utf8')).pages;
    const byId = new Map(saved.map((page) => [page.id, page]));
    for await (const line of createInterface({ input: createReadStream(join(folder, `${set}.jsonl`)) })) {
      const page: DumpedPage = JSON.parse(line);
      found.push(label(page, set, byId.get(page.id)!));
    }
  }
  return found;
}

function label(page: DumpedPage, set: string, { source, type, domain, truth }: SavedPage): LabelledPage {
  const body = wordsOf(truth.body!);
  const words = page.texts.map(wordsOf);
  const labels = labelsOf(page.texts, truth.body!);
  return {
    ...page,
    set,
    type: source === 'aeb' ? 'AEB' : type,
    domain,
    runs: runsOf(body),
    rows: page.rows.map((row) => Float32Array.from(row)),
    words,
    ours: page.ours.map(([text, places]) => [wordsOf(text), places]),
    truth: labels,
    weights: weightsOf(words, labels, body.length),
  };
}

/** A long text is true by its own runs of four words, a short one by those that it stands in, its neighbours' included. */
export function labelsOf(texts: readonly string[], body: string): Uint8Array {
  const runs = runsOf(wordsOf(body.toLowerCase()));
  const words = texts.map((text) => wordsOf(text.toLowerCase()));
  const whole = Int32Array.from(words.flatMap((one) => [...one]));
  const hits = [0];
  for (let at = 0; at + 4 <= whole.length; at += 1) hits.push(hits.at(-1)! + (runs.has(runAt(whole, at)) ? 1 : 0));
  const share = (from: number, to: number) => {
    const [low, high] = [Math.max(0, from), Math.min(hits.length - 1, to)];
    return high > low ? (hits[high]! - hits[low]!) / (high - low) : 0;
  };
  let start = 0;
  const truth = Uint8Array.from(words, ({ length }) => {
    const [from, to] = [start, start + length];
    start = to;
    if (length >= 4 && share(from, to - 3) >= MOSTLY) return 1;
    return length > 0 && length < SHORT && share(from - 3, to) >= HALF ? 1 : 0;
  });
  return withLines(truth, words, body);
}

/** A text of three words or fewer is a line of the body's, and near a long text that is true. */
function withLines(truth: Uint8Array, words: readonly Int32Array[], body: string): Uint8Array {
  const lines = new Set(
    body
      .toLowerCase()
      .split('\n')
      .map((line) => wordsOf(line).join(' ')),
  );
  const isLongAndTrue = (at: number) => truth[at] === 1 && words[at]!.length >= SHORT;
  const around = [-4, -3, -2, -1, 1, 2, 3, 4];
  return truth.map((is, at) => {
    const own = words[at]!;
    if (is || own.length === 0 || own.length > 3 || !lines.has(own.join(' '))) return is;
    return around.some((step) => isLongAndTrue(at + step)) ? 1 : 0;
  });
}

/** A text counts by its share of the true words, and what a huge page has beside its article no more than twice those. */
function weightsOf(words: readonly Int32Array[], truth: Uint8Array, length: number): Float64Array {
  const weights = Float64Array.from(words, (one) => one.length / Math.max(1, length));
  const beside = weights.reduce((sum, weight, at) => sum + (truth[at] ? 0 : weight), 0);
  return weights.map((weight, at) => Math.min(0.5, truth[at] || beside <= 2 ? weight : (weight * 2) / beside) + 0.0005);
}
