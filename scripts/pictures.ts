/**
 * `npm run pictures [-- folder]`: photographs every screen of the built extension, for looking at them. With `--readme` those that the
 * README shows replace the ones in `docs/images/`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Popup, ScreenshotOptions, Surface } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { chooseFolder } from '../test/e2e/choose-files.ts';
import { addTopic, chooseCommunity, chooseType, giveName } from '../test/e2e/desk-steps.ts';
import { servePages } from '../test/e2e/serve-pages.ts';
import { shootDeliveries } from './pictures/shoot-deliveries.ts';

const OUT = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'out/pictures';
/** What the README shows, and which picture that is. */
const OF_README = {
  'desk-light': 'desk-light',
  'desk-dark': 'finding-dark',
  'panel-light': 'panel-light',
  'tab-light': 'tab-wide-light',
  'library-light': 'library-wide-light',
  'library-dark': 'library-wide-dark',
  'options-light': 'options-wide-light',
  'learning-light': 'learning-wide-light',
};
const LOOKS = { light: { scheme: 'light' }, dark: { scheme: 'dark' }, forced: { forcedColors: true } } as const;
/** Pixels; the narrow ones are what 200 % zoom leaves of a window, and the least that must work. */
const WIDTHS = { wide: [1280, 800], middle: [640, 720], phone: [400, 720], narrow: [320, 640] } as const;

mkdirSync(OUT, { recursive: true });
const server = await servePages('test/pages');
const session = await launchChromium({ extensionDir: '.output/chrome-mv3', proxy: server.origin, scale: 2 });
try {
  const page = await session.openPage('http://care-signals.example/sample-article/');
  let popup = await session.clickAction(page);
  await popup.waitForText('blood-pressure cuffs');
  await shoot(popup, 'first');
  await fillIn(popup);
  await popup.find({ role: 'combobox', name: 'Topics' }).focus();
  await shoot(popup, 'desk');
  await popup.type('tele');
  await popup.find({ role: 'option' }).waitFor();
  await shoot(popup, 'finding');
  await popup.press('Escape');
  // What is typed stays wherever the draft is opened.
  for (const _ of 'tele') await popup.press('Backspace');
  await popup.find({ role: 'button', name: 'Open in the side panel' }).click();
  const panel = await session.openPanel();
  await panel.waitForText('blood-pressure cuffs');
  await shoot(panel, 'panel');
  await panel.close();
  const key = 'http://care-signals.example/sample-article/';
  for (const [name, path] of [
    ['tab', `/desk.html?draft=${encodeURIComponent(key)}`],
    ['options', '/options.html'],
  ] as const) {
    const screen = await session.openExtensionPage(path);
    await screen.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 1_500);
        }),
    );
    await shootWide(screen, name);
    await screen.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await screen.screenshot(join(OUT, `${name}-rtl.png`), { scheme: 'light', width: 640, height: 720 });
    await screen.close();
  }
  const learning = await session.openExtensionPage('/options.html#new-site');
  await chooseFolder(session, learning, 'Choose the site’s folder…', 'test/fixtures/own-sites/field-notes');
  await learning.waitForText('exactly the same');
  await shootWide(learning, 'learning');
  await learning.close();
  popup = await session.clickAction(page);
  await popup.waitForText('Telehealth');
  await popup.press('Control+Enter');
  await popup.waitForText(/Saved(?! as draft)/, 20_000);
  await shoot(popup, 'saved');
  await popup.close();
  await shootDeliveries({ session, page, draft: key, shoot, shootWide });
  if (process.argv.includes('--readme'))
    for (const [name, shot] of Object.entries(OF_README)) copyFileSync(join(OUT, `${shot}.png`), join('docs/images', `${name}.png`));
} finally {
  await session.close();
  await server.close();
}

async function fillIn(popup: Popup): Promise<void> {
  await giveName(popup, 'Vinit @maxinovip.com');
  await chooseType(popup, 'Curated News');
  await chooseCommunity(popup, 'Telehealth');
  await addTopic(popup, 'remote patient', 'KLAS: Remote Patient Monitoring');
  await addTopic(popup, 'virtual', 'Symplur: Virtual Care');
}

async function shootWide(screen: Surface, name: string): Promise<void> {
  for (const [width, [w, h]] of Object.entries(WIDTHS)) await shoot(screen, `${name}-${width}`, { width: w, height: h });
}

async function shoot(screen: Surface, name: string, size: ScreenshotOptions = {}): Promise<void> {
  for (const [look, options] of Object.entries(LOOKS)) await screen.screenshot(join(OUT, `${name}-${look}.png`), { ...size, ...options });
}
