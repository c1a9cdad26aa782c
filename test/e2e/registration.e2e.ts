/** From a site that is connected with OpenProject to a work package with its image, and a commit of the file that names it. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenProject, startOpenProject } from '../worlds/openproject/openproject.ts';
import { KEY } from '../worlds/openproject/sample-state.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

describe.for<BrowserName>(['chromium', 'firefox'])('a site that registers its articles in %s', (browser) => {
  let world: OpenProject;
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    world = await startOpenProject({ basePath: '/openproject' });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    await session.grantHost(new URL(world.url).origin);
    options = await session.openExtensionPage('/options.html');
    await options.waitForText('Destinations');
  });
  afterAll(async () => {
    await session?.close();
    await world?.close();
  });

  const button = (name: string | RegExp) => options.find({ role: 'button', name });
  const field = (name: string) => options.find({ role: 'textbox', name });
  const typeKey = async (key: string) => {
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus());
    await options.type(key);
  };
  const look = async (name: string) => {
    expect(await options.axe()).toEqual([]);
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}.png`, { scheme: 'light', height: 2400 });
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}-dark-640.png`, { scheme: 'dark', width: 640, height: 2600 });
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}-320.png`, { scheme: 'light', width: 320, height: 3800 });
  };

  test('is connected by an address and a key, and matched by name', async () => {
    await button('Registration').click();
    await button('Register articles with OpenProject').click();
    await field('Address of OpenProject').fill(`${world.url}/projects`);
    await button('Connect').click();
    await options.waitForText('Paste an API key.');
    await typeKey('opapi-not-the-key-of-anybody');
    await button('Connect').click();
    await options.waitForText(/accept/);
    await look('key');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.select());
    await typeKey(KEY);
    await button('Connect').click();
    await options.waitForText('Connected as Gleaner Robot.');
    await look('matching');
    await button('Save').click();
    await options.waitForText(/are registered with OpenProject from now on/);
    expect(await options.text()).toContain('Registered with OpenProject at 127.0.0.1');
    await look('kept');
    expect(await options.text()).not.toContain(KEY);
  });
});
