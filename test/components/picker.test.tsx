// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { readyView, site } from './a-view';
import { click, focus, focused, named, press, renderDesk, type } from './render-desk';

const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);
const marked = () => document.querySelector('[role=option][aria-selected=true]')?.textContent;
const chips = () => [...document.querySelectorAll('[aria-label="Topics, chosen"] .chip-name')].map((chip) => chip.textContent);
const THREE = ['CMS: Telehealth Services', 'KLAS: Remote Patient Monitoring', 'Symplur: Virtual Care'];

test('typing lists what matches and marks the first', () => {
  renderDesk(readyView());
  type(named('Topics'), 'tele');
  expect(options()).toEqual(['CMS: Telehealth Services', 'Frost & Sullivan: TeleHealth']);
  expect(marked()).toBe('CMS: Telehealth Services');
  expect(document.querySelector('.options-count')?.textContent).toBe('2 matches');
});

test('Enter takes the marked topic, empties the box and closes the list', () => {
  const { draft } = renderDesk(readyView());
  type(named('Topics'), 'tele');
  press('ArrowDown');
  press('Enter');
  expect(draft()?.topics).toEqual(['Frost & Sullivan: TeleHealth']);
  expect((named('Topics') as HTMLInputElement).value).toBe('');
  expect(options()).toEqual([]);
});

test('what is chosen is not offered again', () => {
  renderDesk(readyView({ topics: ['CMS: Telehealth Services'] }));
  type(named('Topics'), 'tele');
  expect(options()).toEqual(['Frost & Sullivan: TeleHealth']);
});

test('a query that matches nothing says so, and Enter takes nothing', () => {
  const { draft } = renderDesk(readyView());
  type(named('Topics'), 'qwertz');
  expect(document.querySelector('.options-count')?.textContent).toBe('Nothing matches “qwertz”');
  press('Enter');
  expect(draft()?.topics).toEqual([]);
});

test('leaving the box takes nothing, and what is typed stays and is kept with the draft', () => {
  const { draft } = renderDesk(readyView());
  type(named('Topics'), 'tele');
  focus(named('Title'));
  expect(draft()?.topics).toEqual([]);
  expect((named('Topics') as HTMLInputElement).value).toBe('tele');
});

test('Escape closes the list and is kept from the popup; without a list it is not', () => {
  renderDesk(readyView());
  type(named('Topics'), 'tele');
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(options()).toEqual([]);
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(press('Escape').defaultPrevented).toBe(false);
});

test('Ctrl+Enter takes what Enter would have taken, and saves', () => {
  const { draft, actions } = renderDesk(readyView());
  type(named('Topics'), 'virt');
  press('Enter', { ctrlKey: true });
  expect(draft()?.topics).toEqual(['Symplur: Virtual Care']);
  expect(actions.save).toHaveBeenCalledOnce();
});

test('Ctrl+Enter takes nothing out of a list in which nothing is looked for', () => {
  const { draft, actions } = renderDesk(readyView());
  focus(named('Topics'));
  press('ArrowDown');
  press('Enter', { ctrlKey: true });
  expect(draft()?.topics).toEqual([]);
  expect(actions.save).toHaveBeenCalledOnce();
});

const notice = () => document.querySelector('.notice')?.textContent ?? '';

test('a word that was left in its box keeps Save, which names it and goes there; the next press takes it', () => {
  const { draft, actions } = renderDesk(readyView());
  type(named('Topics'), 'virt');
  focus(named('Title'));
  press('Enter', { ctrlKey: true });
  expect(actions.save).not.toHaveBeenCalled();
  expect(notice()).toContain('You typed “virt” in “Topics” but did not choose it.');
  expect([focused(), marked()]).toEqual(['Topics', 'Symplur: Virtual Care']);
  press('Enter', { ctrlKey: true });
  expect(draft()?.topics).toEqual(['Symplur: Virtual Care']);
  expect(actions.save).toHaveBeenCalledOnce();
});

