/** A new user with three sites of his own: from nothing to the first right file of each, in twelve actions, without documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { chooseFiles, chooseFolder } from './choose-files.ts';
import { giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const SITES = fileURLToPath(new URL('../fixtures/own-sites', import.meta.url));
const MOST_ACTIONS = 12;
const MOST_MS = 180_000;

interface OwnSite {
  /** Folder below own-sites. */
  folder: string;
  /** Of the article: each of another host, since what was chosen for one is chosen again. */
  link: string;
  /** What it calls its topics. */
  topics: string;
  /** Where its posts lie; Jekyll's names tell it. */
  posts: string;
  /** Name of the first right file below the site's root, and its head. `DATE` and `DAY` are those of the save. */
  path: string;
  head: string;
  /** What is asked about, and what the user says: it is the same in all five files, and may be a choice. */
  says: [row: string, meaning: string][];
}

const TITLE = 'Remote Monitoring Finds Its Rhythm in Rural Clinics';
const SLUG = 'remote-monitoring-finds-its-rhythm-in-rural-clinics';

const OWN: OwnSite[] = [
  {
    folder: 'slow-reads',
    link: 'http://care-signals.example/sample-article/',
    topics: 'Tags',
    posts: '_posts',
    path: `_posts/DAY-${SLUG}.md`,
    head: `---\nlayout: link\ntitle: "${TITLE}"\ndate: DAY TIME +0000\nlink: http://care-signals.example/sample-article/\ntags: [gardens]\n---\n\n`,
    says: [],
  },
  {
    folder: 'field-notes',
    link: 'http://care-weekly.example/sample-article/',
    topics: 'Tags',
    posts: 'src/content/finds',
    path: `src/content/finds/${SLUG}.md`,
    head: [
      `---\ntitle: '${TITLE}'\nsource: 'http://care-weekly.example/sample-article/'\nauthor: 'Maren Whitlock'\npublication: 'Care Signals'\n`,
      `pubDate: DAY\ntags: ['gardens']\ndraft: false\n---\n\n`,
    ].join(''),
    says: [['draft is', 'always “false”']],
  },
  {
    folder: 'tidewater',
    link: 'http://care-today.example/sample-article/',
    topics: 'Tags',
    posts: 'content/links',
    path: `content/links/${SLUG}.md`,
    head: `+++\ntitle = "${TITLE}"\ndate = DAYTTIMEZ\nslug = "${SLUG}"\nexternalUrl = "http://care-today.example/sample-article/"\ntags = ["gardens"]\n+++\n\n`,
    says: [],
  },
];

describe.for<BrowserName>(['chromium', 'firefox'])('a new user in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let article: Page;
  let popup: Popup;
  let actions = 0;

  /** Whatever the user does goes through here. */
  const act = <Done>(action: () => Promise<Done>): Promise<Done> => {
    actions += 1;
    return action();
  };

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async () => {
    popup = await act(() => session.clickAction(article));
    await popup.find({ role: 'button', name: /^Save/ }).waitFor();
  };

  /** The desk of the first day says how; later the menu has it. The tab that opens is opened by its address, which no protocol waits for. */
  async function openFrontDoor(): Promise<Page> {
    const first = popup.find({ role: 'button', name: 'Set up your own site' });
    if (await first.count()) await act(() => first.click());
    else {
      await act(() => popup.find({ role: 'button', name: 'More' }).click());
      await act(() => popup.find({ role: 'menuitem', name: 'Settings' }).click());
    }
    // In a window that nobody looks at Firefox leaves it open.
    if (browser === 'firefox') await popup.close();
    const options = await session.openExtensionPage('/options.html#new-site');
    await options.waitForText('Add a site');
    return options;
  }

  /** Chromium is given the whole folder; in Firefox the posts are chosen, and where they lie is said. */
  async function chooseOwn(options: Page, { folder, posts }: OwnSite): Promise<void> {
    if (browser === 'chromium') return act(() => chooseFolder(session, options, 'Choose the site’s folder…', join(SITES, folder)));
    const names = readdirSync(join(SITES, folder, posts));
    const files = names.map((name) => ({ name, text: readFileSync(join(SITES, folder, posts, name), 'utf8') }));
    await act(() => chooseFiles(options, 'Choose posts…', files));
    const field = options.find({ role: 'textbox', name: 'Folder of your site in which these files lie' });
    await field.waitFor();
    if ((await field.value()) !== posts) await act(() => field.fill(posts));
  }

  test.for(OWN)('gets the first right file of $folder', async (own) => {
    const [began, before] = [Date.now(), new Set((await session.downloads(0)).map(({ path }) => path))];
    article = await session.openPage(own.link);
    actions = 0;
    await open();
    const options = await openFrontDoor();
    await chooseOwn(options, own);
    await options.waitForText('exactly the same');
    expect(await options.axe()).toEqual([]);
    for (const [row, meaning] of own.says) await act(() => options.find({ role: 'combobox', name: row }).choose(meaning));
    await options.waitForText('5 of 5 come out exactly the same');
    await act(() => options.find({ role: 'button', name: 'Create site' }).click());
    await options.waitForText('is ready. Open an article');
    await options.close();

    await act(() => article.bringToFront());
    await open();
    const tags = popup.find({ role: 'combobox', name: own.topics });
    await tags.waitFor(20_000);
    if (await popup.find({ role: 'textbox', name: 'Your name as curator' }).count()) await act(() => giveName(popup, 'Sam'));
    await act(() => tags.type('garden'));
    await popup.find({ role: 'option', name: /^gardens/ }).waitFor();
    await act(() => popup.press('Enter'));
    await popup.find({ role: 'button', name: 'Remove gardens' }).waitFor();
    await act(() => save(popup));
    await popup.close();

    const isNew = ({ path }: { path: string }) => path.endsWith('.md') && !before.has(path);
    const file = await until(
      async () => (await session.downloads(0)).find(isNew),
      15_000,
      () => 'No file came',
    );
    const text = new TextDecoder().decode(file.bytes);
    const written = text.replace(/\d{4}-\d\d-\d\d/, 'DAY').replace(/\d\d:\d\d:\d\d/, 'TIME');
    expect(file.path.replace(/\d{4}-\d\d-\d\d/, 'DAY').replace(/^[^/]+\//, '')).toBe(own.path);
    expect(written.slice(0, own.head.length)).toBe(own.head);
    expect(written.slice(own.head.length)).toMatch(/^Three small practices kept four in five patients.*[^\n]\n$/s);
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(Date.now() - began).toBeLessThan(MOST_MS);
  });
});
