/** Two browsers send made-up clips to one repository at the same time, through the extension's own outbox in each. */
import { type Clip, makeClips } from '../worlds/clips.ts';
import { type Found, inspect } from '../worlds/host/inspect.ts';
import { makeRepository } from '../servers/git-repository.ts';
import { githubMistakes } from '../servers/github/description.ts';
import { startGithub } from '../servers/github.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder } from './leftovers.ts';
import { extensionWithOutboxPage } from './outbox-extension.ts';
import { openOutboxPage, type OutboxPage } from './outbox-page.ts';
import { sleep } from './time-limit.ts';

export interface Together extends Found {
  /** Articles on the branch. */
  articles: number;
  /** Of clips, on the branch. */
  commits: number;
  /** Clips whose article the other browser had published: they wait for their curators. */
  meetings: number;
  /** How often the one was faster, and the other began anew. */
  met: number;
  /** Neighbours on the branch that came from different browsers. */
  turns: number;
  mistakes: string[];
  seconds: number;
}

const LOOK_EVERY = 1000;

/**
 * @param shared how many of each browser's clips are of articles that the other clips as well, under another title
 * @param limit milliseconds for all of it
 */
export async function sendFromBoth(
  builds: [BrowserName, string][],
  each: number,
  shared: number,
  limit: number,
  tell: (delivered: number) => void = () => {},
): Promise<Together> {
  const repository = await makeRepository();
  const host = await startGithub(repository);
  const mistakes = new Set<string>();
  let met = 0;
  host.server.listen = (asked, answer) => {
    githubMistakes(asked, answer).forEach((mistake) => mistakes.add(mistake));
    if (asked.method === 'PATCH' && answer.status !== 200) met += 1;
  };
  const all = makeClips(each * builds.length, (at) => (at < shared * builds.length ? at - (at % builds.length) : at));
  const began = Date.now();
  const sessions: Session[] = [];
  const folders: string[] = [];
  try {
    const sent = await Promise.all(
      builds.map(async ([browser, build], which) => {
        const extensionDir = extensionWithOutboxPage(build);
        folders.push(extensionDir);
        const session = await launchBrowser(browser, { extensionDir });
        sessions.push(session);
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
        return { outbox, mine: all.filter((_, at) => at % builds.length === which) };
      }),
    );
    const kept = await Promise.all(sent.map(({ outbox, mine }) => outbox.enqueue(mine, 'team')));
    const meetings = await allDelivered(
      sent.map(({ outbox }) => outbox),
      began + limit,
      tell,
    );
    return {
      ...(await inspect(
        repository,
        'content',
        kept.flat().filter(({ delivery }) => !meetings.has(delivery.id)),
      )),
      meetings: meetings.size,
      ...(await count(repository.git, kept)),
      met,
      mistakes: [...mistakes],
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await host.close();
    await repository.close();
    folders.forEach(removeFolder);
  }
}

/** Looks on, and tells the backgrounds what a desk that is open tells them. */
async function allDelivered(outboxes: OutboxPage[], deadline: number, tell: (delivered: number) => void): Promise<ReadonlySet<string>> {
  for (;;) {
    await Promise.all(outboxes.map((outbox) => outbox.nudge()));
    const rows = (await Promise.all(outboxes.map((outbox) => outbox.rows()))).flat();
    const meets = rows.filter(({ state, problem }) => state === 'needs-you' && problem?.code === 'published-already');
    const open = rows.filter((row) => row.state !== 'delivered' && !meets.includes(row));
    tell(rows.length - open.length);
    if (open.length === 0) return new Set(meets.map(({ id }) => id));
    const stuck = open.find(({ state }) => state === 'refused' || state === 'needs-you');
    if (stuck || Date.now() > deadline) throw new Error(`${open.length} are not delivered, among them ${JSON.stringify(stuck ?? open[0])}`);
    await sleep(LOOK_EVERY);
  }
}

async function count(
  git: (...args: string[]) => Promise<string>,
  kept: Clip[][],
): Promise<{ articles: number; commits: number; turns: number }> {
  const articles = (await git('ls-tree', '-r', '--name-only', 'main'))
    .split('\n')
    .filter((path) => path.endsWith('.md') && path.startsWith('content/')).length;
  const ids = (await git('log', '--format=%(trailers:key=Clip-Id,valueonly)', 'main')).split('\n').filter(Boolean);
  const from = ids.map((id) => kept.findIndex((clips) => clips.some(({ delivery }) => delivery.id === id)));
  return { articles, commits: ids.length, turns: from.filter((which, at) => at > 0 && which !== from[at - 1]).length };
}
