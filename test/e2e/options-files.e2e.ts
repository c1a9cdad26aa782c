/** What goes into the options as files and comes out of them: what was downloaded is read, not only the screen. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeZip } from 'client-zip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../outbox/read-zip.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { chooseBytes, chooseFiles, chooseFolder } from './choose-files.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';

const SAMPLES = fileURLToPath(new URL('../fixtures', import.meta.url));
const OWN = {
  name: 'Own: É & “{{ x }}” 🩺',
  slug: 'own',
  communities: [],
  topics: [],
  vocabulary: 'open',
  contentTypes: [],
  format: 'medigy',
  excerpt: { maxCharacters: 640 },
  contentRoot: 'content',
};
const everythingIn = (archive: Uint8Array) =>
  JSON.parse(readZip(Buffer.from(archive)).get('everything.json')?.toString() ?? '') as Record<string, object>;
const SECRET = 'ghp_0123456789abcdefSECRET';

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('files of the options in %s', (browser) => {
  let session: Session;
  let page: Page;
  let content: string;
  /** What the first browser wrote, for the second. */
  let siteFile = '';
  let everythingFile: Uint8Array = new Uint8Array();

  const launch = async () => {
    await session?.close();
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    page = await session.openExtensionPage('/options.html');
    await page.waitForText('Curator');
  };
  beforeAll(async () => {
    content = temporaryFolder('content');
    for (const name of ['3446.md', '4078.md']) cpSync(join(SAMPLES, name), join(content, name));
    writeFileSync(join(content, 'about.md'), '---\ntitle: a: b\n---\n');
    writeFileSync(join(content, 'lead.png'), 'no text');
    mkdirSync(join(content, '.git'));
    cpSync(join(SAMPLES, '4078.md'), join(content, '.git', 'old.md'));
    await launch();
  });
  afterAll(async () => {
    await session?.close();
    removeFolder(content);
  });

  const button = (name: string | RegExp, nth = 0) => page.find({ role: 'button', name, nth });
  /** The rows of one table as they are stored. */
  const stored = (table: string): Promise<Record<string, unknown>[]> =>
    page.evaluate(async (table) => {
      const opened = indexedDB.open('gleaner');
      await new Promise((resolve) => {
        opened.onsuccess = resolve;
      });
      const rows = opened.result.transaction(table).objectStore(table).getAll();
      await new Promise((resolve) => {
        rows.onsuccess = resolve;
      });
      opened.result.close();
      return rows.result as Record<string, unknown>[];
    }, table);
  /** Presses, and answers the text of the one file that comes. */
  const fileOf = async (press: () => Promise<void>) => new TextDecoder().decode(await bytesOf(press));
  const bytesOf = async (press: () => Promise<void>) => {
    const before = new Set((await session.downloads(0)).map(({ path }) => path));
    await press();
    const after = await session.downloads(before.size + 1);
    return after.find(({ path }) => !before.has(path))?.bytes ?? new Uint8Array();
  };
  const takeFile = (label: string, name: string, text: string) => chooseFiles(page, label, [{ name, text }]);

  test('a site comes in from its file; one of a format that there is not does not', async () => {
    await takeFile('Choose a site file…', 'own.json', JSON.stringify({ ...OWN, format: 'wordpress' }));
    await page.waitForText('uses the format “wordpress”, which is not known here. Known: medigy,');
    expect(await stored('sites')).toEqual([]);
    expect(await page.axe()).toEqual([]);
    await takeFile('Choose a site file…', 'own.json', JSON.stringify(OWN));
    await button(/^Add Own/).click();
    await page.waitForText('0 communities · 0 topics · 0 content types');
    expect(await stored('sites')).toEqual([OWN]);
  });

  test('a folder of published files fills it, Undo takes all of that back, and it can be filled again', async () => {
    // Its list is empty, so the ways to fill it are open.
    await chooseFolder(session, page, 'Choose a folder…', content);
    await page.waitForText('3 files read');
    await page.waitForText('6 names in 2 files');
    await page.waitForText('1 file was read, but needs a look');
    expect(await page.axe()).toEqual([]);
    await button('Add to site').click();
    await page.waitForText('1 community · 6 topics · 2 content types');
    expect((await stored('choices')).map(({ site, title }) => `${site}: ${title}`.slice(0, 19)).toSorted()).toEqual([
      'own: Healthcare Org',
      'own: How Blockchain',
    ]);
    await button('Undo').click();
    await page.waitForText('0 communities · 0 topics · 0 content types');
    expect(await stored('choices')).toEqual([]);
    expect(await stored('sites')).toEqual([OWN]);
    await chooseFolder(session, page, 'Choose a folder…', content);
    await button('Add to site').click();
    await page.waitForText('1 community · 6 topics · 2 content types');
  });

  test('a CSV with a mistake keeps nothing else out', async () => {
    await button('Import and export', 1).click();
    await takeFile('Choose a file…', 'topics.csv', 'topic,synonyms\n"Own: ""One"", 🩺",1 | eins\nOwn: Two,"two\n,lost\n');
    await page.waitForText('2 new, 0 already in the list');
    await button('2 things to check').click();
    await page.waitForText('Line 3: a quotation mark is not closed');
    await page.waitForText('Line 4: the topic is missing');
    await button('Add to the list').click();
    await page.waitForText('2 topics imported.');
    await button('Undo').click();
    await takeFile('Choose a file…', 'topics.csv', 'topic,synonyms\n"Own: ""One"", 🩺",1 | eins\n');
    await button('Add to the list').click();
    await page.waitForText('1 topic imported.');
  });

  test('a site and everything go out, without what is secret', async () => {
    siteFile = await fileOf(() => button('The whole site (.json)').click());
    expect(JSON.parse(siteFile)).toMatchObject({
      ...OWN,
      communities: [{ slug: 'chronic-care-management' }],
      topics: { length: 7 },
      contentTypes: { length: 2 },
    });
    expect(JSON.parse(siteFile).topics.at(-1)).toEqual({ name: 'Own: "One", 🩺', synonyms: ['1', 'eins'] });
    const csv = await fileOf(() => button('Topics (.csv)').click());
    expect(csv.split('\r\n').at(-2)).toBe('"Own: ""One"", 🩺",1 | eins,');

    await page.find({ role: 'textbox', name: 'Your name' }).type('Vinit @maxinovip.com');
    await page.waitForText('Saved');
    await page.evaluate(async (secret) => {
      const opened = indexedDB.open('gleaner');
      await new Promise((resolve) => {
        opened.onsuccess = resolve;
      });
      const change = opened.result.transaction(['settings', 'setAside'], 'readwrite');
      change.objectStore('settings').put({ name: 'token', value: secret });
      change.objectStore('setAside').put({ table: 'settings', key: 'token', record: secret });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      opened.result.close();
    }, SECRET);
    everythingFile = await bytesOf(() => button('Export everything').click());
    const everything = everythingIn(everythingFile);
    expect([...readZip(Buffer.from(everythingFile)).values()].join('\n')).not.toContain(SECRET);
    const { sites, choices, ...rest } = everything;
    expect(rest).toEqual({
      gleaner: 'everything',
      version: 1,
      curator: 'Vinit @maxinovip.com',
      appearance: null,
      site: null,
      hosts: {},
      destinations: [],
      teams: [],
      drafts: [],
    });
    expect(sites).toEqual(await stored('sites'));
    expect(choices).toEqual(await stored('choices'));
  });

  test('in a fresh browser the site’s file makes the same site, byte for byte', async () => {
    await launch();
    await takeFile('Choose a site file…', 'own.json', siteFile);
    await button(/^Add Own/).click();
    await page.waitForText('1 community · 7 topics · 2 content types');
    await button('Import and export', 1).click();
    expect(await fileOf(() => button('The whole site (.json)').click())).toBe(siteFile);
  });

  test('in a fresh browser everything is as it was', async () => {
    await launch();
    await chooseBytes(page, 'Import everything…', 'everything.zip', everythingFile);
    await page.waitForText('2 past choices');
    await button('Import all').click();
    await page.waitForText('Imported.');
    expect(await page.find({ role: 'textbox', name: 'Your name' }).value()).toBe('Vinit @maxinovip.com');
    expect(everythingIn(await bytesOf(() => button('Export everything').click()))).toEqual(everythingIn(everythingFile));
    expect(await page.axe()).toEqual([]);
  });

  test('what is published is checked: kinds are counted, a finding opens its file at its line, all of it goes out as CSV', async () => {
    page = await session.openExtensionPage('/audit.html?site=medigy');
    await page.waitForText('Choose a folder');
    const place = 'site/content/communities/chronic-care-management/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260.md';
    const text = readFileSync(join(SAMPLES, '4078.md'), 'utf8').replace('sub: brief', 'sub: <b>long</b>');
    const site = new Uint8Array(await new Response(makeZip([{ name: place, input: text }])).arrayBuffer());
    await chooseBytes(page, 'Choose a ZIP…', 'site.zip', site);
    await page.waitForText('1 article checked');
    const shown = await page.waitForText(/Export CSV/);
    expect(shown).toContain('Image missing');
    expect(shown).toContain('<b>long</b> → brief');
    expect(await page.axe()).toEqual([]);
    const csv = await fileOf(() => button('Export CSV').click());
    expect(csv.split('\r\n')).toContain(`Says something else,Fault,${place},63,sub,<b>long</b>,brief`);
    await page.find({ role: 'option', name: /<b>long/ }).click();
    await page.waitForText('searchCategory: News');
    expect(await page.axe()).toEqual([]);
  });
});
