/** What a session does in a running Chromium: tabs, the popup, permissions, the background. */
import type { Browser, Target } from 'puppeteer-core';
import type { ReadyState, Session } from './browser-driver.ts';
import { chromiumPage, chromiumPopup, puppeteerPageOf } from './chromium-surface.ts';
import { hostPattern } from './host-pattern.ts';
import { until, within } from './time-limit.ts';

type Controls = Pick<
  Session,
  | 'extensionOrigin'
  | 'openPage'
  | 'openExtensionPage'
  | 'clickAction'
  | 'openPopup'
  | 'openPanel'
  | 'grantHost'
  | 'acceptPermissionPrompt'
  | 'stopBackground'
> & { pinAction(): Promise<void> };

/** The API that an extension has, and what only the page chrome://extensions has. */
declare const chrome: {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
  };
};

export async function chromiumControls(
  browser: Browser,
  id: string,
  popupPath: string,
  headless: boolean,
  isPrivate: boolean,
): Promise<Controls> {
  const extensionOrigin = `chrome-extension://${id}`;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not install the extension');
  const [firstTab] = await browser.pages();
  /** Pages opened here as tabs: a tab may show the popup's own address too. */
  const tabs = new Set<Target>(firstTab ? [firstTab.target()] : []);

  // A person should not see an empty tab; a test must not close the last tab, which ends Chromium.
  let blank = headless ? undefined : firstTab;

  /** An extension alone opens the window that a person would. */
  const openIncognito = async (url: string) => {
    const opener = await browser.newPage();
    await opener.goto(`${extensionOrigin}/library.html`);
    const opened = browser.waitForTarget((target) => target.url() === url);
    await opener.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
    const page = await (await opened).asPage();
    await opener.close();
    return page;
  };

  const openPage = async (url: string, ready: ReadyState = 'load') => {
    const page = blank ?? (isPrivate ? await openIncognito(url) : await browser.newPage());
    blank = undefined;
    tabs.add(page.target());
    try {
      if (isPrivate) await page.waitForFunction('document.readyState === "complete"', { timeout: 30_000 });
      else await page.goto(url, { waitUntil: ready === 'load' ? 'load' : 'domcontentloaded', timeout: 30_000 });
    } catch (error) {
      // A person sees Chromium's own page about what went wrong.
      if (headless) await page.close();
      throw error;
    }
    return chromiumPage(page);
  };
  const isPopup = (target: Target) =>
    target.type() === 'page' && target.url().startsWith(`${extensionOrigin}/${popupPath}`) && !tabs.has(target);
  const isPanel = (target: Target) => target.url().startsWith(`${extensionOrigin}/sidepanel.html`) && !tabs.has(target);
  const opened = async (is: (target: Target) => boolean, what: string) => {
    const target = await within(browser.waitForTarget(is, { timeout: 10_000 }), 11_000, what);
    const page = await target.asPage();
    await until(
      async () => (await page.evaluate('document.readyState')) === 'complete' || undefined,
      10_000,
      () => `${what} did not load`,
    );
    return chromiumPopup(page);
  };
  const openPopup = () => opened(isPopup, 'The popup');
  const onExtensionsPage = async (act: (id: string, pattern: string) => Promise<void>, pattern = '') => {
    // In the background, or the page that the journey is about would lose its place in front.
    const page = await browser.newPage({ type: 'tab', background: true });
    await page.goto('chrome://extensions/');
    await within(page.evaluate(act, id, pattern), 10_000, 'Asking chrome://extensions');
    await page.close();
  };

  return {
    extensionOrigin,
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}${path}`),
    clickAction: async (page) => {
      if (browser.targets().some(isPopup)) throw new Error('The popup is open already');
      await page.bringToFront();
      await within(puppeteerPageOf(page).triggerExtensionAction(extension), 10_000, 'Clicking the action');
      return openPopup();
    },
    openPopup,
    openPanel: () => opened(isPanel, 'The side panel'),
    grantHost: (origin) => onExtensionsPage((id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern), hostPattern(origin)),
    // Nothing is asked once the grant was given ahead.
    acceptPermissionPrompt: async () => {},
    stopBackground: async () => {
      const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin);
      const worker = await browser.targets().find(isWorker)?.worker();
      if (!worker) return;
      await within(worker.close(), 5_000, 'Stopping the background');
      await until(
        () => (browser.targets().some(isWorker) ? undefined : true),
        5_000,
        () => 'The background runs on',
      );
    },
    pinAction: () =>
      onExtensionsPage((extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true })),
  };
}
