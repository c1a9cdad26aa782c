// Access to one host at a time, asked for when it is needed.
import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser';
import { putSetting, readSetting } from './database/settings';

/** The match pattern for all of a URL's host. Patterns have no ports. */
const patternFor = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [patternFor(url)] });

/** Asks the curator; must be called inside a click. */
export const requestHost = (url: string): Promise<boolean> => browser.permissions.request({ origins: [patternFor(url)] });

/** Every host there is: so that an image need not be asked for. */
const EVERY_HOST: Permissions.Permissions = { origins: ['https://*/*', 'http://*/*'] };

export const mayReachAll = (): Promise<boolean> => browser.permissions.contains(EVERY_HOST);

/** Asks the curator; must be called inside a click. */
export const requestAll = (): Promise<boolean> => browser.permissions.request(EVERY_HOST);

/** Those that were allowed one by one stay allowed. */
export const withdrawAll = (): Promise<boolean> => browser.permissions.remove(EVERY_HOST);

/** Calls back when the curator has allowed or withdrawn something, wherever that was done. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** What is sent to a host: Firefox asks whether that may leave the browser. Other browsers have no such permission and refuse its name. */
const sending = (url: string): Permissions.Permissions => ({
  origins: [patternFor(url)],
  ...(import.meta.env.BROWSER === 'firefox' && { data_collection: ['websiteContent', 'browsingActivity', 'authenticationInfo'] }),
});

/** Whether articles may be sent to this host. That images may come from every host is no word about it. */
export async function maySend(url: string): Promise<boolean> {
  if (!(await browser.permissions.contains(sending(url)))) return false;
  if (!(await mayReachAll())) return true;
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).includes(patternFor(url)) || (await readSetting(`sends to ${patternFor(url)}`)) !== null;
}

/** Asks the curator, host and data in one question; must be called inside a click. */
export async function requestSending(url: string): Promise<boolean> {
  const isAllowed = await browser.permissions.request(sending(url));
  // Where every host is allowed for images, no browser keeps that one of them was asked for.
  if (isAllowed && (await mayReachAll())) await putSetting(`sends to ${patternFor(url)}`, 'yes');
  return isAllowed;
}
