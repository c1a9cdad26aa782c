// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { problem } from '@/utils/core/problem';
import { click, named, type } from '../render-desk';
import { choose, renderOptions, site } from './render-options';

test('the curator’s name is handed on as it is typed, and “Saved” is said aloud', () => {
  const { actions, show, status } = renderOptions();
  type(named('Your name'), 'Vinit @maxinovip.com');
  expect(actions.nameCurator).toHaveBeenLastCalledWith('Vinit @maxinovip.com');
  show({ said: { at: 'curator', text: 'Saved' } });
  expect(status()).toBe('Saved');
});

test('nothing is shown before what is kept has been read', () => {
  const { text } = renderOptions({ ready: false });
  expect(text()).toBe('OptionsGleaner');
});

test('the appearance is one of three', () => {
  const { actions } = renderOptions();
  expect((named('As the system') as HTMLInputElement).checked).toBe(true);
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
    sites: [{ site, builtIn: true, changed: true }, { site: { ...site, slug: 'other', name: 'Other' }, builtIn: false, changed: false }],
  });
  click(named('Restore the built-in'));
  click(named('Remove this site'));
  expect(actions.deleteSite.mock.calls).toEqual([['medigy'], ['other']]);
});

test('what was taken away can be undone', () => {
  const { actions, text } = renderOptions({ undo: { at: 'medigy', text: 'Medigy is as it came.' } });
  expect(text()).toContain('Medigy is as it came.');
  click(named('Undo'));
  expect(actions.undo).toHaveBeenCalledOnce();
});

test('the vocabulary is opened and closed by a switch', () => {
  const { site } = renderOptions();
  click(named('Rules'));
  click(named('Closed vocabulary'));
  expect(site().vocabulary).toBe('open');
});

test('only a whole number from 1 on becomes the most characters of an excerpt', () => {
  const { site, actions, text } = renderOptions();
  click(named('Rules'));
  type(named('Most characters of an excerpt'), '0');
  expect(actions.changeSite).not.toHaveBeenCalled();
  expect(text()).toContain('Write a whole number from 1 on.');
  type(named('Most characters of an excerpt'), '1200');
  expect(site().excerpt.maxCharacters).toBe(1200);
});

test('everything goes out on a click, and comes in only after a second', () => {
  const { actions, show, text } = renderOptions();
  click(named('Export everything'));
  expect(actions.exportEverything).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'everything.json');
  choose(named('Import everything…'), file);
  expect(actions.openEverything).toHaveBeenCalledWith(file);
  show({
    everything: { curator: 'Vinit', appearance: 'dark', sites: ['Medigy'], drafts: { fresh: 2, newer: 1, kept: 1 }, choices: 12, destinations: ['medigy/site'], unread: ['draft https://example.org/a'] },
  });
  expect(text()).toContain('4 drafts: 2 new, 1 newer than here, 1 that stays as here');
  expect(text()).toContain('1 destination: medigy/site, without tokens');
  expect(text()).toContain('1 entry could not be read and is left out');
  expect(text()).toContain('draft https://example.org/a');
  click(named('Import all of it'));
  expect(actions.takeEverything).toHaveBeenCalledOnce();
});

test('what went wrong is said where it went wrong, with what to do', () => {
  const { all, status } = renderOptions({ problem: { at: 'everything', problem: problem('export-unreadable') } });
  expect(all('.notice-problem')).toHaveLength(1);
  expect(all('section:last-of-type .notice-problem')).toHaveLength(1);
  expect(status()).toBe('This file is not an export of everything from Gleaner, or it is damaged. Choose the file that “Export everything” made. Nothing was imported.');
});
