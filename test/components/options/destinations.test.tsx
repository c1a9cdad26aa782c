// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DestinationView } from '@/components/options/destinations/destination-view';
import { problem } from '@/utils/core/problem';
import { click, named, type } from '../render-desk';
import { aboutOf, kinds } from './all-kinds';
import { renderOptions } from './render-options';

const settings = { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: 'content' };
const github: DestinationView = {
  about: aboutOf('github'),
  record: { id: 'g', kind: 'github', name: 'Medigy', used: true, settings },
  problem: null,
  waiting: 0,
  checking: false,
  published: null,
};
const folder: DestinationView = {
  about: aboutOf('folder'),
  record: { id: 'f', kind: 'folder', name: 'content', used: false },
  problem: null,
  waiting: 0,
  checking: false,
  published: null,
};
const withList = (...list: DestinationView[]) => ({ destinations: { kinds, list, setUp: null, folders: true } });
const setUp = (change: object = {}, list: DestinationView[] = []) => ({
  destinations: { kinds, list, folders: true, setUp: { kind: 'github' as const, id: null, checking: false, problem: null, ...change } },
});
const CANARY = 'ghp_canary0123456789';

test('a destination says its name, where it goes, and that it is ready', () => {
  const { text } = renderOptions(withList(github));
  expect(text()).toContain('Medigy');
  expect(text()).toContain('medigy/site · main · content');
  expect(text()).toContain('Ready');
});

const read = { place: 'g', of: '', by: '', keys: null, commit: null, target: null, files: 0, left: 0, askedAt: '2026-11-30T08:00:00Z' };

test.for([
  [{ ...read }, ''],
  [{ ...read, target: 'a', files: 4500, left: 3300 }, 'Reading what your team has published here: 1,200 of 4,500 files.'],
  [{ ...read, commit: 'a', files: 4500 }, 'What your team has published here is known, as of Nov 30.'],
  [{ ...read, problem: problem('host-unreachable', { host: 'api.github.com' }) }, 'could not be read yet'],
  [{ ...read, commit: 'a', problem: problem('host-unreachable', { host: 'api.github.com' }) }, 'What is new here could not be read'],
] as const)('a repository says how far what lies there is known: %j', ([published, said]) => {
  const { text } = renderOptions(withList({ ...github, published }));
  expect(text()).toContain(said);
  expect(text().includes('published here') || text().includes('new here')).toBe(said !== '');
});

test.for([
  ['#destination-g', 'destination'],
  ['#site-medigy', 'site'],
  ['', ''],
] as const)('the card that the address %j names has the focus', ([hash, card]) => {
  location.hash = hash;
  renderOptions(withList(folder, github));
  expect(document.activeElement?.closest('article')?.className ?? '').toBe(card);
  expect(document.activeElement?.id ?? '').toBe(hash.slice(1));
  location.hash = '';
});

test('Save is told to leave one out', () => {
  const { actions } = renderOptions(withList(github));
  click(named('Save sends to Medigy'));
  expect(actions.chooseDestination).toHaveBeenCalledWith('g', false);
});

test.for([
  [github, 'host-not-allowed', { host: 'api.github.com' }, 'Allow api.github.com', 'allowDestination'],
  [github, 'token-refused', { host: 'api.github.com' }, 'Enter a new token…', 'setUpDestination'],
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
  expect(text()).toContain('3 articles are waiting for it');
  click(named('Remove Medigy'));
  click(named('Check content'));
  expect(actions.removeDestination).toHaveBeenCalledWith('g');
  expect(actions.checkDestination).toHaveBeenCalledWith('f');
});

test('where no folder can be chosen, it is said why', () => {
  const { text } = renderOptions({ destinations: { kinds, list: [], setUp: null, folders: false } });
  expect(text()).toContain('This browser does not let extensions write to a folder');
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
  type(named('Token'), 'glpat-canary0123456789');
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toMatchObject({
    baseUrl: 'https://gitlab.example.org',
    project: 'group/sub/site',
  });
});

test('what is missing is said at its field', () => {
  const { actions, text } = renderOptions(setUp());
  type(named('Branch'), 'a..b');
  type(named('Address of the host'), 'http://example.org');
  click(named('Add'));
  expect(text()).toContain('Enter the repository’s web address, or owner/name.');
  expect(text()).toContain('Enter the complete address, with https://.');
  expect(text()).toContain('This cannot be a branch name.');
  expect(text()).toContain('Paste a token.');
  expect(actions.putDestination).not.toHaveBeenCalled();
});

