// The fields of a format at the desk: when they come, what they are by default, and what of them is missing.
// oxlint-disable-next-line import/no-unassigned-import
import './a-browser';
import { beforeEach, expect, test } from 'vitest';
import { followForm } from '@/entrypoints/desk/parts/form-desk';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import type { Site } from '@/utils/core/site';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { anOwnSite, linksAndNotes } from '../an-own-site';
import { CLIP } from '../core/facts-of-an-article';
import { until } from '../until';

const AT = '2026-11-21T08:00:00.000Z';
const LATER = '2026-11-21T08:01:00.000Z';
const format = (asks: string) => `$path: 'links/{{ title | slugify | default: id }}.md'
$ask:
  slug: { label: File name, default: '{{ title | slugify | default: id }}' }
${asks}---
title: "{{ title }}"
slug: {{ slug }}
---
`;
const site = anOwnSite(
  {
    own: format('  rating: { label: Rating, kind: number }\n'),
    bare: "$path: 'n/{{ title | slugify | default: id }}.md'\n---\nx: 1\n---\n",
  },
  { contentTypes: linksAndNotes('bare') },
);
const draft = startDraft({ ...CLIP, title: 'A title' }, site, AT);

const stored = new Map<string, string>();
const storage = { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, text: string) => stored.set(name, text) };
Object.defineProperty(globalThis, 'localStorage', { value: storage });

beforeEach(() => stored.clear());

function aDesk(of: Site = site) {
  const store = createStore({ ...emptyState(of, AT, 'tab'), sites: [of] });
  followForm(store);
  return store;
}

test('the fields come once the format is compiled, and at the next desk at once', async () => {
  const store = aDesk();
  store.set({ draft });
  expect(store.get().shape).toBeNull();
  store.set({ reading: 'ready' });
  await until(async () => expect(store.get().defaults).toEqual({ slug: 'a-title' }));
  expect(store.get().shape?.asks.map(({ name }) => name)).toEqual(['slug', 'rating']);
  const next = aDesk();
  next.set({ draft });
  expect(next.get().shape?.asks.map(({ name }) => name)).toEqual(['slug', 'rating']);
  expect(next.get().defaults).toBeNull();
});

test('what is missing is known with the fields, in its place among the rest', async () => {
  const store = aDesk();
  store.set({ draft, reading: 'ready', curator: 'Ada' });
  await until(async () => expect(store.get().defaults).not.toBeNull());
  expect(store.view().missing.map(({ code, details }) => [code, details['at']])).toEqual([
    ['asked-missing', 'rating'],
    ['body-missing', undefined],
  ]);
  store.set({ draft: changeDraft(draft, { asked: { rating: 9 } }, LATER) });
  expect(store.view().missing.map(({ code }) => code)).toEqual(['body-missing']);
});

test('a default follows the title, and one that becomes nothing is missed', async () => {
  const store = aDesk({ ...site, formats: { ...site.formats, own: format("  by: { default: '{{ byline }}' }\n") } });
  store.set({ draft: { ...draft, fields: { ...draft.fields, byline: 'Jane' } }, reading: 'ready', curator: 'Ada' });
  await until(async () => expect(store.get().defaults).toEqual({ slug: 'a-title', by: 'Jane' }));
  store.set({ draft: changeDraft(draft, { fields: { title: 'Another', byline: '' } }, LATER) });
  await until(async () => expect(store.get().defaults).toEqual({ slug: 'another' }));
  expect(store.view().missing.map(({ details }) => details['at'])).toContain('by');
});

test('another content type, and a changed format, have their own fields', async () => {
  const store = aDesk();
  store.set({ draft, reading: 'ready' });
  await until(async () => expect(store.get().shape?.asks).toHaveLength(2));
  store.set({ draft: changeDraft(draft, { contentType: 'note' }, LATER) });
  expect(store.get().shape).toBeNull();
  await until(async () => expect(store.get().shape?.asks).toEqual([]));
  store.set({ draft, site: { ...site, formats: { ...site.formats, own: format('') } } });
  await until(async () => expect(store.get().shape?.asks).toHaveLength(1));
});
