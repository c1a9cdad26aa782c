// Access to one host at a time, asked for when it is needed.
import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser';

/** The match pattern for all of a URL's host. Patterns have no ports. */
const patternFor = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [patternFor(url)] });

/** Asks the curator; must be called inside a click. */
export const requestHost = (url: string): Promise<boolean> => browser.permissions.request({ origins: [patternFor(url)] });

/** What is sent to a host: Firefox asks whether that may leave the browser. Other browsers have no such permission and refuse its name. */
const sending = (url: string): Permissions.Permissions => ({
  origins: [patternFor(url)],
  ...(import.meta.env.BROWSER === 'firefox' && { data_collection: ['websiteContent', 'browsingActivity', 'authenticationInfo'] }),
});

/** Whether articles may be sent to this host. */
export const maySend = (url: string): Promise<boolean> => browser.permissions.contains(sending(url));

/** Asks the curator, host and data in one question; must be called inside a click. */
export const requestSending = (url: string): Promise<boolean> => browser.permissions.request(sending(url));
