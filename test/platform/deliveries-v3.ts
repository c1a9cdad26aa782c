/** Deliveries as version 3 of the database held them. Frozen: browsers out there have these. */
const ROW = {
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  site: 'medigy',
  curator: 'Vinit',
  topics: [],
  hashes: ['aa'],
  mayReplace: [],
  state: 'delivered',
  problem: null,
  receipt: null,
  attempts: 1,
  triedBefore: false,
  crashes: 0,
  retryAt: null,
  lease: null,
  changedAt: '2026-11-20T10:00:02.000Z',
};

export const DELIVERIES_V3 = [
  {
    ...ROW,
    id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
    title: 'A: b',
    draft: 'https://www.news.org/a',
    articleKeys: ['news.org/a'],
    paths: ['communities/telehealth/curated-news/96c4d11b-bfd6-585c-9384-54172d3bd260.md'],
    createdAt: '2026-11-19T08:00:00.000Z',
  },
  {
    ...ROW,
    id: '0c3b5f0e-5d0b-4c8e-9f5e-0d8a8a4f3c11',
    title: '健康',
    draft: 'https://health.cn/b',
    articleKeys: ['health.cn/b'],
    paths: ['telehealth/b.md'],
    createdAt: '2026-11-19T09:00:00.000Z',
  },
];