test('a kept token stays with its host and is asked for anew for another', () => {
  const { actions, text } = renderOptions(setUp({ id: 'g' }, [github]));
  click(named('Save'));
  expect(actions.putDestination).toHaveBeenCalledWith({ name: 'Medigy', settings }, null, false);
  type(named('Address of the host'), 'https://code.example.org');
  click(named('Save'));
  expect(text()).toContain('Paste one for this host');
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
  const { actions, text } = renderOptions(
    setUp({ id: 'g' }, [{ ...github, problem: problem('token-missing', { host: 'api.github.com' }) }]),
  );
  expect(text()).not.toContain('A token is saved.');
  click(named('Save'));
  expect(text()).toContain('Paste a token.');
  expect(actions.putDestination).not.toHaveBeenCalled();
});

const GITHUB_TOKEN = `ghp_${'aB3'.repeat(12)}`;

test.for([
  [`\u201c${GITHUB_TOKEN}\u200b\u201d`, 'were removed'],
  [`Authorization: Bearer ${GITHUB_TOKEN}`, 'were removed'],
  [`\u00a0${GITHUB_TOKEN}`, 'were removed'],
] as const)('a token pasted as %j is cleaned, said quietly, and handed on as it is', ([pasted, said]) => {
  const { actions, text } = renderOptions(setUp());
  type(named('Repository'), 'medigy/site');
  type(named('Token'), pasted);
  expect(text()).toContain(said);
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[1]?.reveal()).toBe(GITHUB_TOKEN);
});

test.for([
  ['ghp_abc\u2026', 'This token is cut off'],
  ['ghp_abc', 'This is too short for a token.'],
  [`${GITHUB_TOKEN.slice(0, 9)} ${GITHUB_TOKEN.slice(9)}`, 'This token has a space inside.'],
  ['glpat-abcDEF123_-45xyz7890', 'This is a GitLab token, but this form is for GitHub.'],
  ['••••••••••••', 'These characters hide the token.'],
] as const)('of %j it is said at the field what is wrong, and nothing is sent', ([pasted, said]) => {
  const { actions, text } = renderOptions(setUp());
  type(named('Repository'), 'medigy/site');
  type(named('Token'), pasted);
  click(named('Add'));
  expect(text()).toContain(said);
  expect(text()).not.toContain(pasted);
  expect(actions.putDestination).not.toHaveBeenCalled();
});

test('a token that has fewer letters than its kind is told to be perhaps a part', () => {
  const { actions, text } = renderOptions(setUp());
  type(named('Repository'), 'medigy/site');
  type(named('Token'), GITHUB_TOKEN.slice(0, 30));
  expect(text()).toContain('at least 40 characters');
  click(named('Add'));
  expect(actions.putDestination).toHaveBeenCalledOnce();
});

test('an address of another kind of host is told, and one click is enough to go there', () => {
  const { actions, text } = renderOptions(setUp({ kind: 'gitlab' }));
  type(named('Repository'), 'https://github.com/medigy/site/tree/main/content');
  expect(text()).toContain('This is a GitHub address, but this form is for GitLab.');
  click(named('Set up GitHub instead'));
  expect(actions.setUpDestination).toHaveBeenCalledWith('github', null, 'https://github.com/medigy/site/tree/main/content');
});

test('what was pasted goes along to the other form', () => {
  const { actions } = renderOptions(setUp({ kind: 'github', pasted: 'https://github.com/medigy/site/tree/next/web' }));
  type(named('Token'), GITHUB_TOKEN);
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toEqual({ ...settings, branch: 'next', root: 'web' });
});

test('an address that can be read in two ways is asked about before anything is sent', () => {
  const { actions, text } = renderOptions(setUp({ kind: 'gitlab' }));
  type(named('Repository'), 'https://example.org/gitlab/g/p');
  type(named('Token'), 'glpat-abcDEF123_-45xyz7890');
  click(named('Add'));
  expect(text()).toContain('This address can be read in more than one way.');
  expect(actions.putDestination).not.toHaveBeenCalled();
  click(named('g/p at example.org/gitlab'));
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toMatchObject({ baseUrl: 'https://example.org/gitlab', project: 'g/p' });
});

