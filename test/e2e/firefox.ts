/** Starts a real Firefox with the extension installed. */
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import type { LaunchOptions, WindowSession } from './browser-driver.ts';
import { readBuiltExtension } from './built-extension.ts';
import { finishedDownloads, removeUnfinished } from './downloads-folder.ts';
import { FIREFOX_LIBRARY } from './firefox-library.ts';
import * as scripts from './firefox-scripts.ts';
import { openFirefoxTab, shownFirefoxPanel, shownFirefoxPopup } from './firefox-surface.ts';
import { parseKey } from './parse-key.ts';
import { removeFolder, temporaryFolder, watchOver } from './leftovers.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { until, within } from './time-limit.ts';

/** Firefox draws a new one for every profile otherwise, and the address of a page could not be known. */
const EXTENSION_UUID = '5d1c0b5e-7a7c-4d0e-9f0a-6c1ea4e20001';

type Preferences = Record<string, string | number | boolean>;

export async function launchFirefox(options: LaunchOptions): Promise<WindowSession> {
  const { extensionDir, headless = true, scale = 1, proxy, log, args = [] } = options;
  const extension = readBuiltExtension(extensionDir);
  const executable = ensureBrowser('firefox');
  const profile = options.profile ?? temporaryFolder('firefox');
  // Of a Firefox that was killed.
  removeFolder(join(profile, 'MarionetteActivePort'));
  const downloadsDir = options.downloads ?? temporaryFolder('downloads');
  const temporary = [...(options.profile ? [] : [profile]), ...(options.downloads ? [] : [downloadsDir])];
  writePreferences(profile, {
    'extensions.webextensions.uuids': JSON.stringify({ [extension.geckoId]: EXTENSION_UUID }),
    // A temporary extension is gone with its Firefox; what it kept is not.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.dir': downloadsDir,
    'layout.css.devPixelsPerPx': String(scale),
    ...(proxy ? proxyPreferences(proxy) : {}),
    ...(options.privacy === 'always' && { 'browser.privatebrowsing.autostart': true }),
    ...(log ? { 'devtools.console.stdout.content': true, 'browser.dom.window.dump.enabled': true } : {}),
  });

  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const output = log ? openSync(log, 'a') : 'ignore';
  const child = spawn(executable, [...(headless ? ['--headless'] : []), ...flags, ...args], {
    stdio: ['ignore', output, output],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(1280 * scale), MOZ_HEADLESS_HEIGHT: String(900 * scale) },
  });
  const callOff = watchOver(child.pid, temporary);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  });
  let firefox: Marionette | undefined;
  const close = async () => {
    await firefox?.send('Marionette:Quit', { flags: ['eForceQuit'] }, 5_000).catch(() => {});
    firefox?.end();
    if (!firefox) child.kill('SIGKILL');
    await within(ended, 5_000, 'Closing Firefox').catch(() => child.kill('SIGKILL'));
    callOff();
    temporary.forEach(removeFolder);
  };
  try {
    firefox = await connectMarionette(await marionettePort(profile, ended), FIREFOX_LIBRARY);
    await firefox.send(
      'Addon:Install',
      { path: extension.dir, temporary: true, allowPrivateBrowsing: options.privacy !== undefined },
      15_000,
    );
    if (options.privacy === 'window') await firefox.inFirefox(scripts.openPrivateWindow);
    return {
      browser: 'firefox',
      ...firefoxControls(firefox, extension.geckoId),
      downloadsDir,
      downloads: (count = 1) => finishedDownloads(downloadsDir, count),
      kill: async () => {
        firefox?.end();
        child.kill('SIGKILL');
        await within(ended, 5_000, 'The end of Firefox');
        removeUnfinished(downloadsDir);
        callOff();
      },
      ended,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function firefoxControls(
  firefox: Marionette,
  addonId: string,
): Omit<WindowSession, 'browser' | 'downloadsDir' | 'downloads' | 'kill' | 'ended' | 'close'> {
  const extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  return {
    extensionOrigin,
    openPage: (url, ready = 'load') => openFirefoxTab(firefox, url, ready),
    openExtensionPage: (path) => openFirefoxTab(firefox, `${extensionOrigin}${path}`, 'load'),
    clickAction: async (page) => {
      if (await firefox.inFirefox(scripts.shownPopup)) throw new Error('The popup is open already');
      await page.bringToFront();
      await firefox.inFirefox(scripts.triggerAction, addonId);
      return shownFirefoxPopup(firefox);
    },
    openPopup: () => shownFirefoxPopup(firefox),
    openPanel: () => shownFirefoxPanel(firefox),
    chooseFromMenu: async (page, x, y, { label }) => {
      await page.bringToFront();
      await firefox.inFirefox(scripts.chooseFromMenu, x, y, label);
    },
    chooseFromTabMenu: (label) => firefox.inFirefox(scripts.chooseFromTabMenu, label),
    pressShortcut: async (keys) => {
      await firefox.inFirefox(scripts.focusWindow);
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: webDriverKeys(keys) }] });
    },
    // Firefox asks when the click comes, and `acceptPermissionPrompt` answers.
    grantHost: async () => {},
    acceptPermissionPrompt: async () => {
      await until(
        async () => (await firefox.inFirefox(scripts.pressAllow)) || undefined,
        10_000,
        () => 'Firefox asked for no permission',
      );
      // As a person's window has, where there is a screen.
      await firefox.inFirefox(scripts.focusWindow);
    },
    stopBackground: async () => {
      const state = await firefox.inFirefox(scripts.terminateBackground, addonId);
      if (state !== 'stopped') throw new Error(`The background is ${state}`);
    },
  };
}

/** WebDriver's numbers for the keys that type nothing. */
const MODIFIERS: Record<string, string> = { Alt: '\uE00A', Shift: '\uE008', Control: '\uE009' };

/** Each key down in turn, and up again the other way round. */
function webDriverKeys(combination: string): object[] {
  const { key, modifiers } = parseKey(combination);
  const values = [...modifiers.map((name) => MODIFIERS[name] ?? name), key];
  return [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
}

/** Firefox picks a free port and writes it into its profile. */
async function marionettePort(profile: string, ended: Promise<void>): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  return until(
    () => {
      if (gone) throw new Error('Firefox ended as soon as it was started');
      return (existsSync(file) && Number(readFileSync(file, 'utf8'))) || undefined;
    },
    40_000,
    () => 'Firefox did not open its Marionette port',
  );
}

function proxyPreferences(proxy: string): Preferences {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    // The proxy speaks HTTP alone.
    'dom.security.https_first': false,
    'dom.security.https_first_pbm': false,
  };
}

function writePreferences(profile: string, own: Preferences): void {
  const preferences = {
    ...own,
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.aboutwelcome.enabled': false,
    // A popup would close when another program's window takes the focus.
    'ui.popup.disable_autohide': true,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}
