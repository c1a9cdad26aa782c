// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { DraftsActions, DraftsView, ListedDraft } from '@/components/library/drafts/drafts-view';
import { LibraryScreen } from '@/components/library/tabs/LibraryScreen';
import { problem } from '@/utils/core/problem';
import { aDelivery } from '../../outbox/a-delivery';
import { mountKept } from '../mount-kept';
import { click, named, type } from '../render-desk';
import { emptyView, libraryActions, NOW } from './render-library';

const aDraft = (change: Partial<ListedDraft> = {}): ListedDraft => ({
  key: 'https://example.org/rhythm',
  title: 'Rhythm',
  host: 'example.org',
  site: 'Medigy',
  changedAt: '2026-11-21T09:15:00.000Z',
  note: '',
  unread: false,
  kept: false,
  savedBefore: false,
  missing: [],
  needsYou: false,
  waitsFor: null,
  hasImage: false,
  words: '',
  ...change,
});

function renderDrafts(drafts: ListedDraft[] | null, deliveries = [aDelivery({ title: 'Saved already' })]) {
  const actions = {
    open: vi.fn<DraftsActions['open']>(),
    discard: vi.fn<DraftsActions['discard']>(),
    undo: vi.fn<DraftsActions['undo']>(),
    imageOf: vi.fn<DraftsActions['imageOf']>(async () => null),
  };
  const library = { view: { ...emptyView, deliveries }, actions: libraryActions() };
  const first: DraftsView = { drafts, now: NOW, discarded: null, problem: null };
  const { all, ...shown } = mountKept(first, (view) => <LibraryScreen library={library} drafts={{ view, actions }} first={null} />);
  return {
    ...shown,
    actions,
    titles: () => all('.draft-title').map((title) => title.textContent),
    tab: () => all('[aria-current]')[0]?.textContent,
    button: (name: string) => named(name),
  };
}

test('the drafts stand first where there are any, and the focus stays with the tab that is pressed', () => {
  const { tab, text } = renderDrafts([aDraft()]);
  expect(tab()).toBe('Drafts 1');
  const articles = [...document.querySelectorAll<HTMLElement>('.library-tabs button')].at(-1)!;
  click(articles);
  expect(text()).toContain('Saved already');
  expect(document.activeElement?.textContent).toBe('Articles');
});

test('where there are none the articles do, and a draft that comes later moves nobody away', () => {
  const { tab, show, text } = renderDrafts(null);
  expect(text()).toBe('');
  show({ drafts: [] });
  expect(tab()).toBe('Articles');
  show({ drafts: [aDraft()] });
  expect(tab()).toBe('Articles');
  expect(text()).toContain('Drafts 1');
});

test.for<[string, Partial<ListedDraft>, string]>([
  ['is ready', {}, 'Ready to save'],
  ['was saved before', { savedBefore: true }, 'Changed since it was saved'],
  ['lacks something', { missing: [problem('community-missing'), problem('title-missing')] }, 'No community is chosen.'],
  ['was kept', { kept: true, missing: [problem('community-missing')] }, 'Kept for later'],
  ['was kept from a link', { unread: true, missing: [problem('body-missing')] }, 'Not read yet'],
])('a draft that %s says so', ([, change, words]) => {
  const { text } = renderDrafts([aDraft(change)]);
  expect(text()).toContain(words);
  expect(text()).toContain('example.org · Medigy');
});

test('drafts are found by title, host, topic and private note, in any case and order', () => {
  const { titles } = renderDrafts([
    aDraft(),
    aDraft({
      key: 'https://b.example.com/',
      title: 'Bandwidth',
      host: 'b.example.com',
      note: 'For Radhika, after Easter',
      words: 'KLAS: Ear',
    }),
  ]);
  for (const [query, found] of [
    ['rhythm', ['Rhythm']],
    ['easter RADHIKA', ['Bandwidth']],
    ['klas ear', ['Bandwidth']],
    ['b.example.com', ['Bandwidth']],
    ['nothing', []],
  ] as const) {
    type(named('Find a draft'), query);
    expect(titles()).toEqual(found);
  }
});

test('each opens and is discarded by its own buttons, and the offer to take back is one press', () => {
  const { button, actions, show, text } = renderDrafts([aDraft()]);
  click(button('Open Rhythm'));
  expect(actions.open).toHaveBeenCalledWith('https://example.org/rhythm');
  click(button('Discard Rhythm'));
  expect(actions.discard).toHaveBeenCalledWith('https://example.org/rhythm');
  show({ drafts: [], discarded: 'Rhythm' });
  expect(text()).toContain('The draft “Rhythm” was discarded.');
  click([...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === 'Undo')!);
  expect(actions.undo).toHaveBeenCalledOnce();
});

test('articles that only the curator can go on with are named first, each with a way to open it', () => {
  const { text, actions, button, titles } = renderDrafts([
    aDraft({ needsYou: true, waitsFor: problem('image-needs-permission', { host: 'cdn.example.org' }) }),
    aDraft({ key: 'https://example.org/b', title: '', needsYou: true }),
  ]);
  expect(text()).toContain('2 articles are not saved yet');
  expect(text()).toContain('The image is on cdn.example.org, which the page may not read.');
  expect(text()).toContain('https://example.org/b');
  expect(titles()).toEqual([]);
  click(button('Open Rhythm'));
  expect(actions.open).toHaveBeenCalledWith('https://example.org/rhythm');
  click([...document.querySelectorAll<HTMLElement>('.library-tabs button')].at(-1)!);
  expect(text()).toContain('2 articles are not saved yet');
  expect(text()).toContain('Saved already');
});
