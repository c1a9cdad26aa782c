/** A delivery as it is queued, and what changes of it. */
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import type { NewRow } from '@/utils/core/deliveries/new-delivery';
import { anArticle } from './an-article';

export const BUNDLE: Bundle = { article: { path: 'telehealth/a.md', type: 'text/markdown', bytes: new Uint8Array([1]) }, image: null };

export const aDelivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: crypto.randomUUID(),
  article: null,
  draft: 'https://example.org/a',
  title: 'A',
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  site: 'medigy',
  curator: 'Vinit',
  topics: [],
  articleKeys: ['example.org/a'],
  paths: ['telehealth/a.md'],
  hashes: ['aa'],
  mayReplace: [],
  state: 'queued',
  problem: null,
  receipt: null,
  attempts: 0,
  triedBefore: false,
  crashes: 0,
  retryAt: null,
  lease: null,
  createdAt: '2026-11-21T08:00:00.000Z',
  changedAt: '2026-11-21T08:00:00.000Z',
  ...change,
});

/** As it is added: with an article of its own, whose files are made already. */
export function aNewRow(delivery: Delivery): NewRow {
  const saved = {
    id: crypto.randomUUID(),
    article: anArticle(delivery.title),
    addresses: { url: delivery.draft, cleanUrl: delivery.draft, canonicalUrl: null },
    format: '',
    bundle: BUNDLE,
  };
  return { delivery: { ...delivery, article: saved.id }, saved: saved as NewRow['saved'], image: null };
}
