/** A delivery as it is queued, and what changes of it. */
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';

export const BUNDLE: Bundle = { article: { path: 'telehealth/a.md', type: 'text/markdown', bytes: new Uint8Array([1]) }, image: null };

export const aDelivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: crypto.randomUUID(),
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
