/** What the outbox lets be seen: the button counts what waits, and nothing anywhere shows a token, whatever a host answers. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { makeClips } from '../worlds/clips.ts';
import { type EchoingHost, REFUSALS, startEchoingHost } from '../servers/echoing-host.ts';
import { readZip } from '../outbox/read-zip.ts';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { allThatIsKept } from './all-that-is-kept.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';
import { extensionWithOutboxPage } from './outbox-extension.ts';
import { openOutboxPage, type OutboxPage } from './outbox-page.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const CANARY = 'ghp_canary0123456789abcdefCANARY';
const HEARD = 'what is written to a console is heard here';

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('the outbox in %s', (browser) => {
  let extensionDir: string;
  const folder = temporaryFolder('log');
  const log = join(folder, 'browser.log');
  const clips = makeClips(REFUSALS.length + 1);
  let repository: GitRepository;
  let host: Host;
  let echoing: EchoingHost;
  let pages: PageServer;
  let session: Session;
  let outbox: OutboxPage;

  beforeAll(async () => {
    extensionDir = extensionWithOutboxPage(BUILDS[browser]);
    repository = await makeRepository();
    host = await startGithub(repository, { tokens: { [CANARY]: 'write' } });
    echoing = await startEchoingHost();
    pages = await servePages(PAGES);
    appendFileSync(join(extensionDir, 'background.js'), `\nconsole.info('the background: ${HEARD}');\n`);
    session = await launchBrowser(browser, { extensionDir, log, proxy: pages.origin });
    outbox = await openOutboxPage(session);
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([host?.close(), echoing?.close(), pages?.close()]);
    await repository?.close();
    [extensionDir, folder].forEach(removeFolder);
  });

  const addGithub = (id: string, baseUrl: string) =>
    outbox.putDestination(
      { id, kind: 'github', name: id, used: true, settings: { baseUrl, project: 'team/site', branch: 'main', root: 'content' } },
      CANARY,
    );
  const badgeBecomes = (text: string) =>
    until(
      async () => (await outbox.badge()) === text || undefined,
      10_000,
      async () => `The badge is “${await outbox.badge()}” and not “${text}”`,
    );

  test('the button counts what waits, and is clean once it has arrived', async () => {
    await addGithub('team', host.url);
    host.server.meanwhile = () => Promise.reject(new Error('down'));
    const [clip] = await outbox.enqueue(clips.splice(0, 1), 'team');
    await outbox.becomes(clip!.delivery.id, ['waiting']);
    expect(await badgeBecomes('1')).toBe(true);
    host.server.meanwhile = () => {};
    // It would be sent by itself some seconds later.
    await outbox.retry(clip!.delivery.id);
    await outbox.becomes(clip!.delivery.id, ['delivered']);
    expect(await badgeBecomes('')).toBe(true);
  });

  test('a host refuses in every way there is, saying the token back: each is told as a problem', { timeout: 120_000 }, async () => {
    const sent: [name: string, id: string][] = [];
    for (const [at, { name }] of REFUSALS.entries()) {
      await addGithub(name, echoing.baseUrl(at));
      const [clip] = await outbox.enqueue(clips.splice(0, 1), name);
      sent.push([name, clip!.delivery.id]);
    }
    const seen: string[] = [];
    for (const [name, id] of sent) {
      const { problem } = await outbox.becomes(id, ['waiting', 'needs-you', 'refused'], 60_000);
      seen.push(`${name}: ${problem?.code}`);
    }
    expect(seen.filter((one) => !/: [a-z-]+$/.test(one))).toEqual([]);
    expect(new Set(seen.map((one) => one.split(': ')[1])).size).toBeGreaterThanOrEqual(8);
    expect(echoing.heard).toBeGreaterThanOrEqual(REFUSALS.length);
    const needy = (await outbox.rows()).filter(({ state }) => state === 'needs-you').length;
    expect(await badgeBecomes(`!${needy}`)).toBe(true);
  });

  test('the token is kept with the secrets, and nowhere else', async () => {
    const kept = await outbox.page.evaluate(allThatIsKept);
    expect(kept['gleaner/deliveries']).toContain('Article 0');
    expect(kept['gleaner/articles']).toContain('title: Article 0');
    expect(
      Object.entries(kept)
        .filter(([, text]) => text.includes(CANARY))
        .map(([place]) => place),
    ).toEqual(['gleaner/secrets']);
  });

  test('no page shows the token, and no export holds it', { timeout: 120_000 }, async () => {
    const shown = () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll('input, textarea')].map((it) => (it as HTMLInputElement).value).join();
    const options = await session.openExtensionPage('/options.html');
    await options.waitForText('Destinations');
    expect(await options.text()).toContain('team');
    expect(await options.evaluate(shown)).not.toContain(CANARY);
    await options.find({ role: 'button', name: 'Export everything' }).click();
    const [file] = await session.downloads(1);
    const exported = new TextDecoder().decode(file?.bytes);
    expect(exported).toContain('team/site');
    expect(exported).not.toContain(CANARY);
    const library = await session.openExtensionPage('/library.html');
    await library.waitForText('Article 0');
    expect(await library.evaluate(shown)).not.toContain(CANARY);
    await library.find({ role: 'button', name: 'Export all as ZIP' }).click();
    const zip = (await session.downloads(2)).find(({ path }) => path.endsWith('.zip'));
    const archived = [...readZip(Buffer.from(zip?.bytes ?? []))].map(([name, bytes]) => `${name} ${bytes.toString()}`).join('\n');
    expect(archived).toContain('Article 0');
    expect(archived).not.toContain(CANARY);
    const article = await session.openPage('http://news.example.org/sample-article/');
    const popup = await session.clickAction(article);
    await popup.find({ role: 'textbox', name: 'Title' }).waitFor();
    expect(await popup.evaluate(shown)).not.toContain(CANARY);
    await popup.close();
  });

  test('no console, no answer of the browser and no object of the repository holds the token', async () => {
    await outbox.page.evaluate((words) => console.info(`a page: ${words}`), HEARD);
    const said = await until(
      () => {
        const text = readFileSync(log, 'utf8');
        return text.includes(`the background: ${HEARD}`) && text.includes(`a page: ${HEARD}`) ? text : undefined;
      },
      10_000,
      () => `Nothing is heard of the consoles:\n${readFileSync(log, 'utf8').slice(-2000)}`,
    );
    expect(said).not.toContain(CANARY);
    const objects = await repository.git('cat-file', '--batch-all-objects', '--batch', '--buffer');
    expect(objects).toContain('title: Article 0');
    expect(objects).toContain('Clip-Id: ');
    expect(objects).not.toContain(CANARY);
  });
});
