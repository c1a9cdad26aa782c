// @vitest-environment jsdom
// What an article is registered as already is told with the choices that there are, and each choice is said back.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { RegisteredOffers } from '@/components/desk/registered/RegisteredOffers';
import type { RegisteredView } from '@/components/desk/registered/registered-view';
import type { Draft, DraftChange } from '@/utils/core/draft';
import { startDraft } from '@/utils/curate/start-draft';
import { CLIP, SITE } from '../core/facts-of-an-article';

const found = (id: number, isOwn: boolean) => ({
  id,
  displayId: `TEL-${id}`,
  url: `https://op.example/work_packages/${id}`,
  title: 'T',
  place: 'Telehealth',
  state: 'New',
  isOwn,
});

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: ReturnType<typeof createRoot> | null = null;
afterEach(() => act(() => root?.unmount()));

function render(shown: RegisteredView[], change: Partial<Draft> = {}) {
  const host = document.createElement('div');
  root = createRoot(host);
  const onChange = vi.fn<(change: DraftChange) => void>();
  const onOpen = vi.fn<() => void>();
  const draft = { ...startDraft(CLIP, SITE, '2026-11-21T08:00:00.000Z'), ...change };
  act(() => root?.render(<RegisteredOffers shown={shown} draft={draft} onChange={onChange} onOpen={onOpen} />));
  const buttons = () => [...host.querySelectorAll('button')];
  const press = (name: string) =>
    act(() =>
      buttons()
        .find(({ textContent }) => textContent === name)
        ?.click(),
    );
  return { onChange, onOpen, press, names: () => buttons().map(({ textContent }) => textContent), text: () => host.textContent ?? '' };
}

test.for([
  ['Update it', 'change'],
  ['Link a new one to it', 'beside'],
  ['Leave it as it is', 'leave'],
] as const)('“%s” is kept for its community', ([name, how]) => {
  const { press, onChange, text } = render([{ community: 'telehealth', found: [found(7, true), found(9, false)] }]);
  expect(text()).toContain('Work package TEL-7 is this article (Telehealth, New)');
  expect(text()).toContain('Work package TEL-9 in another project is this article');
  press(name);
  expect(onChange).toHaveBeenCalledWith({ registered: { telehealth: { how, id: 7 } } });
});

test('what was chosen is said, and can be chosen again', () => {
  const { press, onChange, names, text } = render([{ community: 'telehealth', found: [found(7, true)] }], {
    registered: { telehealth: { how: 'leave', id: 7 }, other: { how: 'change', id: 8 } },
  });
  expect(text()).toContain('Save will leave TEL-7 as it is; the file will refer to it.');
  expect(names()).toEqual(['Choose again']);
  press('Choose again');
  expect(onChange).toHaveBeenCalledWith({ registered: { other: { how: 'change', id: 8 } } });
});

test('before a community is chosen there is nothing to choose', () => {
  const { names, text } = render([{ community: null, found: [found(7, false)] }]);
  expect([names(), text()]).toEqual([[], 'Work package TEL-7 is this article (Telehealth, New)']);
});

test('what was published before is registered by the curator’s word alone', () => {
  const view: RegisteredView[] = [{ older: 'telehealth', name: 'Telehealth' }];
  const before = render(view);
  before.press('Register it now');
  expect(before.onChange).toHaveBeenCalledWith({ registersNow: ['telehealth'] });
  const after = render(view, { registersNow: ['telehealth'] });
  expect(after.text()).toContain('move its file in the same commit');
  after.press('Choose again');
  expect(after.onChange).toHaveBeenCalledWith({ registersNow: [] });
});

test('a page of the system opens its article, where it has one', () => {
  const about = {
    id: 7,
    displayId: 'TEL-7',
    title: 'T',
    url: 'https://a.example/',
    cleanUrl: 'https://a.example/',
    topics: [],
    community: null,
    contentType: null,
  };
  const { press, onOpen } = render([{ about }]);
  press('Open its article');
  expect(onOpen).toHaveBeenCalledWith(about);
  expect(render([{ about: { ...about, url: '' } }]).names()).toEqual([]);
});
