// A check of a clip, settled by the curator.
import type { CheckCode } from '@/utils/core/check';
import type { Draft } from '@/utils/core/draft';
import { mendMojibake } from '@/utils/base/mend-mojibake';
import type { SafeHtml } from '@/utils/core/safe-html';

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
      ...('bodyHtml' in clip && { bodyHtml: mendHtml(clip.bodyHtml) }),
      selectionHtml: clip.selectionHtml && mendHtml(clip.selectionHtml),
    },
  };
}

const mend = (text: string) => mendMojibake(text) ?? text;

/** Garbled letters mend to letters, never to markup; the second half of one may stand as an entity. */
const mendHtml = (html: SafeHtml) => mend(html.replaceAll('&nbsp;', '\u00a0')) as SafeHtml;
