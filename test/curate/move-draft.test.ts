import { expect, test } from 'vitest';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { moveDraft } from '@/utils/curate/move-draft';
import { Site } from '@/utils/core/site';
import { CLIP, SITE } from '../core/facts-of-an-article';

const [AT, LATER] = ['2026-11-21T08:00:00.000Z', '2026-11-21T09:00:00.000Z'];
const OTHER = Site.parse({
  ...SITE,
  slug: 'other',
  communities: [
    { name: 'Telehealth', slug: 'tele' },
    { name: 'Owners', slug: 'owners' },
  ],
  topics: ['KLAS: Remote Patient Monitoring', 'Own: Zebra'],
  contentTypes: [{ name: 'Note', slug: 'note', archetype: 'note' }],
});
const chosen = {
  contentType: 'curated-news',
  communities: ['chronic-care-management', 'telehealth'],
  topics: ['KLAS: Remote Patient Monitoring', 'Medigy: Alone'],
};
const draft = changeDraft(startDraft(CLIP, SITE, AT), { ...chosen, longExcerpt: true, commentary: 'Mine.', fields: { title: 'Mine' } }, AT);

test('another site takes over what both know: communities by slug or name, topics by name', () => {
  expect(moveDraft(draft, SITE, OTHER, LATER)).toMatchObject({
    site: 'other',
    contentType: 'note',
    communities: ['tele'],
    topics: ['KLAS: Remote Patient Monitoring'],
    changedAt: LATER,
  });
});

test('on the way back everything stands as it was chosen, at each site its own', () => {
  const there = changeDraft(moveDraft(draft, SITE, OTHER, LATER), { communities: ['owners'], topics: ['Own: Zebra'] }, LATER);
  const back = moveDraft(there, OTHER, SITE, LATER);
  expect(back).toMatchObject({ site: SITE.slug, ...chosen });
  expect(moveDraft(back, SITE, OTHER, LATER)).toMatchObject({
    site: 'other',
    contentType: 'note',
    communities: ['owners'],
    topics: ['Own: Zebra'],
  });
});

test('what the curator wrote goes along; the yes to a long excerpt was to the other site’s limit', () => {
  const { fields, edited, commentary, longExcerpt } = moveDraft(draft, SITE, OTHER, LATER);
  expect({ fields, edited, commentary, longExcerpt }).toEqual({
    fields: draft.fields,
    edited: draft.edited,
    commentary: 'Mine.',
    longExcerpt: false,
  });
});

test('what was filled for a site’s format stays with that site', () => {
  const filled = changeDraft(draft, { asked: { rating: 4 } }, AT);
  const there = moveDraft(filled, SITE, OTHER, LATER);
  expect(there.asked).toBeUndefined();
  const back = moveDraft(changeDraft(there, { asked: { via: 'x' } }, LATER), OTHER, SITE, LATER);
  expect(back.asked).toEqual({ rating: 4 });
  expect(moveDraft(back, SITE, OTHER, LATER).asked).toEqual({ via: 'x' });
});
