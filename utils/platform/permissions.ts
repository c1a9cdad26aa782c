// Access to one host at a time, asked for when it is needed.
import { browser } from './browser';

/** The match pattern for all of a URL's host. Patterns have no ports. */
const patternFor = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [patternFor(url)] });

/** Asks the curator; must be called inside a click. */
export const requestHost = (url: string): Promise<boolean> => browser.permissions.request({ origins: [patternFor(url)] });