test('what was typed and not taken can be left out by a click, and the box is empty then', () => {
  const { draft, actions } = renderDesk(readyView({ typed: { topics: 'virt', communities: ' ' } }));
  click(named('Save'));
  click(named('Save without it'));
  expect(actions.save).toHaveBeenCalledOnce();
  expect([draft()?.topics, (named('Topics') as HTMLInputElement).value, notice()]).toEqual([[], '', '']);
});

test('what was typed before the popup closed is in the box again, with what it finds marked', () => {
  const { draft } = renderDesk(readyView({ typed: { topics: 'virt' } }));
  focus(named('Topics'));
  expect([(named('Topics') as HTMLInputElement).value, marked()]).toEqual(['virt', 'Symplur: Virtual Care']);
  press('Enter');
  expect([draft()?.topics, draft()?.typed]).toEqual([['Symplur: Virtual Care'], { topics: '' }]);
});

test('what is only looked for makes no other article of the draft', () => {
  const { draft } = renderDesk(readyView());
  const before = draft()?.changedAt;
  type(named('Topics'), 'virt');
  expect([draft()?.changedAt, draft()?.typed]).toEqual([before, { topics: 'virt' }]);
});

test('a closed list offers to propose what it lacks, which Ctrl+Enter does not do', () => {
  const { draft, actions, text } = renderDesk(readyView());
  type(named('Topics'), 'Digital twins');
  expect(options()).toEqual(['Propose “Digital twins” to the team']);
  press('Enter', { ctrlKey: true });
  expect([draft()?.proposed, actions.save.mock.calls.length]).toEqual([undefined, 0]);
  press('Enter');
  expect(draft()?.proposed).toEqual([{ list: 'topics', name: 'Digital twins' }]);
  expect([draft()?.topics, text().includes('Proposed as a topic: Digital twins')]).toEqual([[], true]);
  type(named('Community'), 'Twins');
  press('Enter');
  expect(draft()?.proposed).toHaveLength(2);
  click(named('Withdraw'));
  expect(draft()?.proposed).toEqual([{ list: 'communities', name: 'Twins' }]);
});

test.for([
  ['a', true],
  ['?', false],
  [' ', false],
] as const)('%j on a chip goes on in the box: %j', ([key, is]) => {
  renderDesk(readyView({ topics: THREE }));
  focus(named('Topics'));
  press('ArrowLeft');
  expect(press(key).defaultPrevented).toBe(key === '?');
  expect(focused() === 'Topics').toBe(is);
});

test('? shows the keys from the empty box, and is written where something is typed', async () => {
  renderDesk(readyView());
  focus(named('Title'));
  expect(press('?').defaultPrevented).toBe(false);
  type(named('Topics'), 'a');
  expect(press('?').defaultPrevented).toBe(false);
  type(named('Topics'), '');
  expect(press('?').defaultPrevented).toBe(true);
});

test('Backspace in the empty box takes the last away, Ctrl+Z brings it back', () => {
  const { draft } = renderDesk(readyView({ topics: THREE }));
  focus(named('Topics'));
  press('Backspace');
  expect(draft()?.topics).toEqual(THREE.slice(0, 2));
  press('z', { ctrlKey: true });
  expect(draft()?.topics).toEqual(THREE);
});

test('a chip is reached by the left arrow, moved with Alt and removed with Delete', () => {
  const { draft } = renderDesk(readyView({ topics: THREE }));
  focus(named('Topics'));
  press('ArrowLeft');
  expect(focused()).toBe('Symplur: Virtual Care');
  press('ArrowLeft', { altKey: true });
  press('ArrowLeft', { altKey: true });
  expect(chips()).toEqual([THREE[2], THREE[0], THREE[1]]);
  expect(focused()).toBe('Symplur: Virtual Care');
  press('ArrowLeft', { altKey: true });
  expect(draft()?.topics[0]).toBe('Symplur: Virtual Care');
  press('Delete');
  expect(chips()).toEqual([THREE[0], THREE[1]]);
  expect(focused()).toBe('CMS: Telehealth Services');
  press('End');
  press('ArrowRight');
  expect(focused()).toBe('Topics');
});

