/** What a curator saves in the popup arrives in the repository once, though the browser is killed on the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { chooseCommunity, giveNameWhereAsked } from './desk-steps.ts';
import { holdAt, type Point, POINTS } from './hold-request.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';
import { extensionWithOutboxPage } from './outbox-extension.ts';
import { openOutboxPage } from './outbox-page.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const ENDS: [name: string, point: Point][] = casesOf([POINTS.moved], [POINTS.ref, POINTS.commit, POINTS.moved]).map((point) => [
  point.name,
  point,
]);

/** The sample article under other names, as `/clip-0/` and so on. */
function answers(): NonNullable<Parameters<typeof servePages>[1]>['answers'] {
  const [html, lead] = ['index.html', 'lead.png'].map((name) => readFileSync(join(PAGES, 'sample-article', name)));
  return Object.fromEntries(
    ENDS.flatMap((_, at) => [
      [
        `/clip-${at}/`,
        {
          body: html!.toString().replaceAll('Remote Monitoring Finds', `Clip ${at} Finds`).replaceAll('/sample-article/', `/clip-${at}/`),
          headers: { 'content-type': 'text/html; charset=utf-8' },
        },
      ],
      [`/clip-${at}/lead.png`, { body: lead!, headers: { 'content-type': 'image/png' } }],
    ]),
  );
}

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('what is saved in the popup of %s', (browser) => {
  const profile = temporaryFolder('profile');
  let extensionDir: string;
  let pages: PageServer;
  let repository: GitRepository;
  let host: Host;
  let session: Session;

  const start = async () => {
    session = await launchBrowser(browser, { extensionDir, profile, proxy: pages.origin });
  };
  beforeAll(async () => {
    extensionDir = extensionWithOutboxPage(BUILDS[browser]);
    pages = await servePages(PAGES, { answers: answers() ?? {} });
    repository = await makeRepository();
    host = await startGithub(repository);
    await start();
    const outbox = await openOutboxPage(session);
    await outbox.putDestination(
      {
        id: 'team',
        kind: 'github',
        name: 'team',
        used: true,
        settings: { baseUrl: host.url, project: 'team/site', branch: 'main', root: 'content' },
      },
      'a-good-token',
    );
    await outbox.putDestination({ id: 'download', kind: 'download', name: '', used: false }, '');
    await outbox.page.close();
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([pages?.close(), host?.close()]);
    await repository?.close();
    [profile, extensionDir].forEach(removeFolder);
  });

  const commits = async () =>
    (await repository.git('log', '--format=%x01%B', '--name-only', 'main')).split('\u0001').filter((text) => text.includes('Clip-Id: '));

  test.for(ENDS)('is there once though the browser is killed as %s', { timeout: 120_000 }, async ([, point]) => {
    const at = ENDS.findIndex(([name]) => name === point.name);
    const page = await session.openPage(`http://news.example.org/clip-${at}/`);
    const popup = await session.clickAction(page);
    await popup.find({ role: 'textbox', name: 'Title' }).waitFor();
    await giveNameWhereAsked(popup, 'Vinit');
    await chooseCommunity(popup, 'Telehealth');
    const save = popup.find({ role: 'button', name: /^Save/ });
    await popup.waitForText('The article was read.');
    const held = holdAt(host, point);
    await save.click();
    await held.reached;
    await session.kill();
    held.drop();
    // Nobody opens anything of the extension.
    await start();
    const outbox = await openOutboxPage(session);
    const sent = await until(
      async () => {
        const rows = await outbox.rows();
        return rows.length === at + 1 && rows.every(({ state }) => state === 'delivered') ? rows : undefined;
      },
      40_000,
      async () => `Not all are delivered: ${JSON.stringify(await outbox.rows())}`,
      200,
    );
    await outbox.page.close();
    expect(sent).toHaveLength(at + 1);
    const mine = (await commits()).filter((text) => text.includes(`Clip ${at} Finds`));
    expect(mine).toHaveLength(1);
    expect(mine[0]!.split('\n').filter((line) => /^content\/.*\.(md|png|jpg|webp)$/.test(line))).toHaveLength(2);
    expect(await repository.git('fsck', '--full', '--strict', '--no-dangling')).toBe('');
  });
});
