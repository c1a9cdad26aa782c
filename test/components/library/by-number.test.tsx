// @vitest-environment jsdom
// An article is opened by the number that its site's system knows it by.
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { OpenByNumber } from '@/components/library/by-number/OpenByNumber';
import type { ByNumberView } from '@/components/library/library-view';
import { problem } from '@/utils/core/problem';
import { mountKept } from '../mount-kept';
import { click, named, type } from '../render-desk';

const sites = [
  { slug: 'medigy', name: 'Medigy', label: 'Work package' },
  { slug: 'other', name: 'Other', label: 'Ticket' },
];
function render(view: Partial<ByNumberView> = {}) {
  const onOpen = vi.fn<(site: string, typed: string) => void>();
  const first: ByNumberView = { sites: sites.slice(0, 1), isAsking: false, said: null, problem: null, ...view };
  return { onOpen, ...mountKept(first, (shown) => <OpenByNumber view={shown} onOpen={onOpen} />) };
}

test('a number is asked for, and nothing is opened without one', () => {
  const { onOpen, text } = render();
  click(named('Open its article'));
  expect(text()).toContain('Enter its number or paste the address of its page.');
  type(named('Work package'), ' 4078 ');
  expect(text()).not.toContain('Enter its number');
  click(named('Open its article'));
  expect(onOpen.mock.calls).toEqual([['medigy', '4078']]);
});

test('where several sites register, one is chosen', () => {
  const { onOpen } = render({ sites });
  act(() => {
    const select = named('Site') as HTMLSelectElement;
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  type(named('Ticket'), '7');
  click(named('Open its article'));
  expect(onOpen.mock.calls).toEqual([['other', '7']]);
});

test.for([
  [
    'a number that is not there',
    { problem: problem('registration-gone', { name: '5' }) },
    'Work package 5 is gone, or the key is no longer allowed to see it.',
  ],
  ['one without an address', { said: 'It has no article address yet.' }, 'It has no article address yet.'],
] as const)('%s is told', ([, view, said]) => {
  expect(render(view).text()).toContain(said);
});

test('while it is asked for it is not asked again', () => {
  const { onOpen } = render({ isAsking: true });
  type(named('Work package'), '7');
  click(named('Opening…'));
  expect(onOpen).not.toHaveBeenCalled();
});
