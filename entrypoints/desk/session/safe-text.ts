// The text of a page as the desk may show it: made safe once for each reading of the page.
import type { Paragraph, RawParagraph } from '@/utils/core/paragraph';
import { sourceOf } from '@/utils/core/raw-html';
import { doAtOnce } from '@/utils/base/sliced-work';
import { inSlices } from '../page/in-slices';
import { type AnyClip, isUnsplit, type MakeSafe, type TextTools } from '../../safe-text/text-tools';

export interface SafeText {
  /**
   * Resolves once `of` knows the text of the clip, with the clip as it can be shown: one of before in paragraphs. `shown` is the one on
   * the desk, of the same page.
   */
  learn<C extends AnyClip>(clip: C, shown?: AnyClip | null): Promise<C>;
  /** Null where it was not learned. */
  of(raw: readonly RawParagraph[]): Paragraph[] | null;
}

/** Where nothing of a page is to be shown. */
export const NO_SAFE_TEXT: SafeText = { learn: async (clip) => clip, of: () => null };

/** Nothing is loaded before there is a text: the desk opens without. */
export function createSafeText({ loadMakeSafe, split }: TextTools): SafeText {
  const known = new WeakMap<readonly RawParagraph[], Paragraph[]>();
  let makeSafe: MakeSafe | undefined;
  const keep = (raw: readonly RawParagraph[], safe: Paragraph[] | null | undefined) => {
    if (safe) known.set(raw, safe);
    return safe ?? null;
  };

  return {
    async learn(given, shown) {
      const whole = isUnsplit(given) ? await split(given) : given;
      const clip = shown ? withKnownText(whole, shown) : whole;
      for (const raw of textsOf(clip).filter((text) => !known.has(text))) {
        makeSafe ??= await loadMakeSafe();
        keep(raw, await inSlices(makeSafe(raw), () => true));
      }
      return clip;
    },
    // Text that was mended at the desk is new, and done within a frame.
    of: (raw) => known.get(raw) ?? keep(raw, makeSafe && doAtOnce(makeSafe(raw))),
  };
}

const textsOf = (clip: AnyClip): RawParagraph[][] => [clip.selection, 'body' in clip ? clip.body : null].filter((raw) => raw !== null);

/** What was read from the database is another list with the same in it. */
function withKnownText<C extends AnyClip>(clip: C, shown: AnyClip): C {
  const same = <Raw extends RawParagraph[] | null>(raw: Raw, known: RawParagraph[] | null): Raw =>
    raw && known && isSame(raw, known) ? (known as Raw) : raw;
  const body = 'body' in clip && 'body' in shown ? { body: same(clip.body, shown.body) } : {};
  return { ...clip, selection: same(clip.selection, shown.selection), ...body };
}

const isSame = (one: RawParagraph[], other: RawParagraph[]): boolean =>
  one.length === other.length &&
  one.every(({ html, prose }, index) => sourceOf(html) === sourceOf(other[index]!.html) && prose === other[index]!.prose);
