/** `npm start [-- URL]`: builds the extension and shows it at work, in a window or, without a screen, as one real clip. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Popup, Session } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { addTopic, chooseCommunity, chooseType, giveName, save } from '../test/e2e/desk-steps.ts';
import { servePages } from '../test/e2e/serve-pages.ts';
import { hasScreen } from './has-screen.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const OUT = join(ROOT, 'out');
const SAMPLE = '/sample-article/';

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(`\nnpm start did not succeed. ${reasonOf(error)}`);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function start(address: string | undefined): Promise<void> {
  build();
  mkdirSync(OUT, { recursive: true });
  const pages = await servePages(join(ROOT, 'test', 'pages'));
  try {
    if (hasScreen()) await showInWindow(address ?? pages.url(SAMPLE));
    else if (address) await clipWithoutScreen(address);
    // With a host of its own the article gets the same file name in every run.
    else await clipWithoutScreen(`http://care-signals.example${SAMPLE}`, pages.origin);
  } finally {
    await pages.close();
  }
}

function build(): void {
  console.log('Building the extension …');
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

async function showInWindow(url: string): Promise<void> {
  const session = await launchChromium({ extensionDir: EXTENSION, downloads: OUT, headless: false });
  try {
    // A slow page, or none, is no reason to close the window again.
    await session.openPage(url, 'dom').catch((error: unknown) => console.warn(reasonOf(error)));
    console.log(`
The browser shows ${url}
  1. Click Gleaner's button, to the right of the address.
  2. Write your name, choose a community and topics, and press Save.
  3. The file and its image are then in ${OUT}
This browser is for trying out: what it keeps is deleted when you close it or press Ctrl+C.`);
    await Promise.race([session.ended, new Promise((resolve) => process.once('SIGINT', resolve))]);
  } finally {
    await session.close();
  }
}

async function clipWithoutScreen(url: string, proxy?: string): Promise<void> {
  console.log(`There is no screen here, so this makes one clip in a hidden browser, of\n  ${url}`);
  const session = await launchChromium({ extensionDir: EXTENSION, ...(proxy && { proxy }) });
  try {
    const page = await session.openPage(url).catch((error: unknown) => {
      throw new Error(`The page could not be opened: ${reasonOf(error)}`, { cause: error });
    });
    const popup = await session.clickAction(page);
    await clip(popup);
    await report(session);
  } finally {
    await session.close();
  }
}

async function clip(popup: Popup): Promise<void> {
  const picture = join(OUT, 'popup.png');
  try {
    await giveName(popup, 'Ada @gleaner.example');
    await chooseType(popup, 'Curated Content');
    await chooseCommunity(popup, 'Remote Patient Monitoring (RPM)');
    await addTopic(popup, 'klas remote', 'KLAS: Remote Patient Monitoring');
    await addTopic(popup, 'symplur rural', 'Symplur: Rural Health');
    await save(popup);
  } catch (error) {
    await popup.screenshot(picture).catch(() => {});
    throw new Error(`${reasonOf(error)}\nHow the popup looked: ${picture}`, { cause: error });
  }
}

async function report(session: Session): Promise<void> {
  const files = await session.downloads();
  console.log('\nSaved through the popup:');
  for (const { path, bytes } of files) {
    const target = join(OUT, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    console.log(`  ${relative(ROOT, target)} (${bytes.length.toLocaleString('en')} bytes)`);
  }
  const article = files.find(({ path }) => path.endsWith('.md'));
  if (!article) throw new Error(`No article came: ${files.map(({ path }) => path).join(', ')}`);
  const firstLines = new TextDecoder().decode(article.bytes).split('\n').slice(0, 14);
  console.log(`\n${firstLines.join('\n')}\n…

To use the extension: open chrome://extensions, switch on Developer mode, choose "Load unpacked", and take
  ${EXTENSION}`);
}