test('where branch and folder cannot be told apart, it is said that the host is asked', () => {
  const { actions, text } = renderOptions(setUp());
  type(named('Repository'), 'https://github.com/o/r/tree/feature/x/content/en');
  expect(text()).toContain('The address ends in feature/x/content/en. api.github.com will be asked which part is the branch.');
  type(named('Token'), GITHUB_TOKEN);
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toEqual({
    baseUrl: 'https://api.github.com',
    project: 'o/r',
    branch: 'feature',
    root: 'x/content/en',
  });
});

test.for([
  ['https://gitlab.com', 'This is a GitLab address, but this form is for GitHub.'],
  ['https://bitbucket.org', 'This is an address at Bitbucket, which Gleaner cannot save to.'],
] as const)('the host %s is told to be no GitHub', ([host, said]) => {
  const { actions, text } = renderOptions(setUp());
  type(named('Repository'), 'medigy/site');
  type(named('Address of the host'), host);
  type(named('Token'), GITHUB_TOKEN);
  click(named('Add'));
  expect(text()).toContain(said);
  expect(actions.putDestination).not.toHaveBeenCalled();
});

test('a team writes how its commit messages begin', () => {
  const { actions, text } = renderOptions(setUp());
  type(named('Repository'), 'medigy/site');
  type(named('Token'), GITHUB_TOKEN);
  type(named('Commit messages begin with'), 'x'.repeat(61));
  click(named('Add'));
  expect(text()).toContain('Enter one line of at most 60 visible characters');
  type(named('Commit messages begin with'), 'JIRA-12: ');
  expect(text()).toContain('JIRA-12: Add “Title of the article”');
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toEqual({ ...settings, messagePrefix: 'JIRA-12:' });
});

test('a content folder that is not there is asked about: one click takes a near one, another makes the new one', () => {
  const missing = problem('root-missing', { root: 'content', branch: 'main', project: 'medigy/site', near: 'Content//content2' });
  const { actions, show, text } = renderOptions(setUp());
  type(named('Repository'), 'medigy/site');
  type(named('Token'), GITHUB_TOKEN);
  show(setUp({ problem: missing }));
  expect(text()).toContain('There is no folder content on the branch main of medigy/site.');
  click(named('Use Content'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toEqual({ ...settings, root: 'Content' });
  click(named('Create the folder content'));
  expect(actions.putDestination.mock.calls[1]?.[0].settings).toEqual({ ...settings, mayMakeRoot: true });
  type(named('Folder in the repository'), 'other');
  click(named('Add'));
  expect(actions.putDestination.mock.calls[2]?.[0].settings).toEqual({ ...settings, root: 'other' });
});

test('a folder that was chosen and holds another is asked about at its place', () => {
  const { actions, text } = renderOptions({
    destinations: {
      kinds,
      list: [folder],
      setUp: null,
      folders: true,
      within: { id: 'f', name: 'site', inside: ['Content', 'web/content'] },
    },
  });
  expect(text()).toContain('Inside site is a folder that may be the site’s content folder.');
  click(named('site/Content'));
  click(named('site itself'));
  click(named('Cancel'));
  expect(actions.takeFolder.mock.calls).toEqual([['Content'], [null]]);
  expect(actions.leaveFolder).toHaveBeenCalledOnce();
});

test('what one address said of branch and folder is forgotten with the next', () => {
  const { actions } = renderOptions(setUp());
  type(named('Repository'), 'https://github.com/o/r/tree/feature/x/content/en');
  type(named('Repository'), 'https://github.com/medigy/site');
  type(named('Token'), GITHUB_TOKEN);
  click(named('Add'));
  expect(actions.putDestination.mock.calls[0]?.[0].settings).toEqual(settings);
  type(named('Branch'), 'next');
  type(named('Repository'), 'https://github.com/medigy/other');
  click(named('Add'));
  expect(actions.putDestination.mock.calls[1]?.[0].settings).toMatchObject({ project: 'medigy/other', branch: 'next' });
});

test('of a server without https it is said how its address is read', () => {
  const { text } = renderOptions(setUp({ kind: 'gitea' }));
  type(named('Repository'), 'http://git.example.org:3000/o/r');
  expect(text()).toContain('Tokens are only sent over https://');
  type(named('Repository'), 'http://localhost:3000/o/r');
  expect(text()).not.toContain('Tokens are only sent over https://');
});
