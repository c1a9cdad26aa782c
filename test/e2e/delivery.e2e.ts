/** From a page through the popup to a commit in a real repository, and what the desk tells of it. */
import { mkdirSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, giveName } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { putRepository } from './put-repository.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

/** A line to a host that can be cut. */
async function openLine(to: string) {
  const line = { isCut: false, origin: '', close: async () => {} };
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    if (line.isCut) return void socket.destroy();
    const there = connect(Number(new URL(to).port), '127.0.0.1');
    for (const end of [socket, there]) {
      open.add(end);
      end.on('error', () => end.destroy()).on('close', () => open.delete(end));
    }
    socket.pipe(there).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  line.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  line.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return {
    ...line,
    cut(isCut: boolean) {
      line.isCut = isCut;
      if (isCut) for (const socket of open) socket.destroy();
    },
  };
}

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('a delivery in %s', (browser) => {
  let server: PageServer;
  let repository: GitRepository;
  let host: Host;
  let line: Awaited<ReturnType<typeof openLine>>;
  let session: Session;
  let page: Page;
  let popup: Popup;
  let article = '';
  let copy = '';

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await servePages(PAGES);
    repository = await makeRepository();
    host = await startGithub(repository, { project: 'medigy/site' });
    line = await openLine(host.url);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    await session.grantHost(line.origin);
    await putRepository(session, line.origin);
    page = await session.openPage('http://news.example.org/sample-article/');
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await session?.close();
    await line?.close();
    await host?.close();
    await repository?.close();
    await server?.close();
  });

  const button = (name: string | RegExp) => popup.find({ role: 'button', name });
  const open = async () => {
    popup = await session.clickAction(page);
    await popup.waitForText('Telehealth');
  };
  const commits = async () => Number(await repository.git('rev-list', '--count', 'main'));
  const paths = async () =>
    (await repository.git('ls-tree', '-r', '--name-only', 'main')).split('\n').filter((path) => path !== 'README.md');
  const bytesOf = async (path: string) => {
    const { sha } = (await repository.entry('main', path)) ?? {};
    return Buffer.from(await repository.git('cat-file', 'blob', sha ?? ''), 'utf8');
  };
  const accept = async () => {
    await popup.waitForText(/Allow 127|Saved and delivered/, 20_000);
    if ((await button(/^Allow/).count()) === 0) return;
    await button(/^Allow/).click();
    await session.acceptPermissionPrompt();
  };

  test('goes to all places that are chosen: one commit holds the very files of the downloads folder', async () => {
    popup = await session.clickAction(page);
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await button('Save to 2 places').click();
    await accept();
    await popup.waitForText('Saved and delivered', 30_000);
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-receipt.png`);
    expect(await commits()).toBe(2);
    const files = await session.downloads(2);
    const there = await paths();
    expect(there).toHaveLength(2);
    for (const path of there) {
      const file = files.find((it) => it.path.endsWith(path.slice('content/'.length)));
      const { sha } = (await repository.entry('main', path)) ?? {};
      // Git names bytes by their hash: the same name is the same bytes.
      expect(sha).toBe(await repository.writeBlob(Buffer.from(file?.bytes ?? [])));
    }
    article = there.find((path) => path.endsWith('.md')) ?? '';
  });

  test('of what was clipped before is told at once, and the same again makes no second commit', async () => {
    await open();
    await popup.waitForText(/Clipped on .* by you → Downloads, GitHub \(medigy\/site\)\./);
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-clipped-before.png`);
    await button('Where to save').click();
    await popup.find({ role: 'menuitemcheckbox', name: 'Downloads' }).click();
    await button('Update 2 files').waitFor();
    await popup.screenshot(`${PICTURES}/${browser}-save-places.png`);
    expect(await popup.axe()).toEqual([]);
    // Firefox would close the whole popup by Escape.
    await button('Where to save').click();
    await button('Update 2 files').click();
    await popup.waitForText('Committed', 30_000);
    expect(await commits()).toBe(2);
  });

  test('waits while its host is away, and arrives when it is back', async () => {
    await open();
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    line.cut(true);
    await button('Update 2 files').click();
    await popup.waitForText(/Waiting – tries again at/, 30_000);
    await popup.screenshot(`${PICTURES}/${browser}-receipt-waiting.png`);
    expect(await popup.axe()).toEqual([]);
    line.cut(false);
    if (await button('Send now').count()) await button('Send now').click();
    await popup.waitForText('Committed', 30_000);
    expect(await commits()).toBe(3);
    expect((await bytesOf(article)).toString()).toContain('Symplur: Virtual Care');
  });

  test('that would overwrite what somebody else wrote waits for the curator, who saves it as a new file', async () => {
    await repository.commitFiles({ [article]: 'Somebody else wrote this.\n' }, 'By somebody else');
    await open();
    await addTopic(popup, 'telehealth services', 'CMS: Telehealth Services');
    await button('Update 2 files').click();
    await popup.waitForText(/already exists, with different content/, 30_000);
    await button('Compare').waitFor();
    await popup.screenshot(`${PICTURES}/${browser}-receipt-needs-you.png`);
    expect(await popup.axe()).toEqual([]);
    await button('Compare').click();
    await popup.waitForText('Somebody else wrote this.');
    await popup.screenshot(`${PICTURES}/${browser}-compare.png`);
    expect(await popup.axe()).toEqual([]);
    // The last one is in the dialog.
    await popup.find({ role: 'button', name: 'Save as new', nth: (await button('Save as new').count()) - 1 }).click();
    await popup.waitForText('Committed', 30_000);
    expect((await bytesOf(article)).toString()).toBe('Somebody else wrote this.');
    copy = (await paths()).find((path) => path.endsWith('.md') && path !== article) ?? '';
    expect(copy).not.toBe('');
  });

  test('can be taken back', async () => {
    await open();
    const before = await commits();
    await button('Undo').click();
    await popup.waitForText('Undone', 30_000);
    expect((await paths()).filter((path) => path.endsWith('.md'))).toEqual([article]);
    await until(
      async () => (await commits()) === before + 1 || undefined,
      10_000,
      () => 'Taking back made no commit',
    );
  });

  test('takes the place of what the curator has seen there, and says so before', async () => {
    await repository.commitFiles({ [copy]: 'Somebody else wrote this too.\n' }, 'By somebody else');
    await open();
    await button('Remove Symplur: Virtual Care').click();
    await button('Save to medigy/site').click();
    await popup.waitForText(/already exists, with different content/, 30_000);
    await button('Compare').click();
    await popup.waitForText('Somebody else wrote this too.');
    await button('Replace with yours').click();
    await popup.waitForText('Committed', 30_000);
    const text = (await bytesOf(copy)).toString();
    expect(text).toContain('CMS: Telehealth Services');
    expect(text).not.toContain('Symplur: Virtual Care');
    expect((await bytesOf(article)).toString()).toBe('Somebody else wrote this.');
  });
});
