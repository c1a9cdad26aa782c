// What the first form shows: of the stored draft where there is one, else of what the page says. Nothing is kept or published of it.
import type { ExcerptChoice, Draft } from '@/utils/core/draft';
import type { RawParagraph } from '@/utils/core/paragraph';

export type FormParagraph = Pick<RawParagraph, 'html' | 'text' | 'prose'>;

export interface FormDraft extends Pick<Draft, 'key' | 'clip' | 'fields' | 'edited' | 'excerpt'> {
  /** Null until the page has answered with them. */
  paragraphs: FormParagraph[] | null;
}

/** `answer` is the page's, `kept` a record of the database; null where they are not what they should be, which the desk then tells. */
export function draftOf(answer: unknown, kept: unknown): FormDraft | null {
  const { facts, selection } = answer as { facts?: Draft['clip']; selection?: unknown };
  if (typeof facts?.cleanUrl !== 'string' || typeof facts.title !== 'string') return null;
  const { cleanUrl: key } = facts;
  const excerpt: ExcerptChoice = { kind: selection === null ? 'lead' : 'selection' };
  const begun: FormDraft = { key, clip: facts, fields: facts, edited: [], excerpt, paragraphs: null };
  return isDraft(kept) && kept.key === key ? { ...kept, paragraphs: readOf(kept) } : begun;
}

/** A draft of before this version is the desk's alone to read. */
function isDraft(kept: unknown): kept is Draft {
  const { fields, clip, edited, excerpt } = (kept ?? {}) as Partial<Draft>;
  return typeof fields?.title === 'string' && typeof clip?.provenance === 'object' && Array.isArray(edited) && excerpt !== undefined;
}

const readOf = ({ clip, partial }: Draft): FormParagraph[] | null => ('body' in clip && !partial ? textsOf(clip.body) : null);

/** Of the page's answer; null where it has none. */
export const paragraphsOf = (answer: unknown): FormParagraph[] | null => textsOf((answer as { clip?: { body?: unknown } }).clip?.body);

/** Those of before come in one piece. */
function textsOf(body: unknown): FormParagraph[] | null {
  if (!Array.isArray(body)) return null;
  return body.every((it: Partial<RawParagraph>) => typeof it.text === 'string' && typeof it.html === 'string' && !it.unsplit)
    ? (body as FormParagraph[])
    : null;
}
