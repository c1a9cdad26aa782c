/** Whatever ends while a clip is on its way to a repository, all that was saved arrives there, once and whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clip, makeClips } from '../worlds/clips.ts';
import { inspect } from '../worlds/host/inspect.ts';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { githubMistakes } from '../servers/github/description.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { type Held, holdAt, type Point, POINTS } from './hold-request.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';
import { extensionWithOutboxPage } from './outbox-extension.ts';
import { openOutboxPage, type OutboxPage } from './outbox-page.ts';
import { until } from './time-limit.ts';

const { ref, article, image, head, firstBlob, secondBlob, tree, commit, move, moved, refAgain, articleAgain, imageAgain, receipt } = POINTS;
/** A third time, and the curator would be asked. */
type Twice = [first: string, then: string, points: [Point, Point]];
const twice = (points: [Point, Point][]): Twice[] => points.map(([first, then]) => [first.name, then.name, [first, then]]);
const BROWSER_ENDS = twice(
  casesOf(
    [[firstBlob, moved]],
    [
      [ref, move],
      [firstBlob, moved],
      [article, moved],
      [firstBlob, refAgain],
      [tree, receipt],
      [commit, imageAgain],
    ],
  ),
);
const BACKGROUND_ENDS = twice(
  casesOf(
    [[ref, moved]],
    [
      [ref, moved],
      [firstBlob, move],
      [article, commit],
      [image, refAgain],
      [head, move],
      [firstBlob, articleAgain],
      [secondBlob, imageAgain],
      [tree, receipt],
    ],
  ),
);

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))(
  'on the way from %s to a repository nothing is lost',
  (browser) => {
    const profile = temporaryFolder('profile');
    let extensionDir: string;
    const clips = makeClips(20);
    const saved: Clip[] = [];
    const mistakes: string[] = [];
    let repository: GitRepository;
    let host: Host;
    let session: Session;
    let outbox: OutboxPage;

    const start = async () => {
      session = await launchBrowser(browser, { extensionDir, profile });
      outbox = await openOutboxPage(session);
    };
    const killBrowser = () => session.kill();
    const addGithub = (id: string, token: string) =>
      outbox.putDestination(
        {
          id,
          kind: 'github',
          name: id,
          used: true,
          settings: { baseUrl: host.url, project: 'team/site', branch: 'main', root: 'content' },
        },
        token,
      );
    const save = async (count: number, destination = 'team') => {
      const kept = await outbox.enqueue(clips.splice(0, count), destination);
      saved.push(...kept);
      return kept.map(({ delivery }) => delivery.id);
    };
    /** An answer may come in the same moment. */
    const endAt = async (held: Held, point: Point, end: () => Promise<void>) => {
      await held.reached;
      if (point === receipt) held.letGo();
      await end();
      held.drop();
    };

    beforeAll(async () => {
      extensionDir = extensionWithOutboxPage(BUILDS[browser]);
      repository = await makeRepository();
      host = await startGithub(repository);
      host.server.listen = (asked, answer) => void mistakes.push(...githubMistakes(asked, answer));
      await start();
      await addGithub('team', 'a-good-token');
      await addGithub('other', 'a-reading-token');
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      await repository?.close();
      [profile, extensionDir].forEach(removeFolder);
    });

    test.for(BACKGROUND_ENDS)('when the background ends as %s, and again as %s', async ([, , [first, then]]) => {
      const held = holdAt(host, first);
      const [id] = await save(1);
      await endAt(held, first, () => session.stopBackground());
      const again = holdAt(host, then);
      await outbox.nudge();
      await endAt(again, then, () => session.stopBackground());
      expect(await outbox.becomes(id!, ['delivered'])).toMatchObject({ problem: null });
    });

    test.for(BROWSER_ENDS)('when the browser is killed as %s, and again as %s', { timeout: 120_000 }, async ([, , [first, then]]) => {
      const held = holdAt(host, first);
      // The second is still queued both times.
      const ids = await save(first === ref ? 2 : 1);
      await endAt(held, first, killBrowser);
      const again = holdAt(host, then);
      // Nobody opens anything of the extension: it goes on by itself.
      session = await launchBrowser(browser, { extensionDir, profile });
      await endAt(again, then, killBrowser);
      await start();
      for (const id of ids) expect(await outbox.becomes(id, ['delivered'], 40_000, false)).toMatchObject({ problem: null });
    });

    test('when the browser is killed in the moment it has said “Saved”', async () => {
      const [id] = await save(1);
      await killBrowser();
      await start();
      expect(await outbox.becomes(id!, ['delivered'], 40_000, false)).toMatchObject({ problem: null });
    });

    test('when the browser is killed while one waits for the host and another for the curator', { timeout: 120_000 }, async () => {
      const held = holdAt(host, ref);
      const [waits] = await save(1);
      await held.reached;
      const [asks] = await save(1, 'other');
      // The host is broken until it is mended: every request fails.
      host.server.meanwhile = () => Promise.reject(new Error('down'));
      held.drop();
      host.server.meanwhile = () => Promise.reject(new Error('down'));
      const before = await outbox.becomes(waits!, ['waiting'], 40_000, false);
      expect(before.problem?.code).toBe('host-failed');
      host.server.meanwhile = () => {};
      expect((await outbox.becomes(asks!, ['needs-you'], 40_000)).problem?.code).toBe('token-may-not-write');
      await killBrowser();
      await start();
      expect((await outbox.rows()).find(({ id }) => id === asks)?.state).toBe('needs-you');
      await outbox.becomes(waits!, ['delivered'], 60_000);
      await addGithub('other', 'a-good-token');
      await outbox.resume('other');
      await outbox.becomes(asks!, ['delivered']);
    });

    test('then every one is there in one whole commit, the button is clean, and git finds no fault', async () => {
      expect(await inspect(repository, 'content', saved)).toEqual({
        lost: 0,
        duplicated: 0,
        torn: 0,
        othersLost: 0,
        overwritten: 0,
        fsck: '',
      });
      expect((await outbox.rows()).filter(({ state }) => state !== 'delivered')).toEqual([]);
      expect(
        await until(
          async () => (await outbox.badge()) === '' || undefined,
          5_000,
          () => 'The badge stays',
        ),
      ).toBe(true);
      expect(mistakes).toEqual([]);
    });
  },
);
