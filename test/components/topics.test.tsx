// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Picker } from '@/components/shared/picker/Picker';
import type { PickerProps } from '@/components/shared/picker/picker-props';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { emptyView, readyView, site } from './a-view';
import { click, focus, focused, named, press, renderDesk, type } from './render-desk';

const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);
const groups = () =>
  [...document.querySelectorAll('[role=listbox] [role=group]')].map((group) => [
    group.ariaLabel,
    [...group.querySelectorAll('[role=option]')].map(({ textContent }) => textContent),
  ]);
const suggested = () =>
  [...document.querySelectorAll<HTMLElement>('.suggestion')].map((row) =>
    ['key', 'name', 'source', 'why'].map((part) => row.querySelector(`.suggestion-${part}`)?.textContent ?? ''),
  );
const heard = (part: string) => document.querySelector(`${part} > [aria-live]`)?.textContent;
const open = { ...site, vocabulary: 'open' as const };

test('the empty box offers the usual topics first, then all', () => {
  renderDesk(readyView({ topics: ['Symplur: Virtual Care'] }, { usualTopics: ['Symplur: Virtual Care', 'Frost & Sullivan: TeleHealth'] }));
  focus(named('Topics'));
  press('ArrowDown');
  expect(groups()).toEqual([
    ['Recommended and recent', ['Frost & Sullivan: TeleHealth']],
    ['All topics', ['CMS: Telehealth Services', 'KLAS: Remote Patient Monitoring']],
  ]);
  press('Enter');
  type(named('Topics'), 'cms');
  expect(groups()).toEqual([]);
});

test('while only the first of a long list are ready, no topic is taken for one that it lacks', () => {
  const topicIndex = { ...indexTopics(open.topics.slice(0, 1)), topics: open.topics, partial: true as const };
  renderDesk(readyView({ topics: ['Symplur: Virtual Care'] }, { site: open, topicIndex }));
  expect(document.querySelector('.chip-unlisted')).toBeNull();
  type(named('Topics'), 'KLAS: Rem');
  expect(options()).toEqual([]);
});

test('what was typed stands out in what was found', () => {
  renderDesk(readyView());
  type(named('Topics'), 'care virt');
  expect([...document.querySelectorAll('[role=option] mark')].map(({ textContent }) => textContent)).toEqual(['Virt', 'Care']);
});

/** A picker alone, over a search that is told what to find. */
function renderPicker(find: PickerProps['find']) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const nothing = () => {};
  const effects = { onChange: nothing, onTyped: nothing, onPropose: nothing };
  const props = { id: 'p', label: 'Topics', placeholder: '', chosen: [], groups: ['', ''] as const, missing: false, typed: '', ...effects };
  act(() => root.render(<Picker {...props} find={find} />));
  onTestFinished(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
  });
}

test('the index is asked once a keystroke, and what a topic was found by is shown', () => {
  const find = vi.fn<PickerProps['find']>(() => ({
    found: [{ topic: 'KLAS: Remote Patient Monitoring', by: 'RPM' }],
    total: 1204,
    usual: 0,
    add: null,
  }));
  renderPicker(find);
  for (const query of ['r', 'rp', 'rpm']) type(named('Topics'), query);
  press('ArrowDown');
  expect(find.mock.calls.map(([query]) => query)).toEqual(['', 'r', 'rp', 'rpm']);
  expect(document.querySelector('.option-by')?.textContent).toBe('RPM');
  expect(document.querySelector('.options-count')?.textContent).toBe('1,204 matches');
});

test('what was added before is found again with its mark, also where it is suggested, and not offered to be added', () => {
  const index = {
    topicIndex: indexTopics(site.topics, new Set(['Own: Echo'])),
    suggestions: [{ topic: 'Own: Echo', why: { kind: 'title' as const } }],
  };
  const { draft } = renderDesk(readyView({}, { site: open, ...index }));
  expect(suggested()).toEqual([['Alt+1', 'Echo', 'Own', 'in the title']]);
  expect(named(/^Echo Own in the title \(not in the list\)/)).toBeInstanceOf(HTMLButtonElement);
  expect(document.querySelector('.suggestion .chip-unlisted')).not.toBeNull();
  type(named('Topics'), 'own: echo');
  expect(options()).toEqual(['Own: Echonot in the list']);
  press('ArrowDown');
  press('Enter');
  expect(draft()?.topics).toEqual(['Own: Echo']);
  expect(document.querySelector('.chip-unlisted')?.textContent).toContain('not in the list');
});

test('an open vocabulary takes what it lacks, and marks it', () => {
  const { draft } = renderDesk(readyView({}, { site: open }));
  type(named('Topics'), 'KLAS:  Rem');
  expect(options()).toEqual(['KLAS: Remote Patient Monitoring', 'Add “KLAS: Rem”']);
  press('ArrowDown');
  press('Enter');
  expect(draft()?.topics).toEqual(['KLAS: Rem']);
  expect(document.querySelector('.chip-unlisted .chip-name')?.textContent).toBe('KLAS: Rem (not in the list)');
});

