/** Downloads where other extensions of Chromium name downloads, or make their own at the same moment. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { LaunchOptions, Page, Popup, Session } from './browser-driver.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { downloadingExtension, namingExtension } from './naming-extension.ts';
import { type PageServer, servePages } from './serve-pages.ts';

declare const chrome: { downloads: { download(options: object): Promise<number> } };

describe('beside other extensions in chromium', () => {
  let server: PageServer;
  let session: Session;
  let popup: Popup;
  let other: Page;

  beforeAll(async () => {
    server = await servePages(PAGES);
  });
  afterEach(async () => {
    await session?.close();
  });
  afterAll(() => server?.close());

  const prepare = async (others: LaunchOptions['others']) => {
    session = await launchBrowser('chromium', { extensionDir: BUILDS.chromium, proxy: server.origin, others: others ?? {} });
    // A page that came to the front later would close the popup.
    other = await session.openPage(`${session.others?.[0]}/page.html`);
    const page = await session.openPage('http://news.example.org/sample-article/');
    popup = await session.clickAction(page);
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
  };
  const paths = async (count: number) => (await session.downloads(count)).map(({ path }) => path);
  const OURS = /^medigy\/content\/.*\/[\w-]+\.(md|png|jpeg)$/;

  test('our names are kept where the one that names all downloads was installed before', async () => {
    await prepare({ before: [namingExtension()] });
    await save(popup);
    expect((await paths(2)).filter((path) => OURS.test(path))).toHaveLength(2);
    expect(await popup.text()).not.toMatch(/another|other extension/i);
    // Once we have our name, it names the others as ever.
    await downloadAs(other, 'mine.txt');
    expect((await paths(3)).filter((path) => !OURS.test(path))).toEqual(['sorted/download.txt']);
  });

  test('where it was installed after ours it is said, and an archive keeps the names', async () => {
    await prepare({ after: [namingExtension()] });
    expect(await save(popup)).toMatch(/another name/);
    await popup.waitForText('another extension renamed the download');
    expect(await popup.text()).not.toContain('already exists');
    expect((await paths(2)).every((path) => path.startsWith('sorted/'))).toBe(true);
    await popup.find({ role: 'button', name: 'Save as a ZIP instead' }).click();
    await popup.waitForText(/sorted\/\S*\.zip|\w+\.zip/);
    const left = await paths(1);
    expect(left).toEqual([expect.stringMatching(/\.zip$/)]);
    const inside = execFileSync('python3', ['-m', 'zipfile', '-l', join(session.downloadsDir, left[0]!)], { encoding: 'utf8' });
    expect(inside.match(/medigy\/content\/\S+/g)).toHaveLength(2);
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await popup.waitForText('Undone');
    expect(await paths(0)).toEqual([]);
  });

  test('what another downloads meanwhile keeps its own name, also when our background is ended in between', async () => {
    await prepare({ after: [downloadingExtension()] });
    const many = downloadMany(other, 'first', 40);
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await many;
    const theirs = (all: string[]) => all.filter((path) => !OURS.test(path)).toSorted();
    expect(theirs(await paths(42))).toEqual(namesOf('first', 40));
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await popup.waitForText('Undone', 20_000);
    const more = downloadMany(other, 'second', 40);
    await popup.find({ role: 'button', name: /^Save/ }).click();
    // The desk wakes it again at once, or the next download does.
    await session.stopBackground().catch(() => {});
    await more;
    expect(theirs(await paths(80))).toEqual([...namesOf('first', 40), ...namesOf('second', 40)].toSorted());
  });
});

const downloadAs = (page: Page, filename: string) =>
  page.evaluate((name) => chrome.downloads.download({ url: `data:text/plain;base64,${btoa('theirs')}`, filename: name }), filename);

const namesOf = (folder: string, count: number) => Array.from({ length: count }, (_, at) => `${folder}/${at}.txt`).toSorted();

/** One every few milliseconds: some are named while ours are. */
const downloadMany = (page: Page, folder: string, count: number) =>
  page.evaluate(
    async (into, most) => {
      for (let at = 0; at < most; at += 1) {
        await chrome.downloads.download({ url: `data:text/plain;base64,${btoa(`theirs ${at}`)}`, filename: `${into}/${at}.txt` });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    folder,
    count,
  );
