// @vitest-environment jsdom
import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { problem } from '@/utils/core/problem';
import { click, focused, named, type } from '../render-desk';
import { choose, leave, renderOptions, site } from './render-options';

test('the curator’s name is handed on as it is typed, and “Saved” is said aloud', () => {
  const { actions, show, status } = renderOptions();
  type(named('Your name'), 'Vinit @maxinovip.com');
  expect(actions.nameCurator).toHaveBeenLastCalledWith('Vinit @maxinovip.com');
  show({ said: { at: 'curator', text: 'Saved' } });
  expect(status()).toBe('Saved');
});

test('nothing is shown before what is kept has been read', () => {
  const { text } = renderOptions({ ready: false });
  expect(text()).toBe('SettingsGleanerLibrary');
});

test('the appearance is one of three', () => {
  const { actions } = renderOptions();
  expect((named('Same as system') as HTMLInputElement).checked).toBe(true);
  click(named('Dark'));
  expect(actions.chooseAppearance).toHaveBeenCalledWith('dark');
});

test('a site says what it holds, and as it came it has nothing to restore', () => {
  const { text } = renderOptions();
  expect(text()).toContain('2 communities · 4 topics · 2 content types');
  expect(text()).not.toContain('Restore');
});

test('a changed built-in site can be restored, an added one removed', () => {
  const { actions } = renderOptions({
    sites: [
      { site, builtIn: true, changed: true },
      { site: { ...site, slug: 'other', name: 'Other' }, builtIn: false, changed: false },
    ],
  });
  click(named('Restore the built-in version'));
  click(named('Remove this site'));
  expect(actions.deleteSite.mock.calls).toEqual([['medigy'], ['other']]);
});

test('what was taken away can be undone', () => {
  const { actions, text } = renderOptions({ undo: { at: 'medigy', text: 'Medigy is back to its built-in version.' } });
  expect(text()).toContain('Medigy is back to its built-in version.');
  click(named('Undo'));
  expect(actions.undo).toHaveBeenCalledOnce();
});

test('the vocabulary is opened and closed by a switch', () => {
  const { site } = renderOptions();
  click(named('Rules'));
  click(named('Closed vocabulary'));
  expect(site().vocabulary).toBe('open');
});

const most = 'Longest excerpt, in characters';

test('only a whole number from 1 on becomes the most characters of an excerpt; what is none stays to be mended', () => {
  const { site, actions, text } = renderOptions();
  click(named('Rules'));
  type(named(most), '0');
  leave();
  expect(actions.changeSite).not.toHaveBeenCalled();
  expect(text()).toContain(`Enter a whole number, 1 or more. Until then it stays “${site().excerpt.maxCharacters}”.`);
  expect((named(most) as HTMLInputElement).value).toBe('0');
  type(named(most), '1200');
  leave();
  expect(site().excerpt.maxCharacters).toBe(1200);
});

test('the share of an article is a number of percent or nothing, and leaves the length as it is', () => {
  const { site, text } = renderOptions();
  const share = 'Largest share of the article, in percent';
  click(named('Rules'));
  const set = (typed: string) => {
    type(named(share), typed);
    leave();
    return site().excerpt;
  };
  const { maxCharacters } = site().excerpt;
  expect(set('40 %')).toEqual({ maxCharacters, maxShare: 40 });
  expect(set('101')).toEqual({ maxCharacters, maxShare: 40 });
  expect(text()).toContain('Enter a whole number from 1 to 100, or leave it empty.');
  expect(set('')).toEqual({ maxCharacters });
});

test('what is typed is kept within 250 milliseconds, however long the typing goes on, and when the tab closes', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { site } = renderOptions();
  click(named('Rules'));
  for (const number of ['12', '123', '1234']) {
    type(named(most), number);
    act(() => void vi.advanceTimersByTime(100));
  }
  expect(site().excerpt.maxCharacters).toBe(123);
  act(() => void vi.advanceTimersByTime(100));
  expect(site().excerpt.maxCharacters).toBe(1234);
  type(named(most), '777');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(site().excerpt.maxCharacters).toBe(777);
});

test('what could not be kept is said when its field goes, and the browser asks before the tab does', () => {
  const { actions } = renderOptions();
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  click(named('Rules'));
  expect(leaves()).toBe(true);
  type(named(most), 'many');
  expect(leaves()).toBe(false);
  click(named('Rules'));
  expect(actions.tell).toHaveBeenCalledWith('medigy', 'Not saved: “many”. Enter a whole number, 1 or more.');
  expect(leaves()).toBe(true);
});