test.for([
  ['an open vocabulary adds nothing that it has', open, 'symplur: virtual care'],
  ['a closed vocabulary adds nothing', site, 'symplur'],
] as const)('%s', ([, vocabulary, query]) => {
  renderDesk(readyView({}, { site: vocabulary }));
  type(named('Topics'), query);
  expect(options()).toEqual(['Symplur: Virtual Care']);
});

test('a chosen topic that was replaced is marked, and gives way to the other with one click', () => {
  const topics = [...site.topics, { name: 'Old: Telemedicine', useInstead: 'CMS: Telehealth Services' }];
  const { draft, text } = renderDesk(readyView({ topics: ['Symplur: Virtual Care', 'Old: Telemedicine'] }, { site: { ...site, topics } }));
  expect(text()).toContain('Old: Telemedicine (replaced)');
  click(named('Use CMS: Telehealth Services instead'));
  expect(draft()?.topics).toEqual(['Symplur: Virtual Care', 'CMS: Telehealth Services']);
  expect(text()).not.toContain('replaced');
});

const suggestions = [
  { topic: 'Symplur: Virtual Care', why: { kind: 'title' as const } },
  { topic: 'CMS: Telehealth Services', why: { kind: 'text' as const, times: 4 } },
  { topic: 'Frost & Sullivan: TeleHealth', why: { kind: 'host' as const, articles: 4, of: 6 } },
];

test('each suggestion says why, and is taken by a click', () => {
  const { draft } = renderDesk(readyView({}, { suggestions }));
  expect(suggested()).toEqual([
    ['Alt+1', 'Virtual Care', 'Symplur', 'in the title'],
    ['Alt+2', 'Telehealth Services', 'CMS', '4 times in the text'],
    ['Alt+3', 'TeleHealth', 'Frost & Sullivan', 'chosen for 4 of 6 articles from this host'],
  ]);
  click(named(/^Telehealth Services CMS/));
  expect(draft()?.topics).toEqual(['CMS: Telehealth Services']);
  expect(focused()).toBe('Topics');
  expect(suggested()).toHaveLength(2);
});

test('Alt with a digit takes a suggestion from anywhere, whatever the key writes', () => {
  const { draft } = renderDesk(readyView({}, { suggestions }));
  focus(named('Topics'));
  expect(press('£', { altKey: true, code: 'Digit3' }).defaultPrevented).toBe(true);
  focus(named('Title'));
  press('1', { altKey: true, code: 'Digit1' });
  expect(draft()?.topics).toEqual(['Frost & Sullivan: TeleHealth', 'Symplur: Virtual Care']);
});

test('Ctrl+Z in the empty box takes back what was done last, accepted or removed', () => {
  const { draft } = renderDesk(readyView({ topics: ['KLAS: Remote Patient Monitoring'] }, { suggestions }));
  const undo = () => press('z', { ctrlKey: true });
  click(named(/^Virtual Care Symplur/));
  click(named('Remove KLAS: Remote Patient Monitoring'));
  press('2', { altKey: true, code: 'Digit1' });
  expect(draft()?.topics).toEqual(['Symplur: Virtual Care', 'CMS: Telehealth Services']);
  expect(undo().defaultPrevented).toBe(true);
  expect(draft()?.topics).toEqual(['Symplur: Virtual Care']);
  undo();
  expect(draft()?.topics).toEqual(['KLAS: Remote Patient Monitoring', 'Symplur: Virtual Care']);
  undo();
  expect(draft()?.topics).toEqual(['KLAS: Remote Patient Monitoring']);
  expect(undo().defaultPrevented).toBe(false);
});

