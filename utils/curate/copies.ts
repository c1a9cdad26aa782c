// Which of several files of one draft lies at a place: the next save makes the same ones, or one more beside them.
import type { Delivery } from '@/utils/core/delivery';
import type { Draft, DraftChange } from '@/utils/core/draft';

/** One file's place; the community by its slug. */
interface FilePlace {
  destination: string;
  community: string;
}

const keyOf = ({ destination, community }: FilePlace): string => `${destination} ${community}`;

export const copyAt = ({ copies }: Draft, place: FilePlace): number => copies[keyOf(place)] ?? 0;

type MadeFile = FilePlace & Pick<Delivery, 'copy'>;

/** The step after which the draft gives these very files, and the same as before at other places. */
export const sameCopies = (draft: Draft, rows: MadeFile[], more = 0): DraftChange => ({
  copies: { ...draft.copies, ...Object.fromEntries(rows.map((row) => [keyOf(row), (row.copy ?? 0) + more])) },
});

/** The step after which it gives one more file beside each of these. */
export const oneMoreAt = (draft: Draft, rows: MadeFile[]): DraftChange => sameCopies(draft, rows, 1);

/**
 * As it is saved: one more that was asked for counts once it was made, and before that while what it is to lie beside waits for the
 * curator. `rows`: all that was made of the draft.
 */
export const settleCopies = (draft: Draft, rows: (MadeFile & Pick<Delivery, 'state' | 'problem'>)[]): Draft => ({
  ...draft,
  copies: Object.fromEntries(
    Object.entries(draft.copies).map(([key, asked]) => {
      const made = rows
        .filter((row) => keyOf(row) === key)
        .map(({ copy = 0, state, problem }) => copy + (state === 'needs-you' && problem?.code === 'file-differs' ? 1 : 0));
      return [key, Math.min(asked, Math.max(0, ...made))];
    }),
  ),
});
