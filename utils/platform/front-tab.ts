// Which page is in front of a window, as far as the browser tells it: without a grant a tab has no address.
import { type Problem, problem } from '@/utils/core/problem';
import { browser } from './browser';

export interface FrontTab {
  id: number;
  /** Absent where Gleaner was not asked to read the page. */
  url: string | undefined;
  /** Another page may be about to come. */
  isLoading: boolean;
}

/** As the browser knows it; undefined where the window has none. */
export const tabInFront = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** Null where the window has none. */
export async function frontTab(): Promise<FrontTab | null> {
  const tab = await tabInFront();
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url || undefined, isLoading: tab.status === 'loading' };
}

/** Calls back whenever another tab of this window, or another page in the one in front, may be in front. */
export function onFrontTab(changed: () => void): void {
  const here = browser.windows.getCurrent();
  const ofWindow = (windowId: number | undefined) => void here.then(({ id }) => id === windowId && changed());
  browser.tabs.onActivated.addListener(({ windowId }) => ofWindow(windowId));
  // Its address is told only where the page may be read: how far it has loaded is told of every page.
  browser.tabs.onUpdated.addListener((_, { status, url }, tab) => {
    if (tab.active && (status || url)) ofWindow(tab.windowId);
  });
}

/** Calls back when a tab, whichever it is, shows another page that may still be read, and when it is closed. */
export function onTabMoves(moved: (tab: number) => void, closed: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { url }) => void (url && moved(tab)));
  browser.tabs.onRemoved.addListener((tab) => closed(tab));
}

/** Why a page that Gleaner was not asked to read stays closed, with the keys that ask: those that the curator has set. */
export async function notAsked(): Promise<Problem> {
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === 'open-panel')?.shortcut;
  return keys ? problem('page-not-asked', { keys }) : problem('page-keyless');
}
