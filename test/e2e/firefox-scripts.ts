/**
 * What the driver has Firefox do, function by function, each sent as text to run in Firefox's own window.
 * They see Firefox's objects and the library, nothing else. A document is named by its browser id, which
 * stays the same when a navigation moves it to another process.
 */

// Firefox's inner objects come without types, and the library is there only where these functions run.
type Inner = any;
declare const Services: Inner;
declare const ChromeUtils: Inner;
declare function frontWindow(): Inner;
declare function browserOf(id: number): Inner;
declare function openBrowserOf(id: number): Inner;
declare function popupBrowser(): Inner;
declare function sidebarBrowser(): Inner;
declare function extensionOf(addonId: string): Inner;
declare function eventUtils(): Inner;
declare function askDocument(id: number, frameScript: string, limit: number): Promise<string>;

/**
 * Evaluates an expression in the document; answers `{ value }` or `{ error }` as JSON. In a sandbox,
 * because an extension's CSP forbids `eval`, and no WebDriver command reaches into a popup.
 */
export function runInDocument(id: number, expression: string, limit: number): Promise<string> {
  const script = `(async () => {
    try { reply(JSON.stringify({ value: await (${expression}) })); }
    catch (error) { reply(JSON.stringify({ error: String(error) })); }
  })()`;
  const inSandbox = `
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Cu.exportFunction(send, sandbox, { defineAs: 'reply' });
    Cu.evalInSandbox(${JSON.stringify(script)}, sandbox);`;
  return askDocument(id, inSandbox, limit);
}

/**
 * Sends the keys through Firefox's window, so that it may take its own, as Escape to close a popup, and waits
 * until the document has heard them. Counted there, because no message between processes is sure to come
 * after the keys. A key that Firefox keeps for itself is waited for in vain, for a second.
 */
export async function sendKeys(id: number, keys: [key: string, modifiers: object][]): Promise<void> {
  const count = `
    if (content.keysHeard === undefined) {
      content.keysHeard = 0;
      const isKey = ({ key }) => !['Control', 'Shift', 'Alt', 'Meta'].includes(key);
      content.addEventListener('keyup', (event) => { if (isKey(event)) content.keysHeard += 1; }, { capture: true, mozSystemGroup: true });
    }
    send(String(content.keysHeard));`;
  const wanted = Number(await askDocument(id, count, 10_000)) + keys.length;
  openBrowserOf(id).focus();
  const utils = eventUtils();
  for (const [key, modifiers] of keys) utils.synthesizeKey(key, modifiers, frontWindow());

  let heard = -1;
  for (let deadline = Date.now() + 1_000; Date.now() < deadline && browserOf(id);) {
    // A document that the keys closed or left does not answer, or counts anew.
    const now = Number(await askDocument(id, `send(String(content.keysHeard ?? ${wanted}))`, 5_000).catch(() => wanted));
    if (now >= wanted) return;
    if (now > heard) deadline = Date.now() + 1_000;
    heard = now;
    await new Promise((resolve) => frontWindow().setTimeout(resolve, 10));
  }
}

/** In the document's process: a popup is a window of its own, where the main window's clicks do not reach. */
export function sendClick(id: number, x: number, y: number): Promise<string> {
  openBrowserOf(id).focus();
  const click = `
    const utils = { window: content, parent: content, _EU_Ci: Ci, _EU_Cc: Cc };
    Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', utils);
    utils.synthesizeMouseAtPoint(${x}, ${y}, { type: 'mousemove' }, content);
    utils.synthesizeMouseAtPoint(${x}, ${y}, {}, content);
    send('{}');`;
  return askDocument(id, click, 10_000);
}

interface Look {
  width?: number;
  height?: number;
  scheme?: string;
  forcedColors?: boolean;
  scale?: number;
}

/** A PNG of what the document shows, as base64. */
export async function takeSnapshot(id: number, look: Look): Promise<string> {
  const win = frontWindow();
  const browser = openBrowserOf(id);
  const { browsingContext, style } = browser;
  const isTab = Boolean(win.gBrowser.getTabForBrowser(browser));
  const sized = isTab ? { width: look.width, height: look.height } : {};
  try {
    browsingContext.prefersColorSchemeOverride = look.scheme ?? 'none';
    browsingContext.forcedColorsOverride = look.forcedColors ? 'active' : 'none';
    for (const [side, size] of Object.entries(sized)) {
      if (size) style.setProperty(side, `${size}px`);
    }
    // Without this a tab takes its new size only some time later.
    browser.ownerDocument.synchronouslyUpdateRemoteBrowserDimensions(true);
    const settle = `content.requestAnimationFrame(() => content.requestAnimationFrame(() => content.setTimeout(
      () => send('{}'), 100)))`;
    await askDocument(id, settle, 5_000);
    const scale = (isTab && look.scale) || win.devicePixelRatio;
    const picture = await browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
    const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  } finally {
    browsingContext.prefersColorSchemeOverride = 'none';
    browsingContext.forcedColorsOverride = 'none';
    for (const side of Object.keys(sized)) style.removeProperty(side);
  }
}

/** From here on it is the window in front. */
export async function openPrivateWindow(): Promise<void> {
  const win = frontWindow().OpenBrowserWindow({ private: true });
  await new Promise((resolve) => win.addEventListener('load', resolve, { once: true }));
  await win.delayedStartupPromise;
}

