// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DestinationView } from '@/components/options/destination-view';
import { problem } from '@/utils/core/problem';
import { click, named, type } from '../render-desk';
import { renderOptions } from './render-options';

const settings = { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: 'content' };
const github: DestinationView = { record: { id: 'g', kind: 'github', name: 'Medigy', used: true, settings }, problem: null, waiting: 0, checking: false };
const folder: DestinationView = { record: { id: 'f', kind: 'folder', name: 'content', used: false }, problem: null, waiting: 0, checking: false };
const withList = (...list: DestinationView[]) => ({ destinations: { list, setUp: null, folders: true } });
const setUp = (change: object = {}, list: DestinationView[] = []) => ({ destinations: { list, folders: true, setUp: { kind: 'github' as const, id: null, checking: false, problem: null, ...change } } });
const CANARY = 'ghp_canary0123456789';

test('a destination says its name, where it goes, and that it is ready', () => {
  const { text } = renderOptions(withList(github));
  expect(text()).toContain('Medigy');
  expect(text()).toContain('medigy/site · main · content');
  expect(text()).toContain('Ready');
});

test('Save is told to leave one out', () => {
  const { actions } = renderOptions(withList(github));
  click(named('Save sends to Medigy'));
  expect(actions.chooseDestination).toHaveBeenCalledWith('g', false);
});

test.for([
  [github, 'host-not-allowed', { host: 'api.github.com' }, 'Allow api.github.com', 'allowDestination'],
  [github, 'token-refused', { host: 'api.github.com' }, 'Write a new token…', 'setUpDestination'],
  [github, 'repository-missing', { project: 'medigy/site' }, 'Edit', 'setUpDestination'],
  [github, 'host-unreachable', { host: 'api.github.com' }, 'Check', 'checkDestination'],
  [folder, 'folder-locked', { folder: 'content' }, 'Check', 'checkDestination'],
  [folder, 'folder-not-allowed', { folder: 'content' }, 'Allow', 'allowDestination'],
  [folder, 'folder-missing', { folder: 'content' }, 'Choose the folder again…', 'chooseFolder'],
] as const)('%s', ([shown, code, details, button, action]) => {
  const { actions, all } = renderOptions(withList({ ...shown, problem: problem(code, details) }));
  const mend = all('.state-problem button')[0]!;
  expect(mend.textContent).toBe(button);
  expect(all('.destination button').filter(({ textContent }) => textContent === button)).toHaveLength(1);
  click(mend);
  expect(actions[action]).toHaveBeenCalledOnce();
});

test('what still waits is said, and each button names its destination', () => {
  const { text, actions } = renderOptions(withList({ ...github, waiting: 3 }, folder));
  expect(text()).toContain('3 articles still wait for it');
  click(named('Remove Medigy'));
  click(named('Check content'));
  expect(actions.removeDestination).toHaveBeenCalledWith('g');
  expect(actions.checkDestination).toHaveBeenCalledWith('f');
});

test('where no folder can be chosen, it is said why', () => {
  const { text } = renderOptions({ destinations: { list: [], setUp: null, folders: false } });
  expect(text()).toContain('This browser lets no extension write into a folder');
  expect(text()).not.toContain('A folder…');
});

test('a pasted address fills the fields, and the token is handed on hidden', () => {
  const { actions, all } = renderOptions(setUp());
  type(named('Repository'), 'https://github.com/medigy/site/tree/next/web');
  type(named('Token'), CANARY);
  click(named('Add'));
  const [written, token] = actions.putDestination.mock.calls[0]!;
  expect(written).toEqual({ name: 'medigy/site', settings: { ...settings, branch: 'next', root: 'web' } });
  expect(token?.reveal()).toBe(CANARY);
  expect(JSON.stringify(actions.putDestination.mock.calls)).not.toContain(CANARY);
  expect((all('input[type=password]')[0] as HTMLInputElement).getAttribute('value')).toBeNull();
});

test('a team’s own server is understood, and the link leads to its tokens', () => {
  const { actions, all } = renderOptions(setUp({ kind: 'gitlab' }));
  type(named('Repository'), 'https://gitlab.example.org/group/sub/site');
  expect(all('.destination-form a')[0]?.getAttribute('href')).toBe('https://gitlab.example.org/group/sub/site/-/settings/access_tokens');
  type(named('Token'), CANARY);
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toMatchObject({ baseUrl: 'https://gitlab.example.org', project: 'group/sub/site' });
});

test('what is missing is said at its field', () => {
  const { actions, text } = renderOptions(setUp());
  type(named('Branch'), 'a..b');
  type(named('Address of the host'), 'http://example.org');
  click(named('Add'));
  expect(text()).toContain('Write the repository’s web address, or owner/name.');
  expect(text()).toContain('Write the whole address, with https://.');
  expect(text()).toContain('This cannot be the name of a branch.');
  expect(text()).toContain('Paste a token.');
  expect(actions.putDestination).not.toHaveBeenCalled();
});

test('a kept token stays with its host and is asked for anew for another', () => {
  const { actions, text } = renderOptions(setUp({ id: 'g' }, [github]));
  click(named('Save'));
  expect(actions.putDestination).toHaveBeenCalledWith({ name: 'Medigy', settings }, null, false);
  type(named('Address of the host'), 'https://code.example.org');
  click(named('Save'));
  expect(text()).toContain('paste one of this host');
  expect(actions.putDestination).toHaveBeenCalledOnce();
});

test('only what could not be reached may be kept unchecked', () => {
  const { actions, show, text } = renderOptions(setUp({ problem: problem('token-may-not-write', { project: 'medigy/site' }) }));
  expect(text()).toContain('The token may not write to medigy/site.');
  expect(text()).not.toContain('Keep it anyway');
  show(setUp({ problem: problem('host-unreachable', { host: 'api.github.com' }) }));
  type(named('Repository'), 'medigy/site');
  type(named('Token'), CANARY);
  click(named('Keep it anyway'));
  expect(actions.putDestination.mock.calls[0]?.[2]).toBe(true);
});

test('one that came without its token asks for it', () => {
  const { actions, text } = renderOptions(setUp({ id: 'g' }, [{ ...github, problem: problem('token-missing', { host: 'api.github.com' }) }]));
  expect(text()).not.toContain('A token is kept.');
  click(named('Save'));
  expect(text()).toContain('Paste a token.');
  expect(actions.putDestination).not.toHaveBeenCalled();
});
