/** Finds a browser for the tests and for `npm start`, and installs one where it may. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Cache } from '@puppeteer/browsers';
import { installDebianPackages, mayInstallPackages } from './debian-packages.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Source {
  /** The environment variable that says where it is. */
  variable: string;
  places: string[];
  debianPackage: string;
  /** What @puppeteer/browsers calls it. */
  build: string;
}

const SOURCES: Record<BrowserName, Source> = {
  chromium: {
    variable: 'CHROME_PATH',
    places: [
      // The binary itself comes before Debian's script around it, which adds flags of its own.
      '/usr/lib/chromium/chromium',
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium-browser',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    ],
    debianPackage: 'chromium',
    build: 'chrome@stable',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    build: 'firefox@stable',
  },
};

const CACHE = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

/**
 * The path of a browser that really starts. It looks at the environment variable, at the usual places,
 * asks apt-get where this is Debian's root, and last downloads a build into `.cache/browsers`.
 * The error lists all that was tried and says what to do.
 */
export function ensureBrowser(browser: BrowserName): string {
  const { variable, places, debianPackage, build } = SOURCES[browser];
  const tried: string[] = [];

  const own = process.env[variable];
  if (own) {
    if (starts(own)) return own;
    throw new Error(`${variable} is ${own}, but that does not answer to --version.`);
  }
  tried.push(`${variable} is not set`);

  const known = places.find(starts);
  if (known) return known;
  tried.push(`none of these starts: ${places.join(', ')}`);

  if (mayInstallPackages()) {
    process.stderr.write(`No ${browser} here. Installing Debian's package ${debianPackage} …\n`);
    if (installDebianPackages(debianPackage)) {
      const installed = places.find(starts);
      if (installed) return installed;
    }
    tried.push(`apt-get install ${debianPackage} did not bring one that starts`);
  } else {
    tried.push('apt-get was left alone: it needs Debian or Ubuntu, and root');
  }

  const kept = new Cache(CACHE).getInstalledBrowsers().filter(({ browser: it }) => build.startsWith(`${it}@`));
  const keptPath = kept.map(({ executablePath }) => executablePath).find(starts);
  if (keptPath) return keptPath;

  process.stderr.write(`Downloading ${build} into .cache/browsers …\n`);
  const downloaded = download(build);
  if (downloaded.path && starts(downloaded.path)) return downloaded.path;
  tried.push(`the download of ${build} failed: ${downloaded.path ? 'it does not start here' : downloaded.reason}`);

  const list = tried.map((attempt) => `  - ${attempt}`).join('\n');
  throw new Error(`There is no ${browser} to use.\n${list}\nInstall it and, if it lies elsewhere, set ${variable} to its path.`);
}

function starts(path: string): boolean {
  if (!existsSync(path) || isSnap(path)) return false;
  // On Windows the question would open a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** A snap cannot see the temporary folder where a test keeps its profile. */
function isSnap(path: string): boolean {
  if (realpathSync(path).includes('/snap')) return true;
  const head = readFileSync(path).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/');
}

function download(build: string): { path?: string; reason: string } {
  const main = createRequire(import.meta.url).resolve('@puppeteer/browsers');
  const command = [join(dirname(main), 'main-cli.js'), 'install', build, '--path', CACHE, '--format', '{{path}}'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 600_000 });
  if (status === 0) return { path: stdout.trim().split('\n').at(-1) ?? '', reason: '' };
  return { reason: /^.*Error: .*$/m.exec(stderr)?.[0] ?? 'no answer from the network' };
}
