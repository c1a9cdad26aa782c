/** Vocabularies as other programs write them, through the built options: what they hold is shown, chosen, imported and undone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { chooseBytes, chooseFiles, chooseLines } from './choose-files.ts';
import { keptTopics } from './kept-sites.ts';
import { launchBrowser } from './launch-browser.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/vocabularies', import.meta.url));
const OWN = {
  name: 'Own',
  slug: 'own',
  communities: [],
  topics: [],
  vocabulary: 'open',
  contentTypes: [],
  format: 'medigy',
  excerpt: { maxCharacters: 640 },
  contentRoot: 'content',
};

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('vocabularies of every shape in %s', (browser) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    page = await session.openExtensionPage('/options.html');
    await page.waitForText('Curator');
    await chooseFiles(page, 'Choose a site file…', [{ name: 'own.json', text: JSON.stringify(OWN) }]);
    await button('Add Own').click();
    await page.waitForText('0 communities · 0 topics · 0 content types');
  });
  afterAll(() => session?.close());

  const button = (name: string | RegExp, nth = 0) => page.find({ role: 'button', name, nth });
  const holds = (name: string) => page.find({ role: 'combobox', name });
  const open = (name: string) => chooseBytes(page, 'Choose a file…', name, readFileSync(join(FIXTURES, name)));
  const topicsAre = async (names: string[]) => {
    await expect.poll(() => keptTopics(page, 'own')).toEqual(names);
  };

  test('the columns of a table are shown, what they hold is chosen with the keyboard alone, and Undo takes it back', async () => {
    await open('utf16-2col.txt');
    await page.waitForText('Choose the column that holds the topics.');
    expect(await page.axe()).toEqual([]);
    await holds('“Column 1” holds').focus();
    await page.press('T');
    await page.waitForText('2 new, 0 already in the list');
    await page.waitForText('KLAS: Virtual Care');
    await button('Add to the list').focus();
    await page.press('Enter');
    await page.waitForText('2 topics imported.');
    await topicsAre(['Santé', 'KLAS: Virtual Care']);
    await button('Undo').click();
    await page.waitForText('0 communities · 0 topics · 0 content types');
  });

  test('columns that are no synonyms are not taken for them, and what a topic stands below can be its source', async () => {
    await open('terms.tsv');
    await page.waitForText('2 new, 0 already in the list');
    expect(await holds('“parent” holds').value()).toBe('none');
    await holds('“parent” holds').choose('Source, put before the topic');
    await page.waitForText('Harbour medicine: Net mending injuries');
    expect(await page.axe()).toEqual([]);
    await button('Cancel').click();
  });

  test('accents that a spreadsheet broke come back right', async () => {
    await open('after-excel.csv');
    await page.waitForText('Fix broken accents in 2 places');
    await button('Add to the list').click();
    await page.waitForText('2 topics imported.');
    await topicsAre(['Santé: Télémédecine', 'Pflege: Übergabe']);
    await button('Undo').click();
    await page.waitForText('0 communities · 0 topics · 0 content types');
  });

  test('each name of an outline comes once, and the line of the other is told', async () => {
    await open('outline.txt');
    await page.waitForText('5 new, 0 already in the list');
    await button('1 thing to check').click();
    await page.waitForText('Line 6: “Other” is already in line 3');
    await button('Cancel').click();
  });

  test('an odd topic does not keep the file of a site out', async () => {
    await chooseFiles(page, 'Choose a site file…', [
      { name: 'own.json', text: JSON.stringify({ ...OWN, name: 'Owner', slug: 'owner', topics: ['A', 7, 'A', 'B'] }, null, 1) },
    ]);
    await button('2 things to check').click();
    await page.waitForText('“topics”: a text in quotes is expected here');
    await button('Add Owner').click();
    await page.waitForText('0 communities · 2 topics · 0 content types');
  });

  test('a million lines are read beside the page, which is said and can be stopped', async () => {
    await chooseLines(page, 'Choose a file…', 'many.csv', 'Topic #,t#', 1_000_000);
    await page.waitForText('The first row names the columns', 30_000);
    await button('Stop').click();
    await page.waitForText('Stopped. Nothing was imported.');
    expect(await keptTopics(page, 'own')).toEqual([]);
  });

  test('published files of any site tell their keys, and the curator says what they hold', async () => {
    const file = (name: string, head: string) => ({ name, text: head });
    await chooseFiles(page, 'Choose files…', [
      file('a.md', '---\ntitle: a: b\ntags: [Nets, Boats]\ncategory: Harbour\n---\n'),
      file('b.md', '+++\ntitle = "b"\ntags = ["Nets"]\ncategory = "Harbour"\n+++\n'),
      file('c.md', '{"title": "c", "tags": ["Nets"], "category": "Harbour"}\n'),
    ]);
    await page.waitForText('2 names in 3 files');
    await page.waitForText('1 file was read, but needs a look');
    expect(await page.axe()).toEqual([]);
    await holds('“category” holds').choose('Communities');
    await button('Add to site').click();
    await page.waitForText('1 community · 2 topics · 0 content types');
    await topicsAre(['Nets', 'Boats']);
  });
});
