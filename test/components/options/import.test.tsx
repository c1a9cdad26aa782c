// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { problem } from '@/utils/core/problem';
import { click, focus, named } from '../render-desk';
import { choose, renderOptions, site } from './render-options';

const counted = (name: string, length: number) => Array.from({ length }, (_, index) => ({ name: `${name} ${index}`, count: length - index }));

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
  choose(named('Choose a site’s file…'), file);
  expect(actions.openFile.mock.calls).toEqual([['medigy', file], ['new-site', file]]);
});

test('a folder or several files are read as content', () => {
  const { actions } = renderOptions();
  click(named('Import and export'));
  const files = [new File([''], 'a.md'), new File([''], 'b.md')];
  expect((named('Choose a folder…') as HTMLInputElement).webkitdirectory).toBe(true);
  choose(named('Choose files…'), ...files);
  expect(actions.openContent).toHaveBeenCalledWith('medigy', files);
});

test('topics of a file are added or take the place of the list, after it is said how many are new', () => {
  const { actions, text } = renderOptions({
    offer: { at: 'medigy', offer: { kind: 'topics', file: 'topics.txt', topics: counted('A:', 226), fresh: 214, known: 12, first: ['A: 0', 'A: 1'], notes: ['It is not UTF-8 and was read as Windows-1252.'] } },
  });
  expect(text()).toContain('214 new, 12 already there');
  expect(text()).toContain('A: 1');
  expect(text()).toContain('212 more');
  expect(text()).toContain('read as Windows-1252');
  expect(document.activeElement?.className).toBe('offer');
  click(named('Add to the list'));
  click(named('Replace the list (226 topics)'));
  expect(actions.takeOffer.mock.calls).toEqual([['add'], ['replace']]);
});

test('the focus goes back to where the file was chosen', () => {
  const { show } = renderOptions();
  const input = named('Choose a site’s file…');
  focus(input);
  show({ offer: { at: 'new-site', offer: { kind: 'site', site, replaces: true, notes: [] } } });
  focus(named('Cancel'));
  show({ offer: null });
  expect(document.activeElement).toBe(input);
});

test('a whole site replaces the one that is here, or is new', () => {
  const { show, text, actions } = renderOptions({ offer: { at: 'medigy', offer: { kind: 'site', site, replaces: true, notes: [] } } });
  expect(text()).toContain('Medigy is here already. The file would take its place.');
  click(named('Replace Medigy'));
  expect(actions.takeOffer).toHaveBeenCalledWith('add');
  show({ offer: { at: 'new-site', offer: { kind: 'site', site: { ...site, name: 'Other', slug: 'other' }, replaces: false, notes: ['It was read as Windows-1252.'] } } });
  expect(named('Add Other')).toBeDefined();
  expect(text()).toContain('It was read as Windows-1252.');
  click(named('Cancel'));
  expect(actions.leaveOffer).toHaveBeenCalledOnce();
});

test('what was found in content is listed with its counts, and what could not be read by its line', () => {
  const { text, all } = renderOptions({
    offer: {
      at: 'medigy',
      offer: { kind: 'content', files: 1240, communities: counted('C', 3), topics: counted('T', 200), contentTypes: [], choices: 1200, notes: ['2 files were read as Windows-1252.'], unread: [{ path: 'a/b.md', line: 7, why: 'the quote is not closed' }, { path: 'a/b.md', line: 9, why: 'a topic is no text' }] },
    },
  });
  expect(text()).toContain('1,240 files read · 1,200 past choices to suggest from');
  const topics = all('.offer .disclosure-button').find((button) => button.textContent === 'Topics');
  click(topics!);
  expect(all('.offer .counted li')).toHaveLength(61);
  expect(text()).toContain('140 more');
  expect(text()).toContain('2 files were read as Windows-1252.');
  click(named('1 file could not be read in full'));
  expect(text()).toContain('a/b.md, line 7: the quote is not closed');
  expect(text()).toContain('a/b.md, line 9: a topic is no text');
  expect(named('Add to site')).toBeDefined();
});

test('content in which nothing was found offers nothing to add', () => {
  const { text } = renderOptions({ offer: { at: 'medigy', offer: { kind: 'content', files: 2, communities: [], topics: [], contentTypes: [], choices: 0, unread: [], notes: [] } } });
  expect(text()).toContain('Nothing was found in it that a site could use.');
  expect(text()).not.toContain('Add to site');
});

test('a file that cannot be read is named by its line, and how far a long reading is, is shown', () => {
  const { show, text, status } = renderOptions({ problem: { at: 'medigy', problem: problem('vocabulary-unreadable', { line: '7', why: 'a quote is not closed' }) } });
  expect(text()).toContain('line 7 could not be read (a quote is not closed).');
  show({ problem: null, reading: { at: 'medigy', done: 100, of: 1240 } });
  expect(text()).toContain('Reading 100 of 1,240 files…');
  expect(status()).toBe('Reading 0 of 1,240 files…');
});
