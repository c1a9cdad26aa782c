// The extension's lines in the browser's context menus, and its keyboard shortcuts.
import type { Menus, Tabs } from 'webextension-polyfill';
import { rememberAsked } from './asked-page';
import { browser } from './browser';
import { showElsewhere } from './frames';
import { openPanel } from './open-panel';
import { handImage } from './handoff';

const PAGES = ['http://*/*', 'https://*/*'];

/** Where each line stands. Its words are of public/_locales. */
const LINES: { id: string; contexts: Menus.ContextType[]; targetUrlPatterns?: string[] }[] = [
  { id: 'clip-page', contexts: ['page'] },
  { id: 'clip-selection', contexts: ['selection'] },
  { id: 'clip-image', contexts: ['image'] },
  { id: 'open-link', contexts: ['link'], targetUrlPatterns: PAGES },
  { id: 'keep-page', contexts: ['page'] },
  { id: 'keep-link', contexts: ['link'], targetUrlPatterns: PAGES },
  // Chromium has no menus of tabs.
  ...(import.meta.env.BROWSER === 'firefox' ? [{ id: 'keep-tab', contexts: ['tab'] satisfies Menus.ContextType[] }] : []),
];

/** What is to be kept for later, and the tab in which that was chosen. */
export interface ToKeep {
  tab: Tabs.Tab;
  /** A link on its page; null: the page itself. */
  link: { url: string; text: string | undefined } | null;
  /** Of the page, where the tab itself does not tell it. */
  pageUrl: string | undefined;
}

/** Browsers keep the lines, so they are made once for each version. To be called while the background starts. */
export function addMenus(keep: (wanted: ToKeep) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const line of LINES) {
        browser.contextMenus.create({ ...line, title: browser.i18n.getMessage(line.id.replace('-', '_')), documentUrlPatterns: PAGES });
      }
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, srcUrl, linkUrl, linkText, pageUrl }, tab) => {
    if (String(menuItemId).startsWith('keep-')) {
      const link = menuItemId === 'keep-link' && linkUrl !== undefined ? { url: linkUrl, text: linkText } : null;
      if (tab) keep({ tab, link, pageUrl });
    } else if (menuItemId === 'open-link') openLinked(linkUrl as string, tab);
    else void openPopupOf(tab?.id, menuItemId === 'clip-image' ? srcUrl : undefined);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'keep-page' && tab) keep({ tab, link: null, pageUrl: undefined });
    if (command !== 'open-panel') return;
    if (tab?.id !== undefined) void rememberAsked(tab.id, tab.url);
    // A panel that was open already learns that this page may be read now.
    void openPanel(tab?.windowId).then(() => tab?.id !== undefined && showElsewhere(tab.id, tab.windowId));
  });
}

/**
 * A choice grants the page that it was made on and not the linked one: that opens in front, and the panel beside
 * it says which key lets it be read. Both in one go: the panel finds the new tab, and opens only inside the choice.
 */
function openLinked(url: string, from: Tabs.Tab | undefined): void {
  void browser.tabs.create({ url, ...(from && { index: from.index + 1 }) });
  void openPanel(from?.windowId);
}

/** The choice has granted the page. Firefox opens a popup only in the same moment, so nothing is waited for before. */
async function openPopupOf(tab: number | undefined, image: string | undefined): Promise<void> {
  const handed = image !== undefined && tab !== undefined ? handImage(tab, image) : undefined;
  await browser.action.openPopup();
  await handed;
}
