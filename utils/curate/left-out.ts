// What was left out of a body: put back by the curator, and left out again.
import type { Clip, LeftOut } from '@/utils/core/clip';
import type { Draft, ExcerptChoice } from '@/utils/core/draft';

/** The draft with what its clip left out at that place (index into `left`) in its body, or out of it again where it is in. */
export function toggleLeft(draft: Draft, at: number): Draft {
  const { clip } = draft;
  const hole = 'body' in clip ? clip.left?.[at] : undefined;
  if (!hole || !('body' in clip)) return draft;
  return { ...draft, clip: toggled(clip, at), excerpt: movedChoice(draft.excerpt, hole) };
}

/** A new reading of a page, with what the curator had put back in the one before. */
export function putBackAgain(clip: Clip, before: Clip): Clip {
  const wanted = new Set(before.left?.flatMap((hole) => (hole.taken ? [textOf(hole)] : [])));
  return (clip.left ?? []).reduce((read, hole, at) => (!hole.taken && wanted.has(textOf(hole)) ? toggled(read, at) : read), clip);
}

function toggled(clip: Clip, at: number): Clip {
  const { body, left = [] } = clip;
  const { after, parts, taken } = left[at]!;
  const start = after + 1;
  const moved = taken ? -parts.length : parts.length;
  return {
    ...clip,
    body: [...body.slice(0, start), ...(taken ? [] : parts), ...body.slice(taken ? start + parts.length : start)],
    left: left.map((hole, index) =>
      index < at ? hole : index === at ? leftAs(hole, after, !taken) : leftAs(hole, hole.after + moved, hole.taken),
    ),
  };
}

const leftAs = ({ parts }: LeftOut, after: number, taken = false): LeftOut => ({ after, parts, ...(taken && { taken }) });

/** Picked paragraphs stay picked wherever they move; what is put back was wanted, so its prose is picked too. */
function movedChoice(choice: ExcerptChoice, { after, parts, taken }: LeftOut): ExcerptChoice {
  if (choice.kind !== 'picked') return choice;
  const [start, count] = [after + 1, parts.length];
  const paragraphs = taken
    ? choice.paragraphs.flatMap((index) => (index < start ? index : index < start + count ? [] : index - count))
    : [
        ...choice.paragraphs.map((index) => (index < start ? index : index + count)),
        ...parts.flatMap(({ prose }, index) => (prose ? start + index : [])),
      ].toSorted((one, other) => one - other);
  return { kind: 'picked', paragraphs };
}

const textOf = ({ parts }: LeftOut): string => parts.map(({ text }) => text).join('\n');