test('Ctrl+Z among typed letters leaves the topics alone', () => {
  const { draft } = renderDesk(readyView({}, { suggestions }));
  click(named(/^Virtual Care Symplur/));
  type(named('Topics'), 'cms');
  expect(press('z', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(draft()?.topics).toEqual(['Symplur: Virtual Care']);
});

test('a digit without a suggestion does nothing, and is kept from the browser, whose tabs it would change and so close the popup', () => {
  const { draft } = renderDesk(readyView({}, { suggestions }));
  expect(press('5', { altKey: true, code: 'Digit5' }).defaultPrevented).toBe(true);
  expect(press('6', { altKey: true, code: 'Digit6' }).defaultPrevented).toBe(false);
  expect(draft()?.topics).toEqual([]);
});

const six = Array.from({ length: 6 }, (_, index) => ({ topic: `S: Topic ${index}`, why: { kind: 'title' as const } }));

test.for([
  ['popup', 3],
  ['panel', 5],
  ['tab', 5],
] as const)('in the %s %d are seen, keys take no other, and the next comes where one was taken', ([frame, most]) => {
  const { draft } = renderDesk(
    readyView({}, { frame, suggestions: six, site: { ...site, topics: six.map(({ topic }) => ({ name: topic })) } }),
  );
  expect(suggested().map(([, name]) => name)).toEqual(['Topic 0', 'Topic 1', 'Topic 2', 'Topic 3', 'Topic 4'].slice(0, most));
  press('5', { altKey: true, code: 'Digit5' });
  expect(draft()?.topics).toEqual(most === 5 ? ['S: Topic 4'] : []);
  press('1', { altKey: true, code: 'Digit1' });
  expect(suggested()).toHaveLength(most === 5 ? 4 : 3);
});

const said = () => document.querySelector('.suggestions > p')?.textContent ?? null;

test('the place of the suggestions is there before there are any, and says nothing while the article is read', () => {
  const { all, show } = renderDesk({ ...emptyView, site });
  expect(all('.suggestions')).toHaveLength(1);
  show(readyView({}, { reading: 'facts' }));
  expect([all('.suggestions').length, said()]).toEqual([1, null]);
});

const community = { topic: 'Telehealth', why: { kind: 'title' as const } };

test('while no community is chosen, the one that fits stands first, and its key takes it', () => {
  const { draft } = renderDesk(readyView({ communities: [] }, { suggestions, suggestedCommunities: [community] }));
  expect(suggested().slice(0, 2)).toEqual([
    ['Alt+1', 'Telehealth', 'community', 'in the title'],
    ['Alt+2', 'Virtual Care', 'Symplur', 'in the title'],
  ]);
  // Called as they read.
  expect([...document.querySelectorAll('.suggestion-text')].map((text) => text.textContent).slice(0, 2)).toEqual([
    'Telehealth community in the title',
    'Virtual Care Symplur in the title',
  ]);
  press('1', { altKey: true, code: 'Digit1' });
  expect([draft()?.communities, draft()?.topics]).toEqual([['telehealth'], []]);
  expect(suggested()[0]).toEqual(['Alt+1', 'Virtual Care', 'Symplur', 'in the title']);
});

test('the empty box of communities offers what fits, with its reason, and the usual ones first', () => {
  const communities = ['Cardiology', 'Telehealth', 'Nursing'].map((name) => ({ name, slug: name.toLowerCase() }));
  renderDesk(
    readyView(
      { communities: ['cardiology'] },
      { site: { ...site, communities }, suggestedCommunities: [community], usualCommunities: ['Nursing', 'Cardiology'] },
    ),
  );
  focus(named('Community'));
  press('ArrowDown');
  expect(options()).toEqual(['Telehealthin the title', 'Nursing']);
});

test('where nothing fits it says so', () => {
  renderDesk(readyView({}, { suggestions: [] }));
  expect(said()).toBe('No suggestions for this article');
});

test('where all that fits is chosen it says that nothing else does', () => {
  renderDesk(readyView({}, { suggestions: suggestions.slice(0, 1) }));
  expect(said()).toBeNull();
  click(named(/^Virtual Care Symplur/));
  expect(said()).toBe('No more suggestions for this article');
});

test.for([
  ['before the article is known', emptyView],
  ['with it', readyView()],
] as const)('a site without topics keeps no place for suggestions %s', ([, view]) => {
  const { all } = renderDesk({ ...view, site: { ...site, topics: [] }, topicIndex: indexTopics([]) });
  expect(all('.suggestions')).toEqual([]);
});

test('what Ctrl+Z did is heard, and what is then taken again as well', () => {
  renderDesk(readyView({ topics: ['KLAS: Remote Patient Monitoring'] }, { suggestions }));
  focus(named('Topics'));
  press('1', { altKey: true, code: 'Digit1' });
  expect(heard('.suggestions')).toBe('Symplur: Virtual Care added');
  click(named('Remove KLAS: Remote Patient Monitoring'));
  expect(heard('.topics .picker')).toBe('KLAS: Remote Patient Monitoring removed. Ctrl+Z brings it back');
  press('z', { ctrlKey: true });
  expect(heard('.topics .picker')).toBe('KLAS: Remote Patient Monitoring restored');
  press('z', { ctrlKey: true });
  expect([heard('.topics .picker'), heard('.suggestions')]).toEqual(['Symplur: Virtual Care removed again', '']);
  press('1', { altKey: true, code: 'Digit1' });
  expect(heard('.suggestions')).toBe('Symplur: Virtual Care added');
});

test('a site without topics tells how to get them', () => {
  const { actions, text } = renderDesk(readyView({}, { site: { ...site, topics: [] } }));
  expect(text()).toContain('This site has no topics yet.');
  click(named('Import your site’s topics'));
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith(`site-${site.slug}`);
});

test('Ctrl+Z beside another page brings nothing of the last one’s over', () => {
  const { show, draft } = renderDesk(readyView({ topics: ['Symplur: Virtual Care'] }));
  const other = { ...draft()!, key: 'https://example.org/other', topics: ['CMS: Telehealth Services'] };
  focus(named('Topics'));
  press('Backspace');
  show({ draft: other });
  focus(named('Topics'));
  press('z', { ctrlKey: true });
  expect(draft()?.topics).toEqual(['CMS: Telehealth Services']);
});
