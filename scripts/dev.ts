/**
 * `npm run dev [-- firefox]`: the extension in a browser, on a sample article, built again with every change. Without a screen the
 * browser is one that nobody sees.
 */
import { join } from 'node:path';
import { createServer } from 'wxt';
import { servePages } from '../test/e2e/serve-pages.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { hasScreen } from './has-screen.ts';

const ROOT = join(import.meta.dirname, '..');
const wanted = process.argv[2] ?? 'chromium';
if (wanted !== 'chromium' && wanted !== 'firefox') throw new Error(`npm run dev [-- firefox], not ${wanted}.`);

const pages = await servePages(join(ROOT, 'test', 'pages'));
// Chromium's own sandbox works neither for root nor, without a screen, in most containers.
const noSandbox = process.getuid?.() === 0 || !hasScreen() ? ['--no-sandbox'] : [];
const hidden = hasScreen() ? [] : ['--headless'];
const path = ensureBrowser(wanted);

const server = await createServer({
  root: ROOT,
  browser: wanted === 'firefox' ? 'firefox' : 'chrome',
  webExt: {
    binaries: { chrome: path, firefox: path },
    chromiumArgs: [...noSandbox, ...hidden],
    firefoxArgs: hidden,
    startUrls: [pages.url('/sample-article/')],
  },
});
await server.start();
if (!hasScreen())
  console.log('There is no screen here: the browser is hidden. What is built lies in .output, and may be loaded elsewhere.');
