// What the bench prints of a page: who has filled when, how many times as long as the others, and where our own time goes.
import { median, type Times } from './measure.ts';
import type { PageTime } from './trace-page.ts';

export interface Measured {
  name: string;
  /** One for each round, in order. */
  rounds: Times[];
}

/** Whichever was marked first: on a slow page the desk may be there before the form is filled. */
const FILLED = ['form:filled', 'desk:ready', 'peer:filled'];
const TITLE = ['form:title', 'desk:facts', 'peer:title'];
const PHASES: [string, string][] = [
  ['first script running', 'form:begun'],
  ['page asked', 'form:asked'],
  ['first paint', 'first-contentful-paint'],
  ['facts answered', 'form:facts'],
  ['title and metadata shown', 'form:title'],
  ['clip answered', 'form:clip'],
  ['filled', 'form:filled'],
  ['the desk in its place', 'desk:ready'],
];

export function reportPage(page: string, floor: Measured, ours: Measured, peers: Measured[], time: PageTime): void {
  const base = floor.rounds.map((times) => times['floor:text'] ?? NaN);
  console.log(`\n### ${page}\n\n|  | title | filled | desk | Gleaner’s title | Gleaner’s filled |\n|---|---|---|---|---|---|`);
  console.log(`| floor, text | | ${rounded(base)} | | | |`);
  const row = ({ name, rounds }: Measured, isOurs: boolean) => {
    const [title, filled, desk] = [at(rounds, TITLE), at(rounds, FILLED), at(rounds, ['desk:ready'])];
    const cells = [title, filled, desk].map((times) => `${rounded(times)}${isOurs ? more(times, base) : ''}`);
    const ratios = isOurs ? ['', ''] : [ratio(at(ours.rounds, TITLE), title), ratio(at(ours.rounds, FILLED), filled)];
    console.log(`| ${[name, ...cells, ...ratios].join(' | ')} |`);
  };
  row(ours, true);
  for (const peer of peers) row(peer, false);
  console.log(`\n${PHASES.map(([what, mark]) => `${what} ${rounded(at(ours.rounds, [mark]))}`).join(' · ')}`);
  const { facts, clip, forced, rendering } = time;
  console.log(
    `in the page: facts ${facts.toFixed(0)}, clip ${clip.toFixed(0)}; style and layout they forced ${forced.toFixed(0)}, its own rendering ${rendering.toFixed(0)}`,
  );
}

/** Of each round the first of the marks; NaN where it has none. */
const at = (rounds: Times[], marks: string[]): number[] =>
  rounds.map((times) => {
    const first = Math.min(...marks.map((mark) => times[mark] ?? Infinity));
    return first === Infinity ? NaN : first;
  });

const rounded = (times: number[]): string => (Number.isNaN(median(times)) ? '' : median(times).toFixed(0));

/** Of the two in the same round, which the machine was as busy for. */
const between = (ours: number[], others: number[], join: (our: number, other: number) => number): number =>
  median(ours.map((our, round) => join(our, others[round] ?? NaN)));

const ratio = (ours: number[], theirs: number[]): string => {
  const times = between(ours, theirs, (our, other) => our / other);
  return Number.isNaN(times) ? '' : `× ${times.toFixed(2)}`;
};

function more(times: number[], base: number[]): string {
  const added = between(times, base, (time, floor) => time - floor);
  return Number.isNaN(added) ? '' : ` (+${added.toFixed(0)})`;
}
