/** A document in Chromium, by way of puppeteer. */
import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { Page, Popup, ScreenshotOptions } from './browser-driver.ts';
import { parseKey } from './parse-key.ts';
import { selectTextIn } from './select-text.ts';
import { surface, type SurfaceParts } from './surface.ts';
import { sleep, within } from './time-limit.ts';

const PATIENCE = 30_000;

function partsOf(page: PuppeteerPage, sizeable: boolean): SurfaceParts {
  return {
    run: (expression) => within(evaluate(page, expression), PATIENCE, `Evaluating in ${page.url()}`),
    // What a click or a key closes does not hear it come up again.
    clickAt: (x, y) => within(page.mouse.click(x, y).catch(unlessClosed), PATIENCE, 'A click'),
    press: (key) => within(press(page, key).catch(unlessClosed), PATIENCE, `Pressing ${key}`),
    type: (text) => within(page.keyboard.type(text), PATIENCE, 'Typing'),
    capture: (look) => within(capture(page, look, sizeable), PATIENCE, 'A screenshot'),
    close: () => within(page.close(), PATIENCE, `Closing ${page.url()}`),
  };
}

/** Which puppeteer page is behind a page handed to a journey. */
const behind = new WeakMap<Page, PuppeteerPage>();

export function puppeteerPageOf(page: Page): PuppeteerPage {
  const found = behind.get(page);
  if (!found) throw new Error('This page does not belong to Chromium');
  return found;
}

export function chromiumPage(page: PuppeteerPage): Page {
  const parts = partsOf(page, true);
  const handle: Page = {
    ...surface(parts),
    bringToFront: () => page.bringToFront(),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load', timeout: PATIENCE });
    },
    selectText: (selector, text) => selectTextIn(parts, selector, text),
  };
  behind.set(handle, page);
  return handle;
}

export function chromiumPopup(page: PuppeteerPage): Popup {
  const parts = partsOf(page, false);
  return {
    ...surface(parts),
    close: async () => {
      if (!page.isClosed()) await parts.close();
    },
    isOpen: async () => !page.isClosed(),
  };
}

/** Puppeteer's own errors print as pages of their inner state. */
function evaluate(page: PuppeteerPage, expression: string): Promise<unknown> {
  return page.evaluate(expression).catch((error: Error) => {
    throw new Error(`In ${page.url()}: ${error.message}`);
  });
}

function unlessClosed(error: Error): void {
  if (error.name !== 'TargetCloseError') throw error;
}

async function press(page: PuppeteerPage, combination: string): Promise<void> {
  const { key, modifiers } = parseKey(combination);
  for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
  try {
    await page.keyboard.press(key as KeyInput);
  } finally {
    for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier as KeyInput);
  }
}

/** By the protocol: puppeteer does not know forced-colors, and its `setViewport(null)` throws (25.16). */
async function capture(page: PuppeteerPage, look: ScreenshotOptions, sizeable: boolean): Promise<Uint8Array> {
  const session = await page.createCDPSession();
  const features = [
    ...(look.scheme ? [{ name: 'prefers-color-scheme', value: look.scheme }] : []),
    ...(look.forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
  ];
  const resized = sizeable && Boolean(look.width || look.height || look.scale);
  try {
    await session.send('Emulation.setEmulatedMedia', { features });
    if (resized) {
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const size = { width: look.width ?? width, height: look.height ?? height };
      await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: look.scale ?? 0, mobile: false });
    }
    // Colours may change by a transition.
    await sleep(150);
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  } finally {
    if (resized) await session.send('Emulation.clearDeviceMetricsOverride');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  }
}
