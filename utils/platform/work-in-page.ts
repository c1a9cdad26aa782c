// Work that needs a DOM, where no page is open: Firefox's background is a page itself, Chromium's a worker that opens one for it.
import { z } from '@/utils/core/zod';
import { browser } from './browser';
import { onMessage } from './messages';

/** Chromium's alone, and not in its types. https://developer.chrome.com/docs/extensions/reference/api/offscreen */
interface Offscreen {
  createDocument(document: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const PAGE = 'offscreen.html';
const PageRequest = z.object({ inPage: z.string() });
const Answer = z.object({ done: z.boolean() });

let opened: Promise<void> | undefined;
/** Pieces of work that the page is at. */
let underWay = 0;

/**
 * Has the page that `answerInPage` is called in do it. One is opened for it, and closed when nothing is left to do. Answers what the work
 * does; false where the page failed.
 */
export async function workInPage(about: string): Promise<boolean> {
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  underWay += 1;
  try {
    // A worker that was ended in the middle leaves its page open, and a browser allows one.
    opened ??= offscreen
      .closeDocument()
      .catch(() => {})
      .then(() =>
        offscreen.createDocument({ url: PAGE, reasons: ['DOM_PARSER'], justification: 'Makes the text of an article safe to publish.' }),
      );
    await opened;
    const answer: unknown = await browser.runtime.sendMessage({ inPage: about } satisfies z.infer<typeof PageRequest>);
    return Answer.safeParse(answer).data?.done ?? false;
  } finally {
    underWay -= 1;
    if (underWay === 0) {
      opened = undefined;
      await offscreen.closeDocument().catch(() => {});
    }
  }
}

/** In the page. To be called while it loads. */
export function answerInPage(work: (about: string) => Promise<boolean>): void {
  onMessage((message) => {
    const asked = PageRequest.safeParse(message).data;
    return asked && work(asked.inPage).then((done) => ({ done }) satisfies z.infer<typeof Answer>);
  });
}
