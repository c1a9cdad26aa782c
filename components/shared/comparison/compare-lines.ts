// Which lines of two texts are the same: the longest common run of lines, as in any diff.

/** A line of either text, or the same line in both. */
export type ComparedLine = { theirs: string; ours: string; same: true } | { theirs: string | null; ours: string | null; same: false };

/** Cells of the table that is filled for what differs; beyond it all of that counts as changed. */
const MOST_CELLS = 1_000_000;

export function compareLines(theirs: string, ours: string): ComparedLine[] {
  const [one, other] = [theirs.split('\n'), ours.split('\n')];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return [
    ...one.slice(0, head).map(sameLine),
    ...middle(one.slice(head, one.length - tail), other.slice(head, other.length - tail)),
    ...one.slice(one.length - tail).map(sameLine),
  ];
}

const sameLine = (line: string): ComparedLine => ({ theirs: line, ours: line, same: true });

function middle(theirs: string[], ours: string[]): ComparedLine[] {
  if (theirs.length * ours.length > MOST_CELLS) return besideEachOther(theirs, ours);
  const longest = commonLengths(theirs, ours);
  const lines: ComparedLine[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const flush = () => {
    lines.push(...besideEachOther(gone, come));
    [gone, come] = [[], []];
  };
  let [at, to] = [0, 0];
  while (at < theirs.length || to < ours.length) {
    if (at < theirs.length && theirs[at] === ours[to]) {
      flush();
      lines.push(sameLine(theirs[at]!));
      at += 1;
      to += 1;
    } else if (to >= ours.length || (at < theirs.length && longest[at + 1]![to]! >= longest[at]![to + 1]!)) gone.push(theirs[at++]!);
    else come.push(ours[to++]!);
  }
  flush();
  return lines;
}

/** For each pair of places: how many lines from there to the ends can be paired. */
function commonLengths(one: string[], other: string[]): Uint32Array[] {
  const longest = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let to = other.length - 1; to >= 0; to -= 1) {
      longest[at]![to] = one[at] === other[to] ? longest[at + 1]![to + 1]! + 1 : Math.max(longest[at + 1]![to]!, longest[at]![to + 1]!);
    }
  }
  return longest;
}

/** What was changed stands across from what it was changed to. */
const besideEachOther = (theirs: string[], ours: string[]): ComparedLine[] =>
  Array.from({ length: Math.max(theirs.length, ours.length) }, (_, at) => ({
    theirs: theirs[at] ?? null,
    ours: ours[at] ?? null,
    same: false,
  }));

export type Stretch = { kind: 'lines'; lines: ComparedLine[] } | { kind: 'folded'; lines: ComparedLine[] };

/** Lines around each change that stay in sight. */
const AROUND = 3;

/** Long runs of the same lines are folded away. */
export function foldSame(lines: ComparedLine[]): Stretch[] {
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ same }) => !same));
  const stretches: Stretch[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = near[at] ? 'lines' : 'folded';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else stretches.push({ kind, lines: [line] });
  }
  // What is folded must be worth it.
  return stretches.map(({ kind, lines }) => ({ kind: lines.length > 2 ? kind : 'lines', lines }));
}