test('everything goes out on a click, and comes in only after a second', () => {
  const { actions, show, text } = renderOptions();
  click(named('Export everything'));
  expect(actions.exportEverything).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'everything.json');
  choose(named('Import everything…'), file);
  expect(actions.openEverything).toHaveBeenCalledWith(file);
  show({
    everything: {
      curator: 'Vinit',
      curatorStays: null,
      appearance: 'dark',
      sites: ['Own'],
      same: [],
      replaced: [],
      drafts: { fresh: 2, newer: 1, kept: 1 },
      deliveries: { fresh: 0, newer: 0, kept: 0 },
      onTheirWay: 0,
      choices: 12,
      destinations: ['medigy/site'],
      unread: ['draft https://example.org/a'],
      notes: ['It was read as Windows-1252.'],
    },
  });
  expect(text()).toContain('4 drafts: 2 new, 1 newer than here, 1 kept as it is here');
  expect(text()).toContain('1 destination: medigy/site, without tokens');
  expect(text()).toContain('1 entry could not be read and is left out');
  expect(text()).toContain('draft https://example.org/a');
  expect(text()).toContain('It was read as Windows-1252.');
  click(named('Import all'));
  expect(actions.takeEverything).toHaveBeenCalledOnce();
});

test('what went wrong is said where it went wrong, with what to do', () => {
  const { all, status } = renderOptions({ problem: { at: 'everything', problem: problem('export-unreadable') } });
  expect(all('.notice-problem')).toHaveLength(1);
  expect(all('section:last-of-type .notice-problem')).toHaveLength(1);
  expect(status()).toBe('This file is not an export from Gleaner. Choose the archive that “Export everything” made. Nothing was imported.');
});

test('of an import of everything, a site that is here is replaced only where it is ticked', () => {
  const { actions, text } = renderOptions({
    everything: {
      curator: null,
      curatorStays: 'Vinit',
      appearance: null,
      sites: [],
      same: ['Own'],
      replaced: [{ slug: 'medigy', name: 'Medigy', now: 227, after: 3 }],
      drafts: { fresh: 0, newer: 0, kept: 0 },
      deliveries: { fresh: 0, newer: 0, kept: 0 },
      onTheirWay: 0,
      choices: 0,
      destinations: [],
      unread: [],
      notes: [],
    },
  });
  expect(text()).toContain('Medigy: 227 topics now, 3 topics then');
  expect(text()).toContain('Your name stays Vinit');
  expect(text()).toContain('Already here and the same: Own');
  click(named('Import selected'));
  click(named(/^Medigy: 227/));
  click(named('Import selected'));
  expect(actions.takeEverything.mock.calls).toEqual([[[]], [['medigy']]]);
});

test('a site is begun with the format of its generator and its name, and what is missing is said', () => {
  const { actions, text } = renderOptions();
  click(named('Choose a generator'));
  expect(focused()).toBe('Generator');
  click(named('Create site'));
  expect(text()).toContain('A site needs a name.');
  expect(focused()).toBe('Name of the site');
  type(named('Name of the site'), ' medigy ');
  expect(text()).toContain('There is already a site with that name.');
  type(named('Name of the site'), ' Own ');
  act(() => {
    (named('Generator') as HTMLSelectElement).value = 'jekyll';
    named('Generator').dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(text()).toContain('_posts');
  click(named('Create site'));
  expect(actions.startSite).toHaveBeenCalledWith({ name: 'Own', preset: 'jekyll' });
  expect(focused()).toBe('Choose a generator');
});

test('a content type changes its name, slug and archetype, and is refused what is no slug', () => {
  const { site: latest, text, actions } = renderOptions();
  click(named('Rules'));
  click(named(latest().contentTypes[0]!.name));
  type(named('Name'), 'Own News');
  leave();
  type(named('Slug, as used in addresses'), 'Own News');
  leave();
  expect(text()).toContain('This cannot be a slug: only lower-case letters and digits');
  type(named('Slug, as used in addresses'), 'aux');
  leave();
  expect(text()).toContain('This cannot be a slug: Windows keeps this name for a device.');
  type(named('Slug, as used in addresses'), 'own-news');
  leave();
  type(named('Archetype (Hugo)'), 'own');
  leave();
  expect(latest().contentTypes[0]).toEqual({ name: 'Own News', slug: 'own-news', archetype: 'own' });
  click(named('Remove this content type'));
  expect(actions.removeContentType).toHaveBeenCalledWith('medigy', 'own-news');
});

test('the folder of a site is changed to what is a folder', () => {
  const { site: latest, text } = renderOptions();
  click(named('Rules'));
  type(named('Save files in'), '../x');
  leave();
  expect(text()).toContain('This cannot be the folder: in “..”, it leads to another folder.');
  type(named('Save files in'), 'content/nul');
  leave();
  expect(text()).toContain('This cannot be the folder: in “nul”, Windows keeps this name for a device.');
  for (const folder of ['content/news', '_posts', '']) {
    type(named('Save files in'), folder);
    leave();
    expect(latest().contentRoot).toBe(folder);
  }
});
