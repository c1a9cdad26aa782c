/** A team's site lies in its repository: taken by an address and a token, its articles met, its changes followed and proposed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { deskIsThere, giveName, MAIN_ACTION } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { addTeamSite, pasteAddress } from './team-steps.ts';
import { until } from './time-limit.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));
const medigy = JSON.parse(readFileSync(new URL('../../utils/taxonomy/medigy.json', import.meta.url), 'utf8')) as object;
const TEAM = {
  ...medigy,
  name: 'Garden',
  slug: 'garden',
  topics: ['Garden: Compost', 'Garden: Mulch'],
  communities: [{ name: 'Soil', slug: 'soil' }],
};
const ARTICLE = 'http://news.example.org/sample-article/?utm_source=newsletter#top';
const LINK = 'http://news.example.org/sample-article/';
const THEIRS = `---\nauthor:\n- Jo Roe\ndate: '2026-11-20T08:00:00.123456Z'\nid: 4711\nlink:\n  brand: news.example.org\n  href: ${LINK}\n  original: ${ARTICLE}\nslug: theirs\ntitle: Cuffs at home\n---\n\n<p>Text</p>`;
const PATH = 'content/communities/soil/curated-content/theirs.md';

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('a site of a team in %s', (browser) => {
  let server: PageServer;
  let repository: GitRepository;
  let host: Host;
  let session: Session;
  let options: Page;

  const put = (site: object) => repository.commitFiles({ 'gleaner.json': `${JSON.stringify(site, null, 2)}\n` }, 'The site');
  const look = async (name: string) => {
    expect(await options.axe()).toEqual([]);
    await options.screenshot(`${PICTURES}/${browser}-team-${name}.png`, { scheme: 'light', height: 2000 });
    await options.screenshot(`${PICTURES}/${browser}-team-${name}-dark-320.png`, { scheme: 'dark', width: 320, height: 2600 });
  };
  const button = (name: string | RegExp) => options.find({ role: 'button', name });
  const siteFile = async () => JSON.parse(await repository.git('show', 'main:gleaner.json')) as Record<string, unknown>;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await servePages(PAGES);
    repository = await makeRepository();
    host = await startGithub(repository);
    await repository.commitFiles({ [PATH]: THEIRS }, 'An article');
    await put(TEAM);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    await session.grantHost(host.url);
    options = await session.openExtensionPage('/options.html');
    await options.waitForText('Destinations');
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
    await repository?.close();
    await server?.close();
  });

  test('is there with its words and its destination after an address and a token were pasted', async () => {
    await pasteAddress(options, host.url);
    await look('form');
    await addTeamSite(session, options, 'Garden');
    await options.waitForText('Follows gleaner.json in team/site.');
    await options.waitForText('team/site · main · content');
    await look('taken');
  });

  test('is changed by its team, and the change is shown before it is taken', async () => {
    await put({ ...TEAM, topics: [...TEAM.topics, 'Garden: Worms'], destinations: [] });
    await button('Look for changes').click();
    await options.waitForText('New: Garden: Worms');
    await look('offer');
    await button(/^Take the (?:changes|rest)/).click();
    await options.waitForText('Garden is as its team has it.');
  });

  test('moves nothing elsewhere without a yes that shows both places', async () => {
    const settings = { baseUrl: host.url, project: 'thief/site', branch: 'main', root: '' };
    await put({
      ...TEAM,
      topics: [...TEAM.topics, 'Garden: Worms', 'Garden: Bees'],
      destinations: [{ kind: 'github', name: 'thief/site', settings }],
    });
    await button('Look for changes').click();
    await options.waitForText(/Then: .*thief\/site/);
    await look('move');
    await button('Take the rest, and leave where things go').click();
    await options.waitForText('Garden is as its team has it.');
    expect(await options.find({ role: 'article', name: 'thief/site' }).count()).toBe(0);
  });

  test('has an article that a colleague published told before Save, and updated in its place', async () => {
    const desk = await session.clickAction(await session.openPage(ARTICLE));
    await deskIsThere(desk);
    await desk.waitForText(/Jo Roe published this on .*: “Cuffs at home”/, 30_000);
    await desk.screenshot(`${PICTURES}/${browser}-team-desk.png`, { scheme: 'light' });
    await giveName(desk, 'Ann');
    const community = desk.find({ role: 'combobox', name: 'Community' });
    await community.fill('Soil');
    await desk.find({ role: 'option', name: /Soil/ }).waitFor();
    await desk.press('Enter');
    await desk.find({ role: 'button', name: MAIN_ACTION }).click();
    await desk.find({ role: 'button', name: 'Update it' }).click();
    await desk.waitForText('Save will update “Cuffs at home”');
    await desk.find({ role: 'button', name: MAIN_ACTION }).click();
    const text = await until(
      async () => {
        const now = await repository.git('show', `main:${PATH}`);
        return now.includes('Cuffs at home') ? undefined : now;
      },
      30_000,
      async () => `It stayed as it was. The desk says: ${await desk.text()}`,
    );
    expect(text).toContain('id: 4711');
    expect(text).toContain("date: '2026-11-20T08:00:00.123456Z'");
    expect(text).toContain('slug: theirs');
    const articles = (await repository.git('ls-tree', '-r', '--name-only', 'main')).split('\n').filter((path) => path.endsWith('.md'));
    expect(articles.filter((path) => path.startsWith('content/'))).toEqual([PATH]);
    await desk.close();
  });

  test('gets what was changed here back, merged with what the team did meanwhile', async () => {
    await options.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Topics"]')?.click());
    await put({ ...TEAM, topics: [...TEAM.topics, 'Garden: Worms', 'Garden: Bees', 'Garden: Ponds'] });
    await button('Propose to the team').click();
    await options.waitForText('It is in the team’s file:');
    expect((await siteFile())['topics']).toEqual([...TEAM.topics, 'Garden: Worms', 'Garden: Bees', 'Garden: Ponds']);
    expect((await siteFile())['destinations']).toMatchObject([{ kind: 'github', settings: { project: 'team/site' } }]);
  });
});
