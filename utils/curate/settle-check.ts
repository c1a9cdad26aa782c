// A check of a clip, settled by the curator.
import type { CheckCode } from '@/utils/core/check';
import type { Draft } from '@/utils/core/draft';
import { textLines } from '@/utils/base/html/html-text';
import { mendMojibake } from '@/utils/base/mend-mojibake';
import type { RawParagraph } from '@/utils/core/paragraph';
import { rawHtml, sourceOf } from '@/utils/core/raw-html';

/** The draft without a check that the curator has seen to; garbled text is mended, but for what the curator wrote. */
export function settleCheck(draft: Draft, code: CheckCode): Draft {
  const { clip } = draft;
  if (!('checks' in clip)) return draft;
  const settled: Draft = { ...draft, clip: { ...clip, checks: clip.checks.filter((check) => check.code !== code) } };
  return code === 'text-misread' ? mendText(settled) : settled;
}

const TEXTS = ['title', 'byline', 'siteName', 'description'] as const;

function mendText(draft: Draft): Draft {
  const { clip } = draft;
  const mended = TEXTS.filter((field) => !draft.edited.includes(field)).map((field) => [field, mend(draft.fields[field])]);
  return {
    ...draft,
    fields: { ...draft.fields, ...Object.fromEntries(mended) },
    clip: {
      ...clip,
      ...('body' in clip && { body: mendParagraphs(clip.body) }),
      ...('left' in clip && clip.left && { left: clip.left.map((hole) => ({ ...hole, parts: mendParagraphs(hole.parts) })) }),
      selection: clip.selection && mendParagraphs(clip.selection),
    },
  };
}

const mend = (text: string) => mendMojibake(text) ?? text;

/** A parser lets none stand in HTML. */
const APART = '\0';

/**
 * Garbled letters mend to letters, never to markup; the second half of one may stand as an entity. What one paragraph leaves unsure the
 * others may tell.
 */
function mendParagraphs(paragraphs: RawParagraph[]): RawParagraph[] {
  const all = paragraphs.map(({ html }) => sourceOf(html).replaceAll(APART, '').replaceAll('&nbsp;', '\u00a0'));
  const mended = mend(all.join(APART)).split(APART);
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    html: rawHtml(mended[index] ?? ''),
    text: textLines(mended[index] ?? ''),
  }));
}
