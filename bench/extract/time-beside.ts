// How long ours takes beside the two readers that it asks, of what the bench wrote down in one run.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Answer {
  id: string;
  ms: number;
  err?: string;
  extra?: { second?: boolean };
}

/** As the bench names the file of what a candidate answered on a set. */
export const answersOf = (bench: string, set: string, candidate: string): string =>
  join(bench, 'out', basename(set), `${candidate.replace(/[^\w.-]+/g, '_').slice(-80)}.jsonl.gz`);

/** Ours at most so many times Readability and Defuddle together, where Readability was enough for us and where Defuddle was asked too. */
const BARS = [
  { what: 'Defuddle was not needed', second: false, most: 1 },
  { what: 'Defuddle was asked too', second: true, most: 1.3 },
];

/** A table in Markdown; empty where one of the three was not measured. */
export function timeBeside(bench: string, set: string, names: { ours: string; readability: string; defuddle: string }): string {
  const [ours, readability, defuddle] = [names.ours, names.readability, names.defuddle].map((name) =>
    readAnswers(answersOf(bench, set, name)),
  );
  if (!ours || !readability || !defuddle) return '';
  const rows = BARS.map(({ what, second, most }) => {
    const pages = [...ours.values()].flatMap((mine) => {
      const [one, other] = [readability.get(mine.id), defuddle.get(mine.id)];
      const isFair = one && other && !mine.err && !one.err && !other.err && (mine.extra?.second ?? false) === second;
      return isFair ? [{ ours: mine.ms, readability: one.ms, both: one.ms + other.ms }] : [];
    });
    const mean = (key: keyof (typeof pages)[number]) => pages.reduce((sum, page) => sum + page[key], 0) / Math.max(1, pages.length);
    const ratio = mean('ours') / mean('both');
    const middle = pages.map((page) => page.ours / page.both).toSorted((one, two) => one - two)[Math.floor(pages.length / 2)] ?? 0;
    const times = [mean('ours'), mean('readability'), mean('both')].map((ms) => ms.toFixed(0));
    return `| ${[what, pages.length, ...times, ratio.toFixed(2), middle.toFixed(2), most.toFixed(1)].join(' | ')} |`;
  });
  return `## Time beside Readability and Defuddle (ms a page, mean)

| where | pages | ours | Readability | Readability + Defuddle | ratio | median ratio of a page | bar |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function readAnswers(file: string): Map<string, Answer> | null {
  try {
    const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
    return new Map(lines.map((line) => JSON.parse(line) as Answer).map((answer) => [answer.id, answer]));
  } catch {
    return null;
  }
}
