/** The folder destination against the real file handles of both browsers: the same code, bundled, in a page. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '@/utils/base/sha256';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import type * as FolderPageFile from './folder-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

declare const FolderPage: typeof FolderPageFile;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = 'telehealth/a.md';
const IMAGE = 'telehealth/a-featuredImage.png';
const BOTH = { [ARTICLE]: 'article', [IMAGE]: 'image' };

async function bundleOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: `${ROOT}/${entry}`, formats: ['iife'], name: 'FolderPage' } },
  });
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

describe.for<BrowserName>(['chromium', 'firefox'])('a folder in %s', (browser) => {
  let session: Session;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    const script = await bundleOf('test/e2e/folder-page.ts');
    server = await servePages(PAGES, {
      answers: {
        '/folder.html': {
          headers: { 'content-type': 'text/html' },
          body: '<!doctype html><title>Folder</title><script src="folder.js"></script>',
        },
        '/folder.js': { headers: { 'content-type': 'text/javascript' }, body: script },
      },
    });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    page = await session.openPage(server.url('/folder.html'));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const run = (...args: Parameters<typeof FolderPageFile.run>) =>
    page.evaluate((...args: Parameters<typeof FolderPageFile.run>) => FolderPage.run(...args), ...args);

  test('takes both files, once, and nothing else stays in it', async () => {
    const first = await run('new', 'deliver');
    const receipt = { paths: [`new/${ARTICLE}`, `new/${IMAGE}`], renamed: false, url: null, review: false };
    expect(first).toMatchObject({ receipt, problem: null, files: BOTH });
    expect(await run('new', 'deliver')).toMatchObject({ receipt, problem: null, files: BOTH });
  });

  test('keeps what others wrote, and gives way where the delivery says so', async () => {
    await run('other', 'put', 'theirs');
    expect(await run('other', 'deliver')).toEqual({ receipt: null, problem: 'file-differs', files: { [ARTICLE]: 'theirs' } });
    expect(await run('other', 'deliver', 'article', [await sha256(new TextEncoder().encode('theirs'))])).toMatchObject({
      problem: null,
      files: BOTH,
    });
  });

  test('is swept of what a write that was cut short left', async () => {
    await run('swept', 'put', 'half', [], '.gleaner-old.tmp');
    expect(await run('swept', 'deliver')).toMatchObject({ files: BOTH });
  });

  test('does not take the same name in other capitals', async () => {
    await run('capitals', 'put', 'theirs', [], 'A.md');
    expect(await run('capitals', 'deliver')).toMatchObject({ problem: 'path-taken', files: { 'telehealth/A.md': 'theirs' } });
  });

  test('gives back what was delivered, unless somebody changed it', async () => {
    await run('back', 'deliver');
    expect(await run('back', 'undo', 'something else')).toMatchObject({ problem: 'file-differs', files: BOTH });
    expect(await run('back', 'undo')).toMatchObject({ problem: null, files: {} });
  });

  test('that is gone is told', async () => {
    expect(await run('gone', 'gone')).toMatchObject({ problem: 'folder-missing' });
  });
});
