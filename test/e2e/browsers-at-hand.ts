/** Before the first journey: what they need is found or installed, once, since two that go at the same time cannot both ask apt-get. */
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { ensureScreen } from '../../scripts/ensure-screen.ts';

export function setup(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  ensureScreen();
}
