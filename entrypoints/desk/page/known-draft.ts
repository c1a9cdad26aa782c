// What a page that is read again makes of the draft that is there: of the right article, with what is selected now.
import type { Clip } from '@/utils/core/clip';
import type { Draft } from '@/utils/core/draft';
import type { RawParagraph } from '@/utils/core/paragraph';
import { fail } from '@/utils/core/problem';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { cleanUrl } from '@/utils/extract/address/clean-url';

interface Meant {
  frame: 'popup' | 'panel' | 'tab';
  /** Of the draft that the desk keeps to; null: it keeps to none. */
  key: string | null;
  /** Address of the page that was asked. */
  asked: string;
}

/** Throws a Problem where what has answered is another article than the one that was meant. */
export function refuseOther({ url, cleanUrl: found }: { url: string; cleanUrl: string }, { frame, key, asked }: Meant): void {
  // A desk in a tab keeps to its article, whatever its page's tab shows now.
  if (key !== null && found !== key) fail('page-closed');
  // And the panel to the page that it was asked for: that goes on to another address of its own.
  if (frame === 'panel' && cleanUrl(url) !== cleanUrl(asked)) fail('page-gone');
}

/** Whether Gleaner was asked to read the page before: its draft tells, but for one that was kept from a link. */
export async function wasRead(address: string): Promise<boolean> {
  const draft = await readDraft(address);
  return draft !== null && ('body' in draft.clip || draft.linkOnly !== true);
}

/** One of which only the link was known has now what its page says. */
export async function keepRead(draft: Draft | null): Promise<void> {
  if (draft) await putDraft({ ...draft, linkOnly: undefined });
}

/** A new reading with what was put back, of what the one before had left out. */
export const withPutBack = async (clip: Clip, before: Draft['clip'] | undefined): Promise<Clip> =>
  before && 'left' in before && before.left?.some(({ taken }) => taken)
    ? (await import('@/utils/curate/left-out')).putBackAgain(clip, before)
    : clip;

/** A draft opened again with something else selected on the page: that is what the curator wants now. */
export function withSelection(draft: Draft, selection: Draft['clip']['selection']): Draft {
  if (!selection || textOf(selection) === textOf(draft.clip.selection ?? [])) return draft;
  return { ...draft, clip: { ...draft.clip, selection }, excerpt: { kind: 'selection' } };
}

const textOf = (paragraphs: RawParagraph[]): string => paragraphs.map(({ text }) => text).join('\n');
