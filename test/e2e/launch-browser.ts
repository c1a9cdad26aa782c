/** Starts either browser with the extension installed; a journey written once runs in both. */
import type { BrowserName, LaunchOptions, Session } from './browser-driver.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export function launchBrowser(browser: BrowserName, options: LaunchOptions): Promise<Session> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
