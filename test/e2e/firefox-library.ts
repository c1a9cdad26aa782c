/**
 * Functions inside Firefox that every script sent there may call. They go as text, so each sees only
 * Firefox's own objects and the others of this library.
 */

// Firefox's inner objects come without types.
type Inner = any;
declare const Services: Inner;
declare const WebExtensionPolicy: Inner;
declare const Ci: Inner;
declare const Cc: Inner;

function frontWindow(): Inner {
  return Services.wm.getMostRecentWindow('navigator:browser');
}

function browserOf(id: number): Inner {
  return [...frontWindow().document.querySelectorAll('browser'), sidebarBrowser()].find((it) => it?.browserId === id);
}

function openBrowserOf(id: number): Inner {
  const browser = browserOf(id);
  if (!browser) throw new Error('This document is no longer on the screen');
  return browser;
}

function popupBrowser(): Inner {
  return [...frontWindow().document.querySelectorAll('browser[webextension-view-type="popup"]')].at(-1);
}

/** An extension's sidebar is a document within the sidebar's own; nothing while none is open. */
function sidebarBrowser(): Inner {
  const { SidebarController, document } = frontWindow();
  if (!SidebarController?.isOpen) return undefined;
  return document.getElementById('sidebar')?.contentDocument?.querySelector('browser[webextension-view-type="sidebar"]');
}

function extensionOf(addonId: string): Inner {
  const policy = WebExtensionPolicy.getByID(addonId);
  if (!policy) throw new Error(`Firefox has no extension ${addonId}`);
  return policy.extension;
}

/** The functions that Mozilla's own tests send input with; they ship with every Firefox. */
function eventUtils(): Inner {
  const win = frontWindow();
  const utils = { window: win, parent: win, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', utils);
  return utils;
}

/** Runs a frame script in the document's process; it calls `send` once, with text, and that is the answer. */
function askDocument(id: number, frameScript: string, limit: number): Promise<string> {
  const { messageManager } = openBrowserOf(id);
  const win = frontWindow();
  const channel = `gleaner:${Math.random()}`;
  const script = `(() => {
    const send = (text) => sendAsyncMessage(${JSON.stringify(channel)}, text);
    try { ${frameScript} } catch (error) { send(JSON.stringify({ error: String(error) })); }
  })()`;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      win.clearTimeout(timer);
      messageManager.removeMessageListener(channel, listener);
      settle();
    };
    const listener = (message: { data: string }) => finish(() => resolve(message.data));
    const late = () => finish(() => reject(new Error(`The document did not answer within ${limit} ms`)));
    const timer = win.setTimeout(late, limit);
    messageManager.addMessageListener(channel, listener);
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

const LIBRARY = [frontWindow, browserOf, openBrowserOf, popupBrowser, sidebarBrowser, extensionOf, eventUtils, askDocument];
export const FIREFOX_LIBRARY = LIBRARY.map(String).join('\n');
