// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import type { DeskView } from '@/components/desk/desk-view';
import { emptyView, readyView, site } from './a-view';
import { click, named, press, renderDesk } from './render-desk';

const menu = () => {
  click(named('More'));
  return [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
};
const choose = (select: HTMLElement, value: string) => {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

test.for(['popup', 'panel', 'tab'] as const)('the layout follows the frame: %s', (frame) => {
  const { all } = renderDesk({ ...emptyView, frame });
  expect(all('.desk')[0]!.dataset['frame']).toBe(frame);
});

test('the desk can be opened in the other frames, and in no more', () => {
  const { actions } = renderDesk(readyView({}, { otherFrames: ['panel', 'tab'] }));
  click(named('Open in the side panel'));
  click(named('Open in a tab'));
  expect(actions.openIn.mock.calls).toEqual([['panel'], ['tab']]);
});

test('a frame that cannot be opened from here is not offered', () => {
  renderDesk(readyView({}, { frame: 'panel', otherFrames: ['tab'] }));
  expect(named('Open in a tab')).toBeDefined();
  expect(() => named('Open in the side panel')).toThrow('no Open in the side panel');
});

test.for([
  ['before anything was read', emptyView],
  ['with a draft', readyView()],
] as [string, DeskView][])('the menu opens the settings %s', ([, view]) => {
  const { actions } = renderDesk(view);
  click(menu().find(({ textContent }) => textContent === 'Settings')!);
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

test('among several sites one is chosen; a single one is not asked for', () => {
  const { actions, show } = renderDesk(readyView());
  expect(() => named('Site')).toThrow('no Site');
  show({
    sites: [
      { name: site.name, slug: site.slug },
      { name: 'Another', slug: 'another' },
    ],
  });
  expect((named('Site') as HTMLSelectElement).value).toBe('medigy');
  choose(named('Site'), 'another');
  expect(actions.chooseSite).toHaveBeenCalledExactlyOnceWith('another');
});

test('in a tab the file stands beside the form, open without being asked for', () => {
  const { actions, all, show } = renderDesk({ ...emptyView, frame: 'tab' });
  expect(actions.openPreview).not.toHaveBeenCalled();
  show(readyView({}, { frame: 'tab' }));
  expect(actions.openPreview).toHaveBeenCalledExactlyOnceWith(true);
  show({ preview: { state: 'ready', files: [{ path: 'a.md', text: 'title: A' }] } });
  expect(all('aside pre').map(({ textContent }) => textContent)).toEqual(['title: A']);
  expect(() => named('File')).toThrow('no File');
  press('Escape');
  expect(actions.openPreview).toHaveBeenCalledOnce();
});

test('without a community the file column says what it waits for', () => {
  const { text } = renderDesk(readyView({ communities: [] }, { frame: 'tab', preview: { state: 'ready', files: [] } }));
  expect(text()).toContain('Fill in the form to see the file.');
});

test('in the popup the file stays folded', () => {
  const { actions } = renderDesk(readyView());
  expect(actions.openPreview).not.toHaveBeenCalled();
  click(named('File'));
  expect(actions.openPreview).toHaveBeenCalledExactlyOnceWith(true);
});

test.for([
  ['Close a list; your work is kept', false],
  ['Close the popup; your work is kept', true],
] as const)('the list of keys says of Escape: %s', async ([said, escapeCloses]) => {
  const { text } = renderDesk(readyView({}, { escapeCloses }));
  click(menu().find(({ textContent }) => textContent === 'Keyboard shortcuts')!);
  await act(async () => void (await import('@/components/desk/KeysDialog')));
  expect(text()).toContain(said);
});
