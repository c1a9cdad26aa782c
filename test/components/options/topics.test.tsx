// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { click, focused, named, press, type } from '../render-desk';
import { leave, renderOptions, site } from './render-options';
import { until } from '../../until';

const withTopics = (topics: typeof site.topics) => ({ sites: [{ site: { ...site, topics }, builtIn: true, changed: true }] });
const rows = () => [...document.querySelectorAll('.topics tbody th[scope=row]')].map((cell) => cell.textContent);

test('of ten thousand topics sixty are in the document, and how many there are is said', () => {
  const { all } = renderOptions(withTopics(Array.from({ length: 10_000 }, (_, index) => ({ name: `Source: Topic ${index}` }))));
  click(named('Topics'));
  expect(rows()).toHaveLength(60);
  expect(all('.site output')[0]?.textContent).toBe('60 of 10,000 topics');
});

test('a longer list is made ready in between: its first topics are there at once, and all are found in the end', async () => {
  const { all } = renderOptions(withTopics(Array.from({ length: 12_000 }, (_, index) => ({ name: `Source: Topic ${index}` }))));
  click(named('Topics'));
  expect(rows()).toHaveLength(60);
  expect(all('.site output')[0]?.textContent).toBe('60 of 12,000 topics');
  type(named('Find a topic'), '11999');
  await until(async () => {
    await act(async () => {});
    expect(rows()[0]).toBe('Source: Topic 11999');
  });
}, 20_000);

test('the list is narrowed by any word of a topic', () => {
  renderOptions();
  click(named('Topics'));
  type(named('Find a topic'), 'tele');
  expect(rows()).toEqual(['CMS: Telehealth Services', 'Frost & Sullivan: TeleHealth']);
});

test('a topic that another has taken the place of is found under its own name', () => {
  renderOptions(withTopics([{ name: 'CMS: Old', useInstead: 'CMS: New' }, { name: 'CMS: New' }]));
  click(named('Topics'));
  type(named('Find a topic'), 'old');
  expect(rows()).toEqual(['CMS: Old']);
});

test('a topic is added once', () => {
  const { site: latest, actions, text } = renderOptions();
  click(named('Topics'));
  type(named('New topic, as Source: Topic'), 'symplur: virtual care');
  expect(text()).toContain('There is already a topic with that name.');
  click(named('Add: New topic, as Source: Topic'));
  expect(actions.changeSite).not.toHaveBeenCalled();
  type(named('New topic, as Source: Topic'), ' Écho: a, "b" & {{ c }} 🩺 ');
  click(named('Add: New topic, as Source: Topic'));
  expect(latest().topics.at(-1)).toEqual({ name: 'Écho: a, "b" & {{ c }} 🩺' });
});

test('what cannot be seen is not kept of what is typed, and lines are', () => {
  const { site: latest } = renderOptions();
  click(named('Topics'));
  type(named('New topic, as Source: Topic'), 'A:\tOne\u202E');
  click(named('Add: New topic, as Source: Topic'));
  expect(latest().topics.at(-1)).toEqual({ name: 'A: One' });
  click(named('Edit CMS: Telehealth Services'));
  type(named('Synonyms, one per line'), 'tele\u2066care\nremote\tcare');
  leave();
  expect(latest().topics[0]?.synonyms).toEqual(['telecare', 'remote care']);
});

test('a new name, synonyms and a successor are kept when their field is left, and the focus goes back', () => {
  const { site: latest } = renderOptions();
  click(named('Topics'));
  click(named('Edit CMS: Telehealth Services'));
  expect(focused()).toBe('Name');
  type(named('Name'), 'CMS: Telehealth');
  leave();
  type(named('Synonyms, one per line'), 'telecare\nremote care\n\ntelecare');
  leave();
  type(named(/^Replaced by/), 'Symplur: Virtual Care');
  leave();
  expect(latest().topics[0]).toEqual({
    name: 'CMS: Telehealth',
    synonyms: ['telecare', 'remote care'],
    useInstead: 'Symplur: Virtual Care',
  });
  click(named('Done'));
  expect(focused()).toBe('Edit CMS: Telehealth');
});

test('a name that another topic has, and a successor that there is not, are refused in words', () => {
  const { actions, text } = renderOptions();
  click(named('Topics'));
  click(named('Edit CMS: Telehealth Services'));
  type(named('Name'), 'Symplur: Virtual Care');
  type(named(/^Replaced by/), 'Nowhere');
  leave();
  expect(actions.changeSite).not.toHaveBeenCalled();
  expect(text()).toContain('There is already a topic with that name.');
  expect(text()).toContain('There is no topic with that name.');
});

test('Enter in a field is Done, and Escape closes without losing what was written', () => {
  const { site: latest } = renderOptions();
  click(named('Topics'));
  click(named('Edit CMS: Telehealth Services'));
  type(named('Name'), 'CMS: One');
  press('Enter');
  expect(latest().topics[0]?.name).toBe('CMS: One');
  click(named('Edit CMS: One'));
  type(named('Name'), 'CMS: Two');
  press('Escape');
  expect(latest().topics[0]?.name).toBe('CMS: Two');
  expect(focused()).toBe('Edit CMS: Two');
});

