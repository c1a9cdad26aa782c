// The form before the desk is there: filled with what the page answers, and handed over with all that was done on it meanwhile.
import '../session/messages';
import type { AskedPage } from '../page/ask-page';
import { watchActs } from './early-acts';
import { type FormDraft, draftOf, paragraphsOf } from './form-draft';
import { showParagraphs } from './show-paragraphs';
import { showSource } from './show-source';
import { showTitle } from './show-title';
import { openPanelOf } from '@/utils/platform/open-panel';
import { peekDraft } from '@/utils/platform/peek-draft';
import { cleanUrl } from '@/utils/extract/address/clean-url';

export interface FirstForm {
  asked: AskedPage;
  /** The desk is about to be drawn in its place; once nothing is being composed in the form. Answers how to go on at the desk. */
  end(): Promise<() => void>;
}

/** How the scripts of the popup find each other. */
export type FormWindow = typeof globalThis & { gleanerForm?: FirstForm };

export function beginFirstForm(asked: AskedPage): void {
  const acts = watchActs(() => void openPanelOf(asked.tab).catch(() => {}));
  let isOver = false;
  let composed = async () => {};
  /** A draft that is stored goes before what the page says. */
  const stored = peekDraft(asked.tab.then(({ url }) => cleanUrl(url))).catch(() => null);

  const fill = async (): Promise<void> => {
    const [head, kept] = await Promise.all([asked.head, stored]);
    const draft = draftOf(head, kept);
    if (!draft || isOver) return;
    composed = showTitle(draft);
    showSource(draft);
    performance.mark('form:title');
    await fillText(draft);
  };

  const fillText = async (draft: FormDraft): Promise<void> => {
    const paragraphs = draft.paragraphs ?? paragraphsOf(await asked.clip());
    if (isOver || !paragraphs || draft.excerpt.kind === 'selection') return;
    showParagraphs(paragraphs, draft.excerpt);
    performance.mark('form:filled');
  };

  // Why it failed is told by the desk.
  fill().catch(() => {});
  (globalThis as FormWindow).gleanerForm = {
    asked,
    async end() {
      await composed();
      isOver = true;
      return acts.end();
    },
  };
}
