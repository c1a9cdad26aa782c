/** Deliveries as version 2 of the database held them. Frozen: browsers out there have these. */
const bytes = (text: string) => new TextEncoder().encode(text);

export const DELIVERED_V2 = {
  id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
  draft: 'https://www.example.org/a/',
  title: 'A',
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  bundle: {
    article: { path: 'telehealth/a.md', type: 'text/markdown', bytes: bytes('---\ntitle: A\n---\n') },
    image: { path: 'telehealth/a-featuredImage.png', type: 'image/png', bytes: bytes('PNG') },
  },
  state: 'delivered',
  problem: null,
  receipt: { paths: ['medigy/content/telehealth/a.md', 'medigy/content/telehealth/a-featuredImage.png'], renamed: false },
  attempts: 1,
  createdAt: '2026-11-20T08:00:00.000Z',
  changedAt: '2026-11-20T08:00:02.000Z',
};

export const NEEDS_YOU_V2 = {
  id: '0c3b5f0e-5d0b-4c8e-9f5e-0d8a8a4f3c11',
  draft: 'https://example.org/b',
  title: 'B',
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  bundle: { article: { path: 'telehealth/b.md', type: 'text/markdown', bytes: bytes('B') }, image: null },
  state: 'needs-you',
  problem: { code: 'download-interrupted', details: { why: 'the disk is full' } },
  receipt: null,
  attempts: 2,
  createdAt: '2026-11-20T09:00:00.000Z',
  changedAt: '2026-11-20T09:00:02.000Z',
};

export const UNREADABLE_V2 = { id: 'broken', draft: 'https://example.org/c', state: 'queued', createdAt: '2026-11-20T09:00:00.000Z' };