/* Tabs */

export function addTab(): number {
  const win = frontWindow();
  const principal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = win.gBrowser.addTab('about:blank', { triggeringPrincipal: principal });
  win.gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
}

export function showTab(id: number): void {
  const { gBrowser } = frontWindow();
  gBrowser.selectedTab = gBrowser.getTabForBrowser(openBrowserOf(id));
  gBrowser.selectedBrowser.focus();
}

export function removeTab(id: number): void {
  const { gBrowser } = frontWindow();
  const browser = browserOf(id);
  if (browser) gBrowser.removeTab(gBrowser.getTabForBrowser(browser));
}

/** Starts to load an address, or the same one anew; answers the number of the document to leave. */
export function startLoading(id: number, url: string | null): number | null {
  const browser = openBrowserOf(id);
  const left = browser.browsingContext.currentWindowGlobal?.innerWindowId ?? null;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  if (url === null) browser.reload();
  else browser.loadURI(Services.io.newURI(url), { triggeringPrincipal });
  return left;
}

/** The address of the tab's document, once it is another than the one left. */
export function newDocument(id: number, left: number | null): string | null {
  const shown = openBrowserOf(id).browsingContext.currentWindowGlobal;
  if (!shown || shown.isInitialDocument || shown.innerWindowId === left) return null;
  return shown.documentURI.spec;
}

export function isLoading(id: number): boolean {
  return openBrowserOf(id).webProgress.isLoadingDocument;
}

/* The extension */

export async function triggerAction(addonId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(extensionOf(addonId));
  await action.triggerAction(frontWindow());
}

/** The id of the open popup, once it has left about:blank. */
export function shownPopup(): number | null {
  const browser = popupBrowser();
  return browser && browser.currentURI.spec !== 'about:blank' ? browser.browserId : null;
}

export function hidePopup(id: number): void {
  browserOf(id)?.closest('panel').hidePopup();
}

export function isShown(id: number): boolean {
  return Boolean(browserOf(id));
}

/** Opens the context menu at a point of the tab in front, and chooses the line with that label, in a menu of its own or not. */
export async function chooseFromMenu(x: number, y: number, label: string): Promise<void> {
  const win = frontWindow();
  const browser = win.gBrowser.selectedBrowser;
  const menu = win.document.getElementById('contentAreaContextMenu');
  // An event may be missed, and a click that comes while a page is being drawn opens nothing.
  const shown = async (popup: Inner, open: () => void) => {
    for (let at = 0; popup.state !== 'open'; at += 1) {
      if (at % 50 === 0 && popup.state === 'closed') open();
      await new Promise((resolve) => win.setTimeout(resolve, 20));
    }
  };
  browser.focus();
  const lines = () => [...menu.querySelectorAll('menuitem')];
  const open = () => eventUtils().synthesizeMouse(browser, x, y, { type: 'contextmenu', button: 2 }, win);
  await shown(menu, open);
  let item = lines().find((it) => it.getAttribute('label') === label);
  // The page may have moved under the click, or Firefox knew the lines of the extension only after it: it is looked at again.
  for (let at = 0; !item && at < 40; at += 1) {
    const hidden = new Promise((resolve) => menu.addEventListener('popuphidden', resolve, { once: true }));
    menu.hidePopup();
    await hidden;
    await new Promise((resolve) => win.setTimeout(resolve, 100));
    await shown(menu, open);
    item = lines().find((it) => it.getAttribute('label') === label);
  }
  if (!item) {
    menu.hidePopup();
    throw new Error(
      `The menu has no “${label}”: ${lines()
        .map((it) => it.getAttribute('label'))
        .join(', ')}`,
    );
  }
  const popup = item.parentNode;
  if (popup !== menu) {
    await shown(popup, () => popup.parentNode.openMenu(true));
  }
  popup.activateItem(item);
}

/** The menu of the tab in front. */
export async function chooseFromTabMenu(label: string): Promise<void> {
  const win = frontWindow();
  const menu = win.document.getElementById('tabContextMenu');
  const opened = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  // Without a node that it was opened on, it is of the tab in front.
  menu.openPopup(win.gBrowser.selectedTab, 'after_start', 0, 0, true);
  await opened;
  const item = [...menu.querySelectorAll('menuitem')].find((it) => it.getAttribute('label') === label);
  if (!item) throw new Error(`The menu of the tab has no “${label}”`);
  menu.activateItem(item);
}

/** Without a screen no window is active, and a page without the focus of an active window passes no key on. */
export function focusWindow(): void {
  const win = frontWindow();
  Services.focus.activeWindow = win;
  win.focus();
  win.document.documentElement.focus();
  win.document.activeElement?.blur?.();
}

/** The id of the extension's document in the sidebar, once it has left about:blank. */
export function shownPanel(): number | null {
  const browser = sidebarBrowser();
  return browser && browser.currentURI.spec !== 'about:blank' ? browser.browserId : null;
}

export function hideSidebar(): void {
  frontWindow().SidebarController.hide();
}

/** False while Firefox asks nothing. */
export function pressAllow(): boolean {
  const prompt = frontWindow().PopupNotifications.panel.querySelector('popupnotification');
  if (!prompt?.button) return false;
  prompt.button.click();
  return true;
}

export async function terminateBackground(addonId: string): Promise<string> {
  const extension = extensionOf(addonId);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
}
