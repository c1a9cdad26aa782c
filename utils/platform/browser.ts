// The one place where the extension meets the browser's API.
import browser from 'webextension-polyfill';

export { browser };
