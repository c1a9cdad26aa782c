// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import type { Offer } from '@/components/options/sites/offers';
import { problem } from '@/utils/core/problem';
import type { FoundContent } from '@/utils/taxonomy/content/read-content';
import type { SpellingGroup } from '@/utils/taxonomy/content/spellings';
import type { FoundTopics } from '@/utils/taxonomy/topics-file/found-topics';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import { click, focus, named } from '../render-desk';
import { choose, renderOptions, site } from './render-options';

/** Chooses as the list that opens does. */
function pick(select: HTMLElement, value: string): void {
  act(() => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.for([
  ['The whole site (.json)', 'json'],
  ['Topics (.csv)', 'csv'],
  ['Topics (.txt)', 'lines'],
] as const)('a site goes out as %s', ([name, kind]) => {
  const { actions } = renderOptions();
  click(named('Import and export'));
  click(named(name));
  expect(actions.exportSite).toHaveBeenCalledWith('medigy', kind);
});

test('a file is opened for the site it was chosen at, or as a new one', () => {
  const { actions } = renderOptions();
  click(named('Import and export'));
  const file = new File(['A: B'], 'topics.txt');
  choose(named('Choose a file…'), file);
  choose(named('Choose a site file…'), file);
  expect(actions.openFile.mock.calls).toEqual([
    ['medigy', file],
    ['new-site', file],
  ]);
});

test('a folder or several files are read as content', () => {
  const { actions } = renderOptions();
  click(named('Import and export'));
  const files = [new File([''], 'a.md'), new File([''], 'b.md')];
  expect((named('Choose a folder…') as HTMLInputElement).webkitdirectory).toBe(true);
  choose(named('Choose files…'), ...files);
  expect(actions.openContent).toHaveBeenCalledWith('medigy', files);
});

const topicsOffer = (change: Partial<FoundTopics> | null, plan: Partial<Plan> = {}): Offer => ({
  kind: 'topics',
  file: 'topics.csv',
  into: 'topics',
  siteLists: { topics: 'Tags', vocabularies: [{ name: 'formats', label: 'Formats' }] },
  shapes: ['lines', 'comma'],
  encoding: 'UTF-8',
  encodings: [],
  lists: [],
  plan: { shape: 'comma', list: '', header: true, roles: ['topic', 'synonyms', 'none'], split: 'any', mend: true, ...plan },
  preview: {
    header: ['term', 'also', 'parent'],
    kinds: ['topic', null, 'parent'],
    rows: [{ place: 0, cells: ['Telehealth', 'e-health; telecare', 'Care'] }],
    width: 3,
  },
  found: change && {
    names: 226,
    fresh: 214,
    known: 12,
    fits: { add: 214, replace: 226 },
    first: [
      { name: 'A: 0', synonyms: ['zero', 'nil'] },
      { name: 'A: 1', useInstead: 'A: 0' },
    ],
    onlyHere: [],
    alike: [],
    odd: [],
    oddCount: 0,
    broken: null,
    ...change,
  },
  notes: ['It is not UTF-8 and was read as Windows-1252.'],
});

test('topics of a file are added or take the place of the list, after it is said what they are and how many are new', () => {
  const { actions, text } = renderOptions({ offer: { at: 'medigy', offer: topicsOffer({}) } });
  expect(text()).toContain('topics.csv holds 226 topics.');
  expect(text()).toContain('214 new, 12 already in the list');
  expect(text()).toContain('A: 0 (zero · nil)');
  expect(text()).toContain('A: 1 → A: 0');
  expect(text()).toContain('212 more');
  expect(text()).toContain('read as Windows-1252');
  expect(document.activeElement?.className).toBe('offer');
  click(named('Add to the list'));
  click(named('Replace the list (226 topics)'));
  expect(actions.takeOffer.mock.calls).toEqual([['add'], ['replace']]);
});

test('what the columns hold is shown and chosen', () => {
  const { actions, text, all } = renderOptions({ offer: { at: 'medigy', offer: topicsOffer({}) } });
  expect(all('.columns td').map((cell) => cell.textContent)).toEqual(['Telehealth', 'e-health; telecare', 'Care']);
  expect((named('“parent” holds') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('Not imported (parent)');
  pick(named('“parent” holds'), 'source');
  pick(named('Synonyms in a cell are separated by'), ';');
  pick(named('The file is'), 'lines');
  click(named('The first row names the columns'));
  expect(actions.planTopics.mock.calls).toEqual([[{ roles: ['topic', 'synonyms', 'source'] }], [{ split: ';' }], [{ header: false }]]);
  expect(actions.shapeTopics).toHaveBeenCalledWith('lines');
  expect(text()).not.toContain('Choose the column');
});

test('topics of a file may go into a list of the site, or into a new one that is called as the file is', () => {
  const { actions, show } = renderOptions({ offer: { at: 'medigy', offer: { ...topicsOffer({}), file: 'kinds.yml' } as Offer } });
  const select = named('Import into');
  expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Tags', 'Formats', 'New list “kinds”']);
  pick(select, 'formats');
  pick(select, 'kinds');
  expect(actions.intoList.mock.calls).toEqual([['formats'], ['kinds']]);
  show({ offer: { at: 'medigy', offer: topicsOffer({}) } });
  expect(named('Import into').textContent).not.toContain('New list');
});

test('letters and the list of a file are chosen where it does not tell them', () => {
  const lists = [
    { key: 'tags', count: 2 },
    { key: '*', count: 5 },
  ];
  const { actions } = renderOptions({
    offer: { at: 'medigy', offer: { ...topicsOffer({}), encoding: 'Windows-1252', encodings: ['UTF-8', 'Windows-1251'], lists } as Offer },
  });
  expect([...named('Character set').querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'UTF-8',
    'Windows-1251 (Cyrillic)',
  ]);
  expect([...named('List to import').querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'tags (2)',
    'all of them, each with its key as the source (5)',
  ]);
  pick(named('Character set'), 'Windows-1251');
  pick(named('List to import'), '*');
  expect(actions.encodeTopics).toHaveBeenCalledWith('Windows-1251');
  expect(actions.shapeTopics).toHaveBeenCalledWith('comma', '*');
});

test('nothing can be taken before it is said which column holds the topics', () => {
  const { text } = renderOptions({ offer: { at: 'medigy', offer: topicsOffer(null, { roles: ['none', 'none', 'none'] }) } });
  expect(text()).toContain('Choose the column that holds the topics.');
  expect(text()).not.toContain('Add to the list');
});

test('odd lines are counted and listed, broken accents are offered mended, and too many topics are said', () => {
  const { actions, text, all } = renderOptions({
    offer: {
      at: 'medigy',
      offer: topicsOffer({
        names: 1_000_000,
        fresh: 1_000_000,
        known: 0,
        fits: { add: 49_900, replace: 50_000 },
        odd: Array.from({ length: 300 }, (_, line) => ({ line: line + 1, why: ['why_topicMissing'] as const })),
        oddCount: 1_234,
        broken: { count: 2, from: 'SantÃ©', to: 'Santé' },
      }),
    },
  });
  expect(text()).toContain('A site can have up to 50,000 topics, so only the first 49,900 of the new ones would be added.');
  click(named('1,234 things to check'));
  expect(text()).toContain('Line 1: the topic is missing');
  expect(all('.offer .counted li')).toHaveLength(61);
  click(named('1,174 more'));
  expect(all('.offer .counted li')).toHaveLength(301);
  expect(text()).toContain('934 more');
  click(named('Fix broken accents in 2 places: “SantÃ©” becomes “Santé”'));
  expect(actions.planTopics).toHaveBeenCalledWith({ mend: false });
});

test('the focus goes back to where the file was chosen', () => {
  const { show } = renderOptions();
  const input = named('Choose a site file…');
  focus(input);
  show({ offer: { at: 'new-site', offer: { kind: 'site', site, replaces: true, odd: [], oddCount: 0, notes: [] } } });
  focus(named('Cancel'));
  show({ offer: null });
  expect(document.activeElement).toBe(input);
});

test('a whole site replaces the one that is here, or is new', () => {
  const { show, text, actions } = renderOptions({
    offer: {
      at: 'medigy',
      offer: {
        kind: 'site',
        site,
        replaces: true,
        odd: [{ line: 7, why: ['why_ofKey', '“topics”', ['why_empty']] }],
        oddCount: 1,
        notes: [],
      },
    },
  });
  click(named('1 thing to check'));
  expect(text()).toContain('Line 7: “topics”: it is empty');
  expect(text()).toContain('Medigy is already here. The file would replace it.');
  click(named('Replace Medigy'));
  expect(actions.takeOffer).toHaveBeenCalledWith('add');
  show({
    offer: {
      at: 'new-site',
      offer: {
        kind: 'site',
        site: { ...site, name: 'Other', slug: 'other' },
        replaces: false,
        odd: [],
        oddCount: 0,
        notes: ['It was read as Windows-1252.'],
      },
    },
  });
  expect(named('Add Other')).toBeDefined();
  expect(text()).toContain('It was read as Windows-1252.');
  click(named('Cancel'));
  expect(actions.leaveOffer).toHaveBeenCalledOnce();
});

/** Names of the same thing, the first 12 times. */
const group = (...names: string[]): SpellingGroup => {
  const spellings = names.map((name, place) => ({ name, count: 12 - place }));
  return { key: names[0]!, spellings, count: spellings.reduce((sum, { count }) => sum + count, 0) };
};

const found: FoundContent = {
  files: 1240,
  keys: [
    {
      key: 'tags',
      files: 1_100,
      total: 200,
      names: [group('AI', 'ai'), ...Array.from({ length: 59 }, (_, place) => group(`T ${place}`))],
      variants: [group('AI', 'ai'), group('Podcast', 'podcasts', 'Podcasts')],
      variantCount: 2,
      separation: 'none',
      use: 'topics',
    },
    {
      key: 'extra.series',
      files: 1_240,
      total: 1,
      names: [group('post')],
      variants: [],
      variantCount: 0,
      separation: null,
      use: null,
    },
  ],
  contentTypes: [],
  unread: [
    {
      why: ['why_quoteOpen'],
      count: 120,
      first: [
        { path: 'a/b.md', line: 7 },
        { path: 'c.md', line: null },
      ],
    },
    { why: ['why_topicNoText'], count: 1, first: [{ path: 'a/b.md', line: 9 }] },
  ],
  unreadFiles: 1,
  doubts: [{ why: ['why_margin'], count: 1, first: [{ path: 'c.md', line: 3 }] }],
  doubtFiles: 1,
};

const contentOffer = (change: Partial<Extract<Offer, { kind: 'content' }>> = {}): Offer => ({
  kind: 'content',
  found,
  uses: { tags: 'topics' },
  merged: {},
  separations: {},
  lists: { topics: 'Tags', vocabularies: [{ name: 'formats', label: 'Formats' }] },
  notes: ['2 files were read as Windows-1252.'],
  ...change,
});
const labels = (select: HTMLElement) => [...select.querySelectorAll('option')].map(({ textContent }) => textContent);

test('what was found in content is listed with its counts, and what could not be read by its line', () => {
  const { text, all } = renderOptions({ offer: { at: 'medigy', offer: contentOffer() } });
  expect(text()).toContain('1,240 files read');
  expect(text()).toContain('200 names in 1,100 files');
  click(named('tags'));
  expect(all('.offer .counted li')).toHaveLength(61);
  expect(all('.offer .counted li')[0]?.textContent).toBe('AI (12), ai (11)23');
  expect(text()).toContain('140 more');
  expect(text()).toContain('2 files were read as Windows-1252.');
  click(named('1 file could not be read in full'));
  expect(text()).toContain('A quotation mark is not closed (120)');
  expect(text()).toContain('a/b.md, line 7c.md118 more');
  expect(text()).toContain('A topic is not text; put it in quotes (1)a/b.md, line 9');
  click(named('1 file was read, but needs a look'));
  expect(text()).toContain('A text continues at the left margin (1)c.md, line 3');
});

test('of each key it is said what it holds: a list that the site has by its name, or a new one', () => {
  const { actions } = renderOptions({ offer: { at: 'medigy', offer: contentOffer() } });
  expect((named('“tags” holds') as HTMLSelectElement).value).toBe('topics');
  expect(labels(named('“extra.series” holds'))).toEqual([
    'Not imported',
    'Tags',
    'Communities',
    'Formats',
    'New list “series”',
    'Content types',
  ]);
  pick(named('“extra.series” holds'), 'vocabulary:series');
  pick(named('“tags” holds'), 'none');
  expect(actions.chooseKey.mock.calls).toEqual([
    ['extra.series', 'vocabulary:series'],
    ['tags', null],
  ]);
});

test('spellings are merged one by one or all, and what stands between names is chosen', () => {
  const { actions, show } = renderOptions({ offer: { at: 'medigy', offer: contentOffer() } });
  click(named('tags'));
  pick(named('Names in one text are separated by'), 'space');
  expect(actions.separateKey).toHaveBeenCalledWith('tags', 'space');
  click(named('2 names are written in more than one way'));
  click(named('Podcast (12), podcasts (11), Podcasts (10)'));
  click(named('Merge all of them'));
  show({ offer: { at: 'medigy', offer: contentOffer({ merged: { tags: ['AI', 'Podcast'] } }) } });
  click(named('AI (12), ai (11)'));
  click(named('Merge all of them'));
  expect(actions.mergeKey.mock.calls).toEqual([
    ['tags', ['Podcast']],
    ['tags', ['AI', 'Podcast']],
    ['tags', ['Podcast']],
    ['tags', []],
  ]);
});

test.for([
  ['content in which nothing was found', { ...found, keys: [] }, 'It contains nothing that a site could use.'],
  ['content of which nothing is chosen', found, 'Choose what each of these holds.'],
] as [string, FoundContent, string][])('%s offers nothing to add', ([, found, said]) => {
  const { text } = renderOptions({ offer: { at: 'medigy', offer: contentOffer({ found, uses: {} }) } });
  expect(text()).toContain(said);
  expect(text()).not.toContain('Add to site');
});

test('a file that cannot be read is named by its line; how far a long reading is, is shown, and it can be stopped', () => {
  const { show, text, status, actions } = renderOptions({
    problem: { at: 'medigy', problem: problem('vocabulary-unreadable', { line: '7' }, ['why_quoteOpen']) },
  });
  expect(text()).toContain('line 7 could not be read (a quotation mark is not closed).');
  show({ problem: null, reading: { at: 'medigy', done: 100, of: 1240, what: 'files' } });
  expect(text()).toContain('Reading 100 of 1,240 files…');
  expect(status()).toBe('Reading 0 of 1,240 files…');
  show({ reading: { at: 'medigy', done: 50, of: 200, what: 'characters' } });
  expect(text()).toContain('Reading the file: 25 %');
  click(named('Stop'));
  expect(actions.stopReading).toHaveBeenCalledOnce();
});
