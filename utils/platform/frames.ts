// The places that the desk can stand in beside the popup: the side panel and a tab.
import { z } from '@/utils/core/zod';
import { browser } from './browser';
import { onMessage } from './messages';
import { openPanel } from './open-panel';
import type { ActiveTab } from './page';

/** Opens the desk in a tab, for a draft and the tab of its page. `edits`: id of the delivery that is to be edited and sent again. */
export async function openDeskTab(page: ActiveTab | null, draft: string, edits?: string): Promise<void> {
  const query = new URLSearchParams({ ...(page && { tab: String(page.id) }), draft, ...(edits !== undefined && { edits }) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html?${query}`) });
}

/**
 * Opens an article in front with the panel beside it, which says which key lets it be read. Only inside a click: both in one go, for the
 * panel opens only then, and finds the new tab.
 */
export async function openToClip(url: string, windowId: number | undefined): Promise<void> {
  const opening = browser.tabs.create({ url });
  await openPanel(windowId);
  await opening;
}

/** Answers with the id of the window that the document is in, once it is known. */
export function windowHere(): () => number | undefined {
  let here: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (here = id));
  return () => here;
}

/** Puts away the document that asks: a popup, a side panel, or a tab, which scripts may not close by themselves. */
export async function closeFrame(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

/** Opens the page in which an image is chosen for a draft, in the place of the popup over a tab. */
export async function openOwnImage({ id, windowId }: ActiveTab, draft: string): Promise<void> {
  const query = new URLSearchParams({ draft, tab: String(id), window: String(windowId) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/own-image.html?${query}`), openerTabId: id });
}

const BackTo = z.object({ backTo: z.object({ tab: z.number(), window: z.number() }) });
type BackTo = z.infer<typeof BackTo>['backTo'];

/** Puts the page that asks away, and has the popup opened over the tab again. */
export async function comeBack(backTo: BackTo): Promise<void> {
  await browser.tabs.update(backTo.tab, { active: true }).catch(() => {});
  // Answered once it is heard: this page is gone in the next moment.
  await browser.runtime.sendMessage({ backTo } satisfies z.infer<typeof BackTo>);
  await closeFrame();
}

/** Calls back when a page comes back so. To be called while the background starts. */
export function onComeBack(open: (to: BackTo) => void): void {
  onMessage((message) => {
    const asked = BackTo.safeParse(message).data;
    if (!asked) return undefined;
    open(asked.backTo);
    return Promise.resolve(true);
  });
}

/** Opens the settings, at one of their cards where that is named. */
export async function openOptions(card?: string): Promise<void> {
  if (card === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${encodeURIComponent(card)}`) });
}

/** Opens an article in a new tab. */
export const openArticle = (url: string): Promise<unknown> => browser.tabs.create({ url });

/** Opens the library, at a delivery or at one of its lists where that is named. */
export async function openLibrary(at: { delivery: string } | { tab: 'drafts' | 'articles' } | Record<string, never> = {}): Promise<void> {
  const query = new URLSearchParams(at);
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html?${query}`) });
}

const channel = new BroadcastChannel('desk');

/** Tells the panel of that window, if one is open, to show the page of a tab in it. */
export const showElsewhere = (tab: number, windowId: number | undefined): void => channel.postMessage({ tab, windowId });

/** Calls back when this window's panel is told so. */
export function onShowHere(show: (tab: number) => void): void {
  const here = browser.windows.getCurrent();
  channel.addEventListener('message', ({ data }) => void here.then(({ id }) => id === data.windowId && show(data.tab)));
}
