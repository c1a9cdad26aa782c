// The tab in front: which page it shows, whether it may be read, and running code in it.
import { namesPdf, refusalFor } from './closed-pages';
import { fail, type ProblemCode, ProblemError, problem } from '@/utils/core/problem';
import { browser } from './browser';
import { notAsked, tabInFront } from './front-tab';

export interface ActiveTab {
  id: number;
  windowId: number | undefined;
  url: string;
  /** In a private window. */
  isPrivate?: boolean;
}

/** What browsers say when they keep an extension out. https://issues.chromium.org has no list; these were met. */
const REFUSALS: [RegExp, ProblemCode][] = [
  [/error page|could not be loaded/i, 'page-is-error'],
  [/gallery/i, 'page-is-store'],
  [/removed|no tab with id|frame .{0,80}(closed|gone)|navigat|destroyed|context invalidated/i, 'page-gone'],
  [/cannot access|missing host permission|cannot be scripted|not allowed/i, 'page-forbidden'],
];

/**
 * The tab of that id, or the one in front of this window. Throws Problems for pages that cannot be clipped,
 * `closed` for one whose address the browser does not tell.
 */
export async function readableTab(id: number | undefined, closed: ProblemCode): Promise<ActiveTab> {
  const tab = id === undefined ? await tabInFront() : await browser.tabs.get(id).catch(() => fail('page-closed'));
  // Chromium grants nothing on its own pages, and without a grant a tab has no address.
  if (tab?.id === undefined || !tab.url) throw new ProblemError(closed === 'page-not-asked' ? await notAsked() : problem(closed));
  const refusal = refusalFor(tab.url);
  if (refusal) fail(refusal);
  return { id: tab.id, windowId: tab.windowId, url: tab.url, isPrivate: tab.incognito };
}

/** A tab that shows the page of that address and lets the extension know it; null where there is none. */
export async function tabShowing(url: string): Promise<ActiveTab | null> {
  const tab = (await browser.tabs.query({})).find((open) => open.url === url);
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url, isPrivate: tab.incognito };
}

/** Milliseconds that a page gets to answer, and what it means when it does not. */
export interface Limit {
  ms: number;
  else: ProblemCode;
}

/** Runs a built content script in the page at once, loaded or not, and resolves to what its `main` returned. */
export const runScript = (tab: ActiveTab, file: string, limit: Limit): Promise<unknown> =>
  inPage(tab, { target: { tabId: tab.id }, files: [file], injectImmediately: true }, limit);

/** Runs a function in the page, which has nothing but its arguments there. */
export const runFunction = <Args extends unknown[], Result>(
  tab: ActiveTab,
  func: (...args: Args) => Result,
  args: Args,
  limit: Limit,
): Promise<unknown> =>
  inPage(tab, { target: { tabId: tab.id }, func: func as (...args: unknown[]) => unknown, args, injectImmediately: true }, limit);

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

async function inPage(tab: ActiveTab, injection: Injection, limit: Limit): Promise<unknown> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new ProblemError(problem(limit.else))), limit.ms);
  try {
    const [frame] = await Promise.race([browser.scripting.executeScript(injection), late.promise]);
    // A script that threw answers with nothing; its error stands in the page's console.
    if (frame === undefined || frame.result === undefined || frame.result === null) return fail('page-no-answer');
    return frame.result;
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof Error)) throw error;
    const { message } = error;
    const code = REFUSALS.find(([words]) => words.test(message))?.[1] ?? 'page-no-answer';
    return fail(code === 'page-forbidden' && namesPdf(tab.url) ? 'page-is-pdf' : code);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Calls back when the tab shows another page, with its address where the browser tells it. Returns how to stop.
 * Firefox does not tell the address of a page that activeTab was not granted for.
 */
export function onNavigated(tab: number, moved: (url: string | undefined) => void): () => void {
  const listener = (id: number, change: { url?: string; status?: string }) => {
    if (id !== tab || !(change.url || change.status === 'complete')) return;
    void browser.tabs.get(tab).then(({ url }) => moved(url));
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}
