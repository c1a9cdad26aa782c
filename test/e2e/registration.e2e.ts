/** From a site that is connected with OpenProject to a work package with its image, and a commit of the file that names it. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { parse } from 'yaml';
import { v5 } from 'uuid';
import { type GitRepository, makeRepository } from '../servers/git-repository.ts';
import { startGithub } from '../servers/github.ts';
import type { Host } from '../servers/host.ts';
import { type OpenProject, startOpenProject } from '../worlds/openproject/openproject.ts';
import { KEY } from '../worlds/openproject/sample-state.ts';
import { readImageHeader } from '../../utils/base/image-header.ts';
import { allThatIsKept } from './all-that-is-kept.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, giveName } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { putRepository } from './put-repository.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

/** Whether a draft is kept under that address. */
const hasDraft = (page: Page, key: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const asked = indexedDB.open('gleaner');
        asked.addEventListener('success', () => {
          const found = asked.result.transaction('drafts').objectStore('drafts').getKey(wanted);
          found.addEventListener('success', () => {
            asked.result.close();
            resolve(found.result !== undefined);
          });
        });
      }),
    key,
  );

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('a site that registers its articles in %s', (browser) => {
  let world: OpenProject;
  let session: Session;
  let options: Page;
  let server: PageServer;
  let repository: GitRepository;
  let host: Host;
  /** Requests in which the key stands anywhere but in the header of its own origin. */
  const leaks: string[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    world = await startOpenProject({ basePath: '/openproject' });
    server = await servePages(PAGES);
    repository = await makeRepository();
    host = await startGithub(repository, { project: 'medigy/site' });
    world.listen = ({ path, query, headers, bytes }) => {
      const others = { ...headers, authorization: '' };
      if ([path, String(query), JSON.stringify(others), bytes.toString()].some((part) => part.includes(KEY))) leaks.push(path);
    };
    host.server.listen = (asked) => void (JSON.stringify(asked).includes(KEY) && leaks.push(asked.rawPath));
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    for (const { url } of [world, host]) await session.grantHost(new URL(url).origin);
    await putRepository(session, host.url);
    options = await session.openExtensionPage('/options.html');
    await options.waitForText('Destinations');
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([world, server, host, repository].map((each) => each?.close()));
  });

  const button = (name: string | RegExp) => options.find({ role: 'button', name });
  const field = (name: string) => options.find({ role: 'textbox', name });
  const typeKey = async (key: string) => {
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus());
    await options.type(key);
  };
  const look = async (name: string) => {
    expect(await options.axe()).toEqual([]);
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}.png`, { scheme: 'light', height: 2400 });
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}-dark-640.png`, { scheme: 'dark', width: 640, height: 2600 });
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}-docs.png`, {
      scheme: 'light',
      width: 760,
      height: name === 'key' ? 900 : 1500,
    });
    await options.screenshot(`${PICTURES}/${browser}-registration-${name}-320.png`, { scheme: 'light', width: 320, height: 3800 });
  };

  test('is connected by an address and a key, and matched by name', async () => {
    await button('Registration').click();
    await button('Register articles with OpenProject').click();
    await field('Address of OpenProject').fill(`${world.url}/projects`);
    await button('Connect').click();
    await options.waitForText('Paste an API key.');
    await typeKey('opapi-not-the-key-of-anybody');
    await button('Connect').click();
    await session.acceptPermissionPrompt();
    await options.waitForText(/accept/);
    await look('key');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.select());
    await typeKey(KEY);
    await button('Connect').click();
    await options.waitForText('Connected as Gleaner Robot.');
    await look('matching');
    await button('Save').click();
    await options.waitForText(/are registered with OpenProject from now on/);
    expect(await options.text()).toContain('Registered with OpenProject at 127.0.0.1');
    await look('kept');
    expect(await options.text()).not.toContain(KEY);
  });

  test('one Save makes a work package with its image, and a commit of the file that names it', async () => {
    const page = await session.openPage('http://news.example.org/sample-article/');
    const popup = await session.clickAction(page);
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await addTopic(popup, 'remote patient', 'KLAS: Remote Patient Monitoring');
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await popup.waitForText(/Allow 127|Saved and delivered/, 30_000);
    const allow = popup.find({ role: 'button', name: /^Allow/ });
    if ((await allow.count()) > 0) {
      await allow.click();
      await session.acceptPermissionPrompt();
    }
    await popup.waitForText('Saved and delivered', 30_000);
    await popup.screenshot(`${PICTURES}/${browser}-registration-receipt.png`);
    await popup.close();

    const [one, ...others] = [...world.workPackages.values()];
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      project: 12,
      type: 1,
      values: { 1: 'http://news.example.org/sample-article/', 3: '["KLAS: Remote Patient Monitoring"]' },
    });
    const [image, ...more] = [...world.attachments.values()];
    expect([image?.fileName, image?.container, more]).toEqual(['Curated_Featured_Image.png', one!.id, []]);

    const paths = (await repository.git('ls-tree', '-r', '--name-only', 'main')).split('\n').filter((path) => path !== 'README.md');
    const mdName = v5(`${one!.id}-${one!.subject}`, v5.URL);
    expect(paths.toSorted()).toEqual(
      [`${mdName}-featuredImage.${image!.contentType.slice('image/'.length)}`, `${mdName}.md`].map(
        (name) => `content/communities/telehealth/curated-content/${name}`,
      ),
    );
    const file = await repository.git('show', `main:content/communities/telehealth/curated-content/${mdName}.md`);
    expect(parse(file.split('---\n')[1] ?? '')).toMatchObject({
      id: one!.id,
      mdName,
      date: one!.createdAt.replace(/\d{3}Z$/, '000Z'),
      featuredImage: {
        workPackage: one!.id,
        wpAttachment: { fileName: 'Curated_Featured_Image.png', link: `/api/v3/attachments/${image!.id}/content` },
      },
      openProjectCustomFields: { cleanUrl: 'http://news.example.org/sample-article/' },
    });
  });

  test('where it cannot be published yet it says that it is registered, and is not registered twice', async () => {
    host.archived = true;
    const page = await session.openPage('http://news.example.org/in-site/');
    const popup = await session.clickAction(page);
    await popup.waitForText('Telehealth');
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await until(
      async () => (world.workPackages.size === 2 ? true : undefined),
      20_000,
      async () => popup.text(),
    );
    await popup.waitForText(/archived/, 20_000);
    await popup.screenshot(`${PICTURES}/${browser}-registration-not-published.png`);
    host.archived = false;
    await popup.find({ role: 'button', name: /again/ }).click();
    await popup.waitForText('Saved and delivered', 30_000);
    expect(world.workPackages.size).toBe(2);
    await popup.close();
  });

  test('what the team has filed by hand is told at the desk, and updated where the curator says so', async () => {
    const at = world.now();
    const address = 'http://other.example.org/sample-article/';
    const facts = { project: 12, type: 1, subject: 'Filed by hand', description: '', status: 2, priority: 8, assignee: null, author: 9 };
    world.workPackages.set(77, {
      ...facts,
      id: 77,
      lockVersion: 3,
      createdAt: at,
      updatedAt: at,
      values: { 1: address },
      comments: [],
      related: [],
    });
    const page = await session.openPage(address);
    const popup = await session.clickAction(page);
    await popup.waitForText('Work package 77 is this article (Telehealth, In progress)', 20_000);
    expect(await popup.find({ role: 'button', name: 'Update it' }).count()).toBe(0);
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'button', name: 'Update it' }).waitFor();
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-registration-found.png`);
    await popup.find({ role: 'button', name: 'Update it' }).click();
    await popup.waitForText('Save will update 77.');
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await popup.waitForText('Saved and delivered', 30_000);
    expect(world.workPackages.get(77)?.subject).not.toBe('Filed by hand');
    expect(world.workPackages.size).toBe(3);
    expect((await repository.git('grep', '-l', '^id: 77$', 'main')).trim()).toMatch(/\.md$/);
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await until(
      async () => world.workPackages.get(77)?.subject === 'Filed by hand' || undefined,
      20_000,
      async () => popup.text(),
    );
    expect(await repository.git('grep', '-l', '^id: 77$', 'main').catch(() => '')).toBe('');
    expect([...world.attachments.values()].filter(({ container }) => container === 77)).toEqual([]);
    await popup.close();
  });

  test('from the page of a work package its article opens with what the team has filed', async () => {
    const at = world.now();
    const address = 'http://third.example.org/sample-article/';
    const facts = {
      project: 12,
      type: 2,
      subject: 'Named by the team',
      description: '',
      status: 2,
      priority: 8,
      assignee: null,
      author: 9,
      lockVersion: 0,
    };
    world.workPackages.set(78, {
      ...facts,
      id: 78,
      createdAt: at,
      updatedAt: at,
      values: { 1: address, 3: '["KLAS: Remote Patient Monitoring"]' },
      comments: [],
      related: [],
    });
    const page = await session.openPage(`${world.url}/projects/telehealth/work_packages/78/overview`);
    const popup = await session.clickAction(page);
    await popup.waitForText('This is work package 78: Named by the team', 20_000);
    await popup.screenshot(`${PICTURES}/${browser}-registration-page.png`);
    await popup.find({ role: 'button', name: 'Open its article' }).click();
    await until(
      async () => (await hasDraft(options, address)) || undefined,
      10_000,
      async () => 'no draft was begun',
    );
    // The tab that opened in front may have closed it.
    await popup.close().catch(() => {});
    const article = await session.openPage(address);
    const desk = await session.clickAction(article);
    await desk.waitForText('Work package 78 is this article', 20_000);
    expect(await desk.find({ role: 'textbox', name: 'Title' }).value()).toBe('Named by the team');
    expect(await desk.evaluate(() => document.querySelector('select')?.value)).toBe('curated-news');
    for (const known of ['Telehealth', 'KLAS: Remote Patient Monitoring', 'Save will update 78.']) await desk.waitForText(known);
    await desk.close();
  });

  test('in the library its article opens by the number, with what the team has filed', async () => {
    const address = 'http://fifth.example.org/sample-article/';
    world.workPackages.set(79, { ...world.workPackages.get(78)!, id: 79, subject: 'By its number', values: { 1: address } });
    const library = await session.openExtensionPage('/library.html');
    await library.find({ role: 'textbox', name: 'Work package' }).fill('4321');
    await library.find({ role: 'button', name: 'Open its article' }).click();
    await library.waitForText('Work package 4321 is gone, or the key is no longer allowed to see it.', 20_000);
    expect(await library.axe()).toEqual([]);
    await library.screenshot(`${PICTURES}/${browser}-registration-number.png`, { scheme: 'light', width: 640 });
    await library.screenshot(`${PICTURES}/${browser}-registration-number-dark-320.png`, { scheme: 'dark', width: 320 });
    await library.find({ role: 'textbox', name: 'Work package' }).fill('79');
    await library.find({ role: 'button', name: 'Open its article' }).click();
    await until(
      async () => (await hasDraft(options, address)) || undefined,
      20_000,
      async () => library.text(),
    );
    await library.close();
  });

  test('a site that only registers makes a work package and no file, and Undo takes it back', async () => {
    const commits = await repository.git('rev-list', '--count', 'main');
    const before = world.workPackages.size;
    const [whole = 0] = [...world.attachments.values()].map(({ bytes }) => bytes.length);
    world.largestFile = 20_000;
    await options.find({ role: 'combobox', name: 'What Save does' }).choose('Only register, without a file');
    const page = await session.openPage('http://fourth.example.org/sample-article/');
    const popup = await session.clickAction(page);
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'button', name: 'Register in OpenProject' }).click();
    await popup.waitForText(/Work package \d+ created/, 30_000);
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-registration-only.png`);
    expect([world.workPackages.size, await repository.git('rev-list', '--count', 'main')]).toEqual([before + 1, commits]);
    // The browser itself has made the image smaller.
    const image = [...world.attachments.values()].at(-1)!;
    const { type } = readImageHeader(image.bytes)!;
    expect([whole > world.largestFile, image.bytes.length <= world.largestFile, image.contentType]).toEqual([
      true,
      true,
      `image/${type.toLowerCase()}`,
    ]);
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await until(
      async () => world.workPackages.size === before || undefined,
      20_000,
      async () => popup.text(),
    );
    await popup.close();
  });

  test('the key stands in its row of the database and in the header of requests to its own origin, and nowhere else', async () => {
    const kept = await options.evaluate(allThatIsKept);
    expect(Object.keys(kept).filter((place) => kept[place]?.includes(KEY))).toEqual(['gleaner/secrets']);
    expect(kept['gleaner/secrets']?.split(KEY)).toHaveLength(2);
    expect(leaks).toEqual([]);
    const shown = await options.evaluate(() => document.documentElement.outerHTML);
    expect(shown).not.toContain(KEY);
    const files = (await repository.git('grep', '-l', KEY.slice(0, 20), 'main').catch(() => '')).trim();
    expect(files).toBe('');
  });
});
