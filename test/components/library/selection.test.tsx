// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { aDelivery } from '../../outbox/a-delivery';
import { click, focused, named, press, type } from '../render-desk';
import { renderLibrary, select } from './render-library';

const deliveries = ['Delta', 'Alpha', 'Gamma', 'Beta'].map((title, at) =>
  aDelivery({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    title,
    draft: `https://${['www.b', 'a', 'd', 'c'][at]}.example.org/${title}`,
    topics: ['KLAS: Old'],
    state: 'delivered',
    createdAt: `2026-11-21T08:0${9 - at}:00.000Z`,
  }),
);

function open(more = {}) {
  const library = renderLibrary({ deliveries, ...more });
  const selected = () =>
    library
      .rows()
      .filter((row) => row.getAttribute('aria-selected') === 'true')
      .map((row) => row.querySelector('.article-title')?.textContent);
  const at = (title: string, keys: MouseEventInit) =>
    act(() => void library.row(title).dispatchEvent(new MouseEvent('click', { bubbles: true, ...keys })));
  return { ...library, selected, at };
}

test('Space selects what the keys are at, Shift with an arrow or Space all in between, Ctrl+A all that are shown, Escape none', () => {
  const { list, selected, text } = open();
  act(() => list().focus());
  press(' ');
  expect(selected()).toEqual(['Delta']);
  press('ArrowDown', { shiftKey: true });
  expect(selected()).toEqual(['Delta', 'Alpha']);
  press('ArrowDown');
  press('ArrowDown');
  press(' ', { shiftKey: true });
  expect(selected()).toEqual(['Delta', 'Alpha', 'Gamma', 'Beta']);
  expect(text()).toContain('4 selected');
  press(' ');
  expect(selected()).toEqual(['Delta', 'Alpha', 'Gamma']);
  press('Escape');
  expect([selected(), document.activeElement]).toEqual([[], list()]);
  press('a', { ctrlKey: true });
  expect(selected()).toHaveLength(4);
});

test('a click opens, with Ctrl or at the tick it selects, with Shift all from there', () => {
  const { at, selected, details, row } = open();
  at('Alpha', {});
  expect([details().includes('Alpha'), selected()]).toEqual([true, []]);
  at('Delta', { ctrlKey: true });
  at('Gamma', { shiftKey: true });
  expect(selected()).toEqual(['Delta', 'Alpha', 'Gamma']);
  act(() => row('Beta').querySelector<HTMLElement>('.article-tick')!.click());
  expect(selected()).toHaveLength(4);
});

test('what is filtered out is not selected any more', () => {
  const { at, text } = open();
  at('Alpha', { ctrlKey: true });
  at('Gamma', { ctrlKey: true });
  type(named('Find an article'), 'gamma');
  expect(text()).toContain('1 selected');
});

test('those selected are exported, sent again and get other topics together', () => {
  const { at, actions } = open();
  at('Alpha', { ctrlKey: true });
  at('Beta', { ctrlKey: true });
  const ids = [deliveries[1]!.id, deliveries[3]!.id];
  click(named('Export'));
  expect(actions.exportSelected).toHaveBeenCalledWith(new Set(ids));
  click(named('Send again'));
  expect(actions.sendAgain).toHaveBeenCalledWith(ids);
  click(named('Topics…'));
  const change = named('Change 2 articles') as HTMLButtonElement;
  expect(change.disabled).toBe(true);
  type(named('Add topics'), 'remote patient');
  press('Enter');
  click(named('KLAS: Old'));
  click(named('Change 2 articles'));
  expect(actions.retag.mock.calls[0]?.[0].map(({ key }) => key)).toEqual(ids.map((_, at) => `medigy ${deliveries[at * 2 + 1]!.draft}`));
  expect(actions.retag.mock.calls[0]?.[1]).toEqual({ add: ['KLAS: Remote Patient Monitoring'], remove: ['KLAS: Old'] });
});

test('topics of two sites are not mixed', () => {
  const { text } = open({ deliveries: [deliveries[0]!, { ...deliveries[1]!, site: 'other' }] });
  press('a', { ctrlKey: true });
  act(() => document.querySelector<HTMLElement>('[role="listbox"]')!.focus());
  press('a', { ctrlKey: true });
  click(named('Topics…'));
  expect(text()).toContain('Select articles of one site only.');
});

test.for([
  ['newest', 'Delta Alpha Gamma Beta'],
  ['title', 'Alpha Beta Delta Gamma'],
  ['host', 'Alpha Delta Beta Gamma'],
])('in the order of %s', ([sort, titles]) => {
  const library = open();
  select(named('Sort by'), sort!);
  expect(library.titles().join(' ')).toBe(titles);
});

test('the words of what was quoted find it, without accents, once they are read', () => {
  const { titles, show } = open();
  type(named('Find an article'), 'ÉCHO gamma');
  expect(titles()).toEqual([]);
  show({ excerpts: new Map([[deliveries[2]!.id, 'an echo of something']]) });
  expect(titles()).toEqual(['Gamma']);
});

test('from the search, Enter opens the first that was found, Ctrl+Enter takes it to the desk, and the arrow leads to the list', () => {
  const { actions, list } = open();
  type(named('Find an article'), 'beta');
  press('Enter');
  expect(document.activeElement?.textContent).toBe('Beta');
  press('/');
  expect(focused()).toBe('Find an article');
  press('Enter', { ctrlKey: true });
  expect(actions.act).toHaveBeenCalledWith('edit', deliveries[3]!.id);
  press('/');
  press('ArrowDown');
  expect(document.activeElement).toBe(list());
});

test('an article with several deliveries tells each, and what can be done is of the one that is chosen', () => {
  const other = { ...deliveries[0]!, id: '00000000-0000-4000-8000-000000000009', destination: 'hub', state: 'needs-you' as const };
  const { rows, row, details, buttons, text } = open({ deliveries: [other, ...deliveries] });
  expect(rows()).toHaveLength(4);
  expect(row('Delta').textContent).toContain('Needs attention');
  expect(row('Delta').textContent).toContain('Telehealth · Medigy on GitHub · Downloads');
  click(row('Delta'));
  expect(details()).toContain('Needs attention');
  expect(buttons()).toContain('Cancel this delivery');
  click(named(/^Telehealth · Downloads/));
  expect(buttons()).toContain('Undo');
  expect(text()).toContain('4 articles');
});
