// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DeskView } from '@/components/desk/desk-view';
import { saveLabel } from '@/components/desk/footer/save-label';
import { problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { placeOf } from '@/utils/destinations';
import { aDelivery } from '../outbox/a-delivery';
import { readyView, site } from './a-view';
import { click, focus, named, press, renderDesk, type } from './render-desk';

/** A site of its own kind: no communities, and what its format says alone. */
const OWN: Site = {
  ...site,
  communities: [],
  contentTypes: [{ name: 'Link', slug: 'link', archetype: 'link' }],
  format: 'own',
  formats: { own: "$path: 'links/{{ title | slugify }}.md'\n---\ntitle: {{ title }}\n---\n" },
};
const SHAPE = { asks: [], image: false, topics: true };
const view = (more: Partial<DeskView> = {}) =>
  readyView(
    { communities: [], contentType: 'link', image: { kind: 'page', url: 'https://x.org/a.png' } },
    { site: OWN, shape: SHAPE, ...more },
  );

const words = () => document.body.textContent ?? '';

test('a site without communities has no box for them, no word of them, and Save asks for none', () => {
  const { actions } = renderDesk(view());
  expect(document.getElementById('desk-community')).toBeNull();
  press('?');
  expect(words()).not.toMatch(/communit/i);
  press('Escape');
  press('Enter', { ctrlKey: true });
  expect(actions.save).toHaveBeenCalledOnce();
});

test('a site whose format names communities has their box, though it has none yet', () => {
  renderDesk(view({ site: { ...OWN, formats: { own: `${OWN.formats!['own']}{{ community.name }}` } } }));
  expect(named('Community')).toBeInstanceOf(HTMLInputElement);
});

test('where there is one content type, none is to be chosen; where it is not the draft’s, it is', () => {
  const { show } = renderDesk(view());
  expect(document.getElementById('desk-content-type')).toBeNull();
  expect(document.querySelector('.kinds')).toBeNull();
  show(view({ site: { ...OWN, contentTypes: [{ name: 'Note', slug: 'note', archetype: 'note' }] } }));
  expect(named('Content type')).toBeInstanceOf(HTMLSelectElement);
});

test('a format without an image has no image box, no question about it, and one file', () => {
  const shown = view({ image: { state: 'none' } });
  renderDesk(shown);
  expect(document.querySelector('.image')).toBeNull();
  expect(words()).not.toMatch(/image/i);
  expect(saveLabel({ ...shown, update: null })).toBe('Save');
});

test('a receipt of a site without communities and images says where it is, and no more', () => {
  const rows = [aDelivery({ state: 'delivered', community: '', paths: ['a.md'], image: 'none' })];
  const { about } = placeOf({ id: 'download', kind: 'download', name: '', used: true });
  renderDesk(view({ save: { state: 'saved', about, rows, before: null, paths: ['a.md'], renamed: null, packs: false } }));
  expect(document.querySelector('.receipt')).toBeNull();
  expect(words()).not.toMatch(/image|communit/i);
});

test('a format that writes no topics has no box for them', () => {
  renderDesk(view({ shape: { ...SHAPE, topics: false } }));
  expect(document.getElementById('desk-topics')).toBeNull();
  expect(document.querySelector('.suggestions')).toBeNull();
});

test('until it is known what the format takes, nothing of the desk is left out', () => {
  renderDesk(view({ shape: null }));
  expect([document.querySelector('.image'), document.getElementById('desk-topics')].every(Boolean)).toBe(true);
});

const LABELLED: Site = { ...site, labels: { communities: 'Sections', topics: 'Tags' } };

test('the lists are called as the site calls them, wherever they are named', () => {
  const { actions } = renderDesk(readyView({ communities: [] }, { site: LABELLED }));
  expect([named('Sections'), named('Tags')].map(({ id }) => id)).toEqual(['desk-community', 'desk-topics']);
  click(named('Save'));
  expect(actions.save).not.toHaveBeenCalled();
  expect(document.querySelector('.notice')?.textContent).toBe('“Sections” is empty. Choose at least one.');
  focus(named('Tags'));
  press('ArrowDown');
  press('Escape');
  type(named('Tags'), 'Zebra');
  press('ArrowDown');
  press('Enter');
  expect(words()).toContain('Proposed for “Tags”: Zebra');
  type(named('Tags'), 'left');
  click(named('Save'));
  expect(document.querySelector('.notice')?.textContent).toContain('“left” in “Tags”');
});

test('a topic that its list does not have is told in the site’s word for it', () => {
  renderDesk(readyView({ topics: ['Gone'] }, { site: LABELLED, missing: [problem('topics-unlisted', { topics: 'Gone' })] }));
  click(named('Save'));
  expect(document.querySelector('.notice')?.textContent).toContain('“Tags” only takes what is in the site’s list. Not in the list: Gone.');
});

test('an empty list is told in the site’s word for it', () => {
  renderDesk(view({ site: { ...OWN, topics: [], labels: { topics: 'Tags' } } }));
  expect(document.querySelector('.topics')?.textContent).toContain('“Tags” has nothing to choose from yet.');
  expect(words()).not.toMatch(/topic/i);
});