test('a chip has a button that removes it', () => {
  const { draft } = renderDesk(readyView({ topics: THREE }));
  click(named('Remove KLAS: Remote Patient Monitoring'));
  expect(draft()?.topics).toEqual([THREE[0], THREE[2]]);
});

const thousands = Array.from({ length: 10_000 }, (_, index) => ({ name: `Source: Topic ${index}` }));
const list = () => document.querySelector<HTMLElement>('.topics .options')!;

test('of ten thousand topics those in sight are in the document, and each says its place among all', () => {
  renderDesk(readyView({}, { site: { ...site, topics: thousands } }));
  type(named('Topics'), 'topic');
  expect(options()).toHaveLength(12);
  expect(document.querySelector('.options-count')?.textContent).toBe('10,000 matches');
  const first = document.querySelector('[role=option]')!;
  expect([first.getAttribute('aria-posinset'), first.getAttribute('aria-setsize')]).toEqual(['1', '10000']);
});

test('every one of ten thousand topics is reached by key and taken', () => {
  const { draft } = renderDesk(readyView({}, { site: { ...site, topics: thousands } }));
  type(named('Topics'), 'topic');
  press('End');
  expect(options().length).toBeLessThanOrEqual(60);
  expect(document.getElementById(named('Topics').getAttribute('aria-activedescendant')!)?.textContent).toBe('Source: Topic 9999');
  press('Enter');
  expect(draft()?.topics).toEqual(['Source: Topic 9999']);
});

test('a list scrolled far down draws what is there, and the next query starts at its top', () => {
  renderDesk(readyView({}, { site: { ...site, topics: thousands } }));
  type(named('Topics'), 'topic');
  act(() => {
    list().scrollTop = 28 * 5_000;
    list().dispatchEvent(new Event('scroll'));
  });
  expect(options()).toContain('Source: Topic 5000');
  expect(options().length).toBeLessThanOrEqual(60);
  type(named('Topics'), 'topic 7');
  expect(list().scrollTop).toBe(0);
  expect(options()[0]).toBe('Source: Topic 7');
});

test('what may be added stays in sight below all that matches', () => {
  const { draft } = renderDesk(readyView({}, { site: { ...site, vocabulary: 'open', topics: thousands } }));
  type(named('Topics'), 'topic');
  expect(options().at(-1)).toBe('Add “topic”');
  press('ArrowUp');
  press('Enter');
  expect(draft()?.topics).toEqual(['topic']);
});

test('two communities of one name are told apart by their slugs, and each is kept as itself', () => {
  const communities = [
    { name: 'Elder care', slug: 'elder-care' },
    { name: 'Elder care', slug: 'eldercare' },
  ];
  const view = readyView({ communities: ['eldercare'] });
  const { draft, all } = renderDesk({ ...view, site: { ...view.site!, communities } });
  expect(all('.chip-name').map((chip) => chip.textContent)).toContain('Elder care · eldercare');
  type(named('Community'), 'elder');
  expect(all('[role=option]').map((option) => option.textContent)).toEqual(['Elder care · elder-care']);
  press('Enter');
  expect(draft()?.communities).toEqual(['eldercare', 'elder-care']);
});

test('communities are found by any of their words and kept as slugs', () => {
  const { draft } = renderDesk(readyView({ communities: [] }));
  type(named('Community'), 'ccm');
  press('Enter');
  expect(draft()?.communities).toEqual(['chronic-care-management']);
  type(named('Community'), 'tele');
  press('Enter');
  expect(draft()?.communities).toEqual(['chronic-care-management', 'telehealth']);
  // Each with its image.
  expect(named('Save 4 files')).toBeDefined();
});
