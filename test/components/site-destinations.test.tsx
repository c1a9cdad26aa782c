// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DestinationView } from '@/components/options/destinations/destination-view';
import { problem } from '@/utils/core/problem';
import { placeOf } from '@/utils/destinations';
import { emptyView, readyView, site } from './a-view';
import { aboutOf, kinds } from './options/all-kinds';
import { leave, renderOptions } from './options/render-options';
import { click, named, press, renderDesk, type } from './render-desk';

const settings = { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' };
const record = { id: 'host', kind: 'github', name: 'medigy/site', used: true, settings };
const DOWNLOADS = placeOf({ id: 'download', kind: 'download', name: '', used: true });
const OWN = { ...site, name: 'Own site', slug: 'own' };
const SITES = [site, OWN].map(({ name, slug }) => ({ name, slug }));
const NOT_SET_UP = problem('destination-not-set-up', { host: 'api.github.com' });

test('whose a destination is, is asked in one line, and either answer is one click', () => {
  const asked = placeOf({ ...record, sites: {} });
  const { actions, text } = renderDesk(readyView({}, { places: [DOWNLOADS], asked }));
  expect(text()).toContain(`Do articles for ${site.name} go to GitHub (medigy/site)?`);
  click(named('Yes'));
  click(named('No'));
  expect(actions.claimPlace.mock.calls).toEqual([
    ['host', true],
    ['host', false],
  ]);
});

test('where nothing else is used, Save leads to the question', () => {
  const view = { places: [{ ...DOWNLOADS, used: false }], asked: placeOf({ ...record, sites: {} }) };
  const { actions, text } = renderDesk(readyView({}, view));
  click(named('Save'));
  expect(actions.save).not.toHaveBeenCalled();
  expect(text()).toContain('Do articles for');
});

test('one that is not set up in this browser leads to the settings', () => {
  const place = { ...placeOf({ ...record, problem: NOT_SET_UP }), used: false };
  const { actions } = renderDesk(readyView({}, { places: [DOWNLOADS, place] }));
  click(named('Where to save'));
  click([...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((item) => item.textContent?.includes('Not set up'))!);
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith(`destination-${place.id}`);
  expect(actions.choosePlace).not.toHaveBeenCalled();
});

test.for([
  ['the second', site, 'own'],
  ['the first again', OWN, site.slug],
] as const)('one key changes to %s site', ([, from, to]) => {
  const { actions } = renderDesk(readyView({}, { site: from, sites: SITES }));
  press('0', { altKey: true, code: 'Digit0' });
  expect(actions.chooseSite.mock.calls).toEqual([[to]]);
});

test('with one site the key does nothing', () => {
  const { actions } = renderDesk(readyView());
  press('0', { altKey: true, code: 'Digit0' });
  expect(actions.chooseSite).not.toHaveBeenCalled();
});

test('which site it is, is said where there are several', () => {
  const { all } = renderDesk(readyView({}, { site: OWN, sites: SITES }));
  expect(all('output').map(({ textContent }) => textContent)).toContain('The article was read. Site: Own site.');
  expect(emptyView.sites).toHaveLength(1);
});

const shown = (change: object, kind = 'github'): DestinationView => ({
  record: { ...record, kind, ...change },
  about: aboutOf(kind),
  problem: null,
  waiting: 0,
  checking: false,
  published: null,
});
const sites = [site, OWN].map((of) => ({ site: of, builtIn: false, changed: false }));
const withList = (...list: DestinationView[]) => ({ sites, destinations: { kinds, list, setUp: null, folders: true } });
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.destination-sites input')];

test('the settings tell whose a destination is, and change it', () => {
  const { actions } = renderOptions(withList(shown({ sites: { own: true } })));
  expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
  click(boxes()[0]!);
  expect(actions.claimDestination).toHaveBeenCalledWith('host', site.slug, true);
});

test('one that no site has says so', () => {
  expect(renderOptions(withList(shown({ sites: {} }))).text()).toContain('Choose the site whose articles go there.');
});

test.for([
  ['every site has it', { ...withList(shown({}, 'folder')) }],
  ['there is one site', { ...withList(shown({ sites: { [site.slug]: true } })), sites: sites.slice(0, 1) }],
] as const)('nothing is asked where %s', ([, view]) => {
  renderOptions(view);
  expect(boxes()).toEqual([]);
});

test('one that a site’s file named is set up in one click', () => {
  const { actions, text } = renderOptions(withList({ ...shown({ problem: NOT_SET_UP, sites: { own: true } }), problem: NOT_SET_UP }));
  expect(text()).toContain('Not set up in this browser.');
  expect(text()).not.toContain('Save sends there');
  click(named('Set up… medigy/site'));
  expect(actions.setUpDestination).toHaveBeenCalledWith('github', 'host');
  expect(() => named('Check medigy/site')).toThrow('no Check');
});

test('hosts are written apart by commas, and one that is none is said', () => {
  const { site: now, text } = renderOptions();
  click(named('Rules'));
  type(named('Used for pages from'), 'https://www.himss.org/news, example.org');
  leave();
  expect(now().hosts).toEqual(['himss.org', 'example.org']);
  type(named('Used for pages from'), 'himss.org, ???');
  expect(text()).toContain('??? is not a host.');
});
