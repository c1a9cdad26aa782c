/** What every journey starts from: the built extensions, and the folder of pages that are ours. */
import { fileURLToPath } from 'node:url';

export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
export const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
