// The extension's lines in the browser's context menus, and its keyboard shortcuts.
import { browser } from './browser';
import { openPanel } from './frames';
import { handImage } from './handoff';

/** Where each line stands. Its words are of public/_locales. */
const LINES = [
  { id: 'clip-page', contexts: ['page'] },
  { id: 'clip-selection', contexts: ['selection'] },
  { id: 'clip-image', contexts: ['image'] },
  { id: 'open-link', contexts: ['link'] },
] as const;

const PAGES = ['http://*/*', 'https://*/*'];

/** Browsers keep the lines, so they are made once for each version. To be called while the background starts. */
export function addMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const { id, contexts } of LINES) {
        browser.contextMenus.create({ id, title: browser.i18n.getMessage(id.replace('-', '_')), contexts: [...contexts], documentUrlPatterns: PAGES });
      }
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, srcUrl, linkUrl }, tab) => {
    // An extension is not granted a page that was not asked for: the linked page opens, and its button clips it.
    if (menuItemId === 'open-link') void (linkUrl && browser.tabs.create({ url: linkUrl }));
    else void openPopupOf(tab?.id, menuItemId === 'clip-image' ? srcUrl : undefined);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId);
  });
}

/** The choice has granted the page. Firefox opens a popup only in the same moment, so nothing is waited for before. */
async function openPopupOf(tab: number | undefined, image: string | undefined): Promise<void> {
  const handed = image !== undefined && tab !== undefined ? handImage(tab, image) : undefined;
  await browser.action.openPopup();
  await handed;
}
