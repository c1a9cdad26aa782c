/** What must be true of an outbox at rest, whatever happened before. */
import type { Delivery } from '@/utils/core/delivery';
import type { Saved } from './run-steps';

interface AtRest {
  saves: Saved[];
  rows: Delivery[];
  files: Map<string, string>;
  somebodys: Map<string, string>;
  touched: Set<string>;
  faults: string[];
  /** What is registered, by its id. */
  items: Map<number, { of: string }>;
  /** What is known of images, and of whoever has them. */
  images: { kept: string[]; had: string[] };
}

/** Sentences about what is not as it must be; none where all is well. */
export function faultsOf({ saves, rows, files, somebodys, touched, faults, items, images }: AtRest): string[] {
  const rowOf = ({ id }: Saved) => rows.find((row) => row.id === id);
  const unrest = rows
    .filter(({ state }) => state !== 'delivered' && state !== 'refused')
    .map(({ id, state, problem }) => `${id} rests as ${state} ${problem?.code}`);
  const overwritten = [...somebodys]
    .filter(([path, words]) => files.get(path) !== words)
    .map(([path, words]) => `overwritten: ${words} at ${path} by ${files.get(path)}`);
  const ends = [...new Set(saves.map(({ of }) => of))].map((of) =>
    endOf(
      saves.filter((save) => save.of === of),
      rowOf,
      files,
      touched,
    ),
  );
  const known = new Set([...ends.flatMap(({ lying }) => lying), ...somebodys.keys()]);
  const left = [...files].filter(([path]) => !known.has(path)).map(([path, words]) => `left over or doubled: ${words} at ${path}`);
  const registered = [...items.values()].map(({ of }) => of);
  const twice = registered.filter((of, at) => registered.indexOf(of) !== at).map((of) => `registered twice: ${of}`);
  const stray = images.kept.filter((hash) => !images.had.includes(hash)).map((hash) => `nobody has the image ${hash}`);
  const gone = images.had.filter((hash) => !images.kept.includes(hash)).map((hash) => `the image ${hash} is gone`);
  return [...faults, ...unrest, ...overwritten, ...ends.flatMap((end) => end.faults), ...left, ...twice, ...stray, ...gone];
}

/**
 * Of the saves of one article, community and copy, oldest first: the newest that the curator has not ended lies at its path, and nothing else.
 * One that a later save took the place of before it was known to have arrived does not stand again; where the later one was ended, it may lie there all the same, and its row says so.
 */
function endOf(saves: Saved[], rowOf: (save: Saved) => Delivery | undefined, files: Map<string, string>, touched: Set<string>) {
  const stood = saves.findLast((save, at) => !save.ended && (rowOf(save)?.state === 'delivered' || at === saves.length - 1));
  const perhaps = saves
    .slice(stood ? saves.indexOf(stood) + 1 : 0)
    .filter((save) => ['delivery-overtaken', 'delivery-given-up'].includes(rowOf(save)?.problem?.code ?? ''));
  const lying = [
    ...new Set(
      [stood ?? [], perhaps]
        .flat()
        .filter(({ path, content }) => files.get(path) === content)
        .map(({ path }) => path),
    ),
  ];
  // Somebody wrote over what we had put there: theirs is the article now.
  const isTheirs = saves.some(({ path }) => touched.has(path));
  const faults = [
    stood && rowOf(stood)?.state !== 'delivered' && `lost: ${stood.content} is ${rowOf(stood)?.state ?? 'unknown'}`,
    stood && lying.length === 0 && !isTheirs && `${stood.content} should lie at ${stood.path}, where ${files.get(stood.path)} lies`,
    lying.length > 1 && `doubled: ${lying.join(' and ')}`,
  ];
  return { lying, faults: faults.filter((fault) => typeof fault === 'string') };
}
