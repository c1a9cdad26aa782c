/** The text of clips, made safe as at the desk by jsdom's parser; known at once, without being learned. */
import { JSDOM } from 'jsdom';
import { createSafeText, type SafeText } from '@/entrypoints/desk/session/safe-text';
import type { RawParagraph } from '@/utils/core/paragraph';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import { sanitiseParagraphs } from '@/utils/sanitise/sanitise-paragraphs';
import { doAtOnce } from '@/utils/base/sliced-work';

const sanitise = createSanitiser(new JSDOM().window as unknown as typeof globalThis);
const makeSafe = (raw: readonly RawParagraph[]) => sanitiseParagraphs(raw, sanitise);

export function aSafeText(): SafeText {
  const text = createSafeText({ loadMakeSafe: async () => makeSafe, split: async (clip) => clip });
  const known = new WeakMap<readonly RawParagraph[], ReturnType<SafeText['of']>>();
  return {
    learn: text.learn,
    of(raw) {
      if (!known.has(raw)) known.set(raw, doAtOnce(makeSafe(raw)));
      return known.get(raw) ?? null;
    },
  };
}
