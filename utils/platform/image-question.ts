// The browser's question about the host of an image. Its dialog closes the popup that asks, so what was being done there goes on after the
// answer: by the background, which opens the popup again.
import { z } from '@/utils/core/zod';
import { browser } from './browser';
import { database, readRecord } from './database/database';
import { putAtOnce } from './database/put-at-once';
import { mayReach, requestAll, requestHost } from './permissions';

/** `at`: milliseconds since 1970. */
const Question = z.object({ url: z.string(), tab: z.number(), window: z.number(), at: z.number() });
export type ImageQuestion = z.infer<typeof Question>;

/** Held by the page that asks for as long as it is there. */
const ASKING = 'image question';
/** Milliseconds after which nobody expects the popup any more. */
const FORGOTTEN_AFTER = 5 * 60_000;
/** Milliseconds; the draft is on the medium by then. */
const CLOSES_AFTER = 150;
/** Milliseconds after each try: browsers open no popup while their dialog is still going. */
const TRIES = [200, 300, 400, 600, 800, 1_200];

/**
 * Asks the curator for the host of `url`, or for every host; must be called inside a click. Answers whether it may be reached, where the
 * page that asks is still there to hear it. `popup`: the tab that it stands over.
 */
export function askForImage(url: string, scope: 'host' | 'all', popup: { tab: number; window: number } | null): Promise<boolean> {
  // Firefox asks only in the very click: nothing is awaited before.
  const kept = popup && keepQuestion({ url, ...popup, at: Date.now() });
  const answer = (scope === 'all' ? requestAll() : requestHost(url)).catch(() => false);
  // Firefox takes the first click beside a popup for the wish to close it, and its question stands there.
  const closing = popup && import.meta.env.BROWSER === 'firefox' ? setTimeout(() => window.close(), CLOSES_AFTER) : undefined;
  return navigator.locks.request(ASKING, async () => {
    const isAllowed = await answer;
    clearTimeout(closing);
    await kept;
    if (popup) await takeQuestion();
    return isAllowed;
  }) as Promise<boolean>;
}

const keepQuestion = (question: ImageQuestion): Promise<void> =>
  putAtOnce('settings', { name: 'question', value: JSON.stringify(question) });

async function takeQuestion(): Promise<ImageQuestion | null> {
  const record = await readRecord('settings', 'question');
  if (!record) return null;
  await database.settings.delete('question');
  return Question.parse(JSON.parse(record.value));
}

/** Calls back when a host was allowed; with the question, where that closed its popup. To be called while the background starts. */
export function onAllowed(goOn: (question: ImageQuestion | null) => void): void {
  browser.permissions.onAdded.addListener(() => {
    // A page that is still there goes on by itself.
    void navigator.locks.request(ASKING, { ifAvailable: true }, async (lock) => goOn(lock && (await answeredQuestion())));
  });
}

async function answeredQuestion(): Promise<ImageQuestion | null> {
  const question = await takeQuestion();
  const isAnswered = question && Date.now() - question.at < FORGOTTEN_AFTER && (await mayReach(question.url));
  return isAnswered ? question : null;
}

/** Over the page where it was, unless another one is in front by now. Answers whether it stands there. */
export async function openPopupAgain({ tab, window }: Pick<ImageQuestion, 'tab' | 'window'>): Promise<boolean> {
  for (const wait of TRIES) {
    const [front] = await browser.tabs.query({ active: true, windowId: window });
    if (front?.id !== tab) return false;
    await browser.action.openPopup({ windowId: window }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, wait));
    // Firefox says that it did, and takes the popup away together with its own dialog.
    if (await isPopupOpen()) return true;
  }
  return false;
}

/** Its types do not know it. */
const { getContexts } = browser.runtime as unknown as { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };

const isPopupOpen = async (): Promise<boolean> => (await getContexts({ contextTypes: ['POPUP'] })).length > 0;
