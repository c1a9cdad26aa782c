// The one place where the extension meets the browser's API.
import type { Browser } from 'webextension-polyfill';

const { browser: firefoxs, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/** Chromium's answers with promises as Firefox's does. */
export const browser = (firefoxs ?? chrome) as Browser;