test('a name that cannot be kept keeps Done from closing, and is told when Escape closes', () => {
  const { site: latest, actions } = renderOptions();
  click(named('Topics'));
  click(named('Edit CMS: Telehealth Services'));
  type(named('Synonyms, one per line'), 'telecare');
  type(named('Name'), 'Symplur: Virtual Care');
  press('Enter');
  expect(focused()).toBe('Name');
  press('Escape');
  expect(latest().topics[0]).toEqual({ name: 'CMS: Telehealth Services', synonyms: ['telecare'] });
  expect(actions.tell).toHaveBeenCalledWith('medigy', 'Not saved: “Symplur: Virtual Care”. There is already a topic with that name.');
});

test('a new name and synonyms that are kept at the same moment are both kept', () => {
  const { site: latest } = renderOptions();
  click(named('Topics'));
  click(named('Edit CMS: Telehealth Services'));
  type(named('Name'), 'CMS: One');
  type(named('Synonyms, one per line'), 'telecare');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(latest().topics[0]).toEqual({ name: 'CMS: One', synonyms: ['telecare'] });
});

test('a topic is removed from its row', () => {
  const { actions } = renderOptions();
  click(named('Topics'));
  click(named('Edit Symplur: Virtual Care'));
  click(named('Remove Symplur: Virtual Care'));
  expect(actions.removeTopic).toHaveBeenCalledWith('medigy', 'Symplur: Virtual Care');
});

test('a site without topics teaches the three ways to fill it', () => {
  const { text, all } = renderOptions(withTopics([]));
  expect(text()).toContain('Import your site’s topics');
  expect(all('.teach .ways li')).toHaveLength(3);
  expect(named('Choose a folder…')).toBeDefined();
});

test('a community’s recommended topics are lines, and those that the list lacks are named', () => {
  const { site: latest, text } = renderOptions();
  click(named('Communities'));
  click(named('Telehealth'));
  type(named('Recommended topics, one per line'), 'Symplur: Virtual Care\nSymplur: Nothing');
  leave();
  expect(text()).toContain('Not in the list of topics: Symplur: Nothing');
  expect(latest().communities[1]?.recommended).toEqual(['Symplur: Virtual Care', 'Symplur: Nothing']);
});

test('a community is added by its name and removed', () => {
  const { actions } = renderOptions();
  click(named('Communities'));
  type(named('New community'), 'Oncology');
  click(named('Add: New community'));
  expect(actions.addCommunity).toHaveBeenCalledWith('medigy', 'Oncology');
  click(named('Telehealth'));
  click(named('Remove this community'));
  expect(actions.removeCommunity).toHaveBeenCalledWith('medigy', 'telehealth');
});

test('topics stand under their source, and an open row keeps its place whatever it is called', () => {
  const { all } = renderOptions(withTopics([{ name: 'B: One' }, { name: 'A: One' }, { name: 'B: Two' }, { name: 'None' }]));
  click(named('Topics'));
  const list = () => all('.topics tbody th').map((cell) => cell.textContent);
  expect(list()).toEqual(['B', 'B: One', 'B: Two', 'A', 'A: One', 'Without a source', 'None']);
  click(named('Edit B: Two'));
  const field = named('Name');
  type(field, 'A: Two');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(named('Name')).toBe(field);
  expect(list()).toEqual(['B', 'B: One', 'A', 'A: One', 'Without a source', 'None']);
  press('Enter');
  expect(list()).toEqual(['B', 'B: One', 'A', 'A: One', 'A: Two', 'Without a source', 'None']);
  expect(focused()).toBe('Edit A: Two');
  type(named('Find a topic'), 'two');
  expect(list()).toEqual(['A: Two']);
});

test('a new topic that looks like another is told so, and can be added', () => {
  const { text, site: latest } = renderOptions(withTopics([{ name: 'A: Café' }]));
  click(named('Topics'));
  type(named('New topic, as Source: Topic'), 'A: Cafe');
  expect(text()).toContain('It looks like “A: Café”, which is already there.');
  click(named('Add: New topic, as Source: Topic'));
  expect(latest().topics.at(-1)).toEqual({ name: 'A: Cafe' });
});

test('a community is known by its name whatever is around it, and two of one name by their slugs', () => {
  const { all, text } = renderOptions({
    sites: [
      {
        site: {
          ...site,
          communities: [
            { name: 'Elder care', slug: 'elder-care' },
            { name: 'Elder  Care ', slug: 'eldercare' },
          ],
        },
        builtIn: true,
        changed: true,
      },
    ],
  });
  click(named('Communities'));
  expect(all('.inner, .disclosure .disclosure-button').map((it) => it.textContent)).toEqual(
    expect.arrayContaining(['Elder care · elder-care', 'Elder  Care  · eldercare']),
  );
  type(named('New community'), 'elder  care');
  expect(text()).toContain('community with that name');
});
