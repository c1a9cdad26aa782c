// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { problem } from '@/utils/core/problem';
import { aDelivery } from '../../outbox/a-delivery';
import { click, focused, named, press, type } from '../render-desk';
import { manyDeliveries, NOW, renderLibrary, select } from './render-library';

const MOST_ROWS = 60;

test('of ten thousand rows at most sixty are in the document, and a screen reader hears of all', () => {
  const { rows, text } = renderLibrary({ deliveries: manyDeliveries(10_000) });
  expect(rows().length).toBeGreaterThan(10);
  expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  expect(rows()[0]?.ariaSetSize ?? rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
  expect(text()).toContain('10,000 articles');
});

test('however high the window is, there are never more than sixty', () => {
  const { list, rows } = renderLibrary({ deliveries: manyDeliveries(10_000) });
  Object.defineProperty(list(), 'clientHeight', { value: 6_000 });
  act(() => void dispatchEvent(new Event('resize')));
  expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
});

test.for([
  ['a word of the title', 'titulo 4321'],
  ['its host', 'host4321.example.org'],
  ['a topic', 'klas topic4321x'],
  ['the curator', 'curator4321y'],
  ['a path', 'file4321z.md'],
])('%s finds its row among ten thousand', ([, query]) => {
  const { titles } = renderLibrary({ deliveries: manyDeliveries(10_000) });
  type(named('Find an article'), query!);
  expect(titles()).toEqual(['Título número 4321']);
});

test('names of communities and destinations are found, without accents and case, all words together', () => {
  const { titles } = renderLibrary({
    deliveries: [
      aDelivery({ title: 'Crème brûlée', draft: 'https://example.org/1', community: 'ccm', destination: 'hub' }),
      aDelivery({ title: 'Brulee', draft: 'https://example.org/2', community: 'telehealth' }),
    ],
  });
  type(named('Find an article'), 'BRULEE');
  expect(titles()).toEqual(['Crème brûlée', 'Brulee']);
  type(named('Find an article'), 'brulee chronic github');
  expect(titles()).toEqual(['Crème brûlée']);
});

test('filters count what they would leave, and go together with the search', () => {
  const { titles, text } = renderLibrary({
    deliveries: [
      aDelivery({ title: 'One', draft: 'https://example.org/1', state: 'delivered' }),
      aDelivery({ title: 'Two', draft: 'https://example.org/2', state: 'waiting', destination: 'hub' }),
      aDelivery({ title: 'Three', draft: 'https://example.org/3', state: 'delivered', destination: 'hub', community: 'ccm' }),
    ],
  });
  const options = (name: string) => [...(named(name) as HTMLSelectElement).options].map(({ text }) => text);
  expect(options('State')).toEqual(['Any state', 'Delivered (2)', 'Waiting (1)']);
  select(named('Destination'), 'hub');
  expect(titles()).toEqual(['Two', 'Three']);
  expect(options('State')).toEqual(['Any state', 'Delivered (1)', 'Waiting (1)']);
  expect(options('Destination')).toEqual(['Any destination', 'Downloads (1)', 'Medigy on GitHub (2)']);
  select(named('State'), 'delivered');
  expect(titles()).toEqual(['Three']);
  type(named('Find an article'), 'nowhere');
  expect(text()).toContain('Nothing matches.');
  click(named('Show all'));
  expect(titles()).toEqual(['One', 'Two', 'Three']);
  expect(focused()).toBe('Find an article');
});

test('arrows walk through the whole list, Enter opens the details, Escape goes back, and / goes to the search', () => {
  const { list, rows, details } = renderLibrary({ deliveries: manyDeliveries(10_000) });
  const marked = () => document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
  act(() => list().focus());
  expect(marked()).toContain('número 0');
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowUp');
  expect(marked()).toContain('número 1');
  press('Enter');
  expect(document.activeElement?.tagName).toBe('H2');
  expect(details()).toContain('Título número 1');
  expect(rows().filter((row) => row.getAttribute('aria-current') === 'true')).toHaveLength(1);
  press('Escape');
  expect(document.activeElement).toBe(list());
  press('End');
  press('/');
  expect(focused()).toBe('Find an article');
  expect((named('Find an article') as HTMLInputElement).value).toBe('');
});

test('the mark stays with its delivery when a newer one comes', () => {
  const deliveries = manyDeliveries(10);
  const { list, show } = renderLibrary({ deliveries });
  const marked = () => document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
  act(() => list().focus());
  press('ArrowDown');
  show({ deliveries: [aDelivery({ title: 'Newer', draft: 'https://example.org/newer', createdAt: NOW }), ...deliveries] });
  expect(marked()).toContain('número 1');
});

test('an empty library teaches how something comes here', () => {
  const { text } = renderLibrary();
  expect(text()).toContain('Nothing saved yet');
  expect(text()).not.toContain('Export');
});

test('before the rows are read nothing is said to be empty', () => {
  expect(renderLibrary({ ready: false }).text()).toBe('LibraryCheck a site');
});

test('a row says what it is, where it goes, how far it is and when it was saved', () => {
  const { row } = renderLibrary({
    deliveries: [
      aDelivery({
        title: 'Late',
        state: 'waiting',
        problem: problem('offline'),
        retryAt: '2026-11-21T14:05:00.000Z',
        destination: 'hub',
        createdAt: NOW,
      }),
    ],
  });
  const clock = (time: string) => new Date(time).toLocaleTimeString(undefined, { timeStyle: 'short' });
  expect(row('Late').textContent).toBe(
    `Late ${clock(NOW)} example.org  Waiting – tries again at ${clock('2026-11-21T14:05:00.000Z')} Telehealth · Medigy on GitHub`,
  );
});

test('an export says how far it is, and what came of it', () => {
  const { actions, show, text, status } = renderLibrary({ deliveries: manyDeliveries(3) });
  click(named('Export all as ZIP'));
  expect(actions.exportAll).toHaveBeenCalledOnce();
  show({ exporting: { done: 1, of: 3 } });
  expect(text()).toContain('Writing 1 of 3…');
  expect((named('Export all as ZIP') as HTMLButtonElement).disabled).toBe(true);
  show({ exporting: null, said: { at: null, text: 'Done.' } });
  expect(status()).toBe('Done.');
});

test('opened at a delivery, it shows its details and its row is where the keys are, however old it is', () => {
  const deliveries = manyDeliveries(5_000);
  const { id, title } = deliveries[4_321]!;
  const { details, rows, list, show } = renderLibrary({ deliveries: deliveries.slice(0, 60), complete: false, openedAt: id });
  show({ deliveries, complete: true });
  expect(details()).toContain(title);
  expect(document.activeElement?.textContent).toBe(title);
  expect(list().scrollTop).toBeGreaterThan(200_000);
  expect(rows().find((row) => row.getAttribute('aria-current') === 'true')?.textContent).toContain(title);
});

test('what it is registered as finds it, and is told with how far it has come', () => {
  const as = {
    system: 'a-system',
    id: 4078,
    displayId: 'CHRO-88',
    url: 'https://op.example/work_packages/4078',
    created: '',
    changed: '',
    attachmentId: null,
  };
  const waiting = aDelivery({ title: 'Registered', state: 'waiting', registration: { system: 'a-system', as } });
  const { titles, rows } = renderLibrary({ deliveries: [waiting, aDelivery({ title: 'Other', draft: 'https://example.org/other' })] });
  for (const query of ['4078', 'chro-88']) {
    type(named('Find an article'), query);
    expect(titles()).toEqual(['Registered']);
  }
  expect(rows()[0]?.textContent).toContain('Registered, not yet published');
});
