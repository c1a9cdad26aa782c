/** Starts a real Chromium with the extension installed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import type { LaunchOptions, Session } from './browser-driver.ts';
import { readBuiltExtension } from './built-extension.ts';
import { chromiumControls } from './chromium-controls.ts';
import { finishedDownloads, removeUnfinished } from './downloads-folder.ts';
import { removeFolder, temporaryFolder, watchOver } from './leftovers.ts';
import { within } from './time-limit.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { extensionDir, headless = !options.display, scale = 1, proxy, log, args = [], display } = options;
  const extension = readBuiltExtension(extensionDir);
  const executablePath = ensureBrowser('chromium');
  const profile = options.profile ?? temporaryFolder('chromium');
  const downloadsDir = options.downloads ?? temporaryFolder('downloads');
  const temporary = [...(options.profile ? [] : [profile]), ...(options.downloads ? [] : [downloadsDir])];
  if (!existsSync(join(profile, 'Default'))) preferDownloadsIn(downloadsDir, profile);

  // Chromium's own sandbox works neither for root nor, without a screen, in most containers.
  const sandbox = headless || display || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The screen that is not there is 800 by 600 unless told, and a popup would be cut to fit it.
  const screen = `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`;
  const window = ['--window-size=1280,900', ...(display ? ['--window-position=0,0', '--ozone-platform=x11'] : [screen])];
  const size = headless || display ? window : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ...(display && { env: { ...process.env, DISPLAY: display } }),
    timeout: 30_000,
    protocolTimeout: 60_000,
    // A signal ends this process at once, and the watcher sees to the rest.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Before a person, Chromium need not say that a test controls it.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      ...FLAGS,
      ...sandbox,
      ...size,
      ...(proxy ? proxyFlags(proxy) : []),
      ...(log ? ['--enable-logging', `--log-file=${log}`] : []),
      ...args,
    ],
  });
  const child = browser.process();
  const callOff = watchOver(child?.pid, temporary);
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const close = async () => {
    await within(browser.close(), 5_000, 'Closing Chromium').catch(() => child?.kill('SIGKILL'));
    callOff();
    temporary.forEach(removeFolder);
  };
  try {
    const install = (dir: string) => within(browser.installExtension(dir), 15_000, 'Installing the extension');
    const before = await installEach(options.others?.before ?? [], install);
    const isPrivate = options.privacy === 'window';
    const id = await within(browser.installExtension(extension.dir, { enabledInIncognito: isPrivate }), 15_000, 'Installing the extension');
    const others = [...before, ...(await installEach(options.others?.after ?? [], install))].map((other) => `chrome-extension://${other}`);
    const controls = await chromiumControls(browser, id, extension.popup, headless, isPrivate);
    // A person should find the button beside the address, not in a menu of extensions.
    if (!headless) await controls.pinAction();
    return {
      browser: 'chromium',
      ...controls,
      others,
      downloadsDir,
      downloads: (count = 1) => finishedDownloads(downloadsDir, count),
      kill: async () => {
        child?.kill('SIGKILL');
        await within(ended, 5_000, 'The end of Chromium');
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

/** One after the other, at times that Chromium tells apart. */
async function installEach(dirs: string[], install: (dir: string) => Promise<string>): Promise<string[]> {
  const ids: string[] = [];
  for (const dir of dirs) ids.push(await install(dir));
  return ids;
}

/**
 * The proxy speaks HTTP alone, so Chromium must not try an address with HTTPS first. What Chromium asks
 * its maker, even when told not to, stays out of the server's counts.
 */
function proxyFlags(proxy: string): string[] {
  return [
    `--proxy-server=${new URL(proxy).host}`,
    '--proxy-bypass-list=*.google.com;*.googleapis.com;*.gvt1.com',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,HttpsFirstModeIncognitoNewSettings',
  ];
}

/**
 * By the profile, because the protocol's own way (`Browser.setDownloadBehavior`) throws away the
 * `filename` that an extension gives to `downloads.download`.
 */
function preferDownloadsIn(folder: string, profile: string): void {
  const preferences = { download: { default_directory: folder, prompt_for_download: false } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
