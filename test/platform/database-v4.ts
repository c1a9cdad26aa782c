/** What version 4 of the database held of one article: a delivery with its bundle beside it, and the image of its draft. Frozen: browsers out there have these. */
const bytes = (text: string) => new TextEncoder().encode(text);

export const STORES_V4 = {
  drafts: 'key, changedAt',
  images: 'draft',
  deliveries: 'id, draft, state, destination, createdAt, *articleKeys, *paths, *siteAddresses, contentType, [destination+state]',
  settings: 'name',
  setAside: '++id, table',
  sites: 'slug',
  choices: 'key, site, [site+host]',
  bundles: 'id',
  destinations: 'id',
  secrets: 'destination',
  handles: 'destination',
};

const PATH = 'communities/telehealth/curated-news/96c4d11b-bfd6-585c-9384-54172d3bd260';
const ROW = {
  draft: 'https://www.news.org/a',
  cleanUrl: 'https://www.news.org/a',
  title: 'A',
  contentType: 'curated-news',
  community: 'telehealth',
  destination: 'download',
  folder: 'medigy/content',
  site: 'medigy',
  curator: 'Vinit',
  topics: ['A: One'],
  articleKeys: ['news.org/a'],
  siteAddresses: ['aliases /news/a', 'slug news-a'],
  paths: [`${PATH}.md`, `${PATH}-featuredImage.png`],
  hashes: ['11', '22'],
  mayReplace: [],
  copy: 0,
  problem: null,
  receipt: null,
  triedBefore: false,
  crashes: 0,
  retryAt: null,
  lease: null,
};

export const DELIVERED_V4 = {
  ...ROW,
  id: '6a09c528-e9cc-4b70-ba68-82602fc8df1f',
  state: 'delivered',
  receipt: { paths: [`medigy/content/${PATH}.md`], renamed: false, url: null, review: false, wrote: true },
  attempts: 1,
  createdAt: '2026-11-27T08:00:00.000Z',
  changedAt: '2026-11-27T08:00:02.000Z',
};

export const QUEUED_V4 = {
  ...ROW,
  id: '0c3b5f0e-5d0b-4c8e-9f5e-0d8a8a4f3c11',
  destination: 'b9a2a1f0-0f6e-4d0e-8b53-3c1f2a7f7a10',
  state: 'queued',
  attempts: 0,
  createdAt: '2026-11-27T09:00:00.000Z',
  changedAt: '2026-11-27T09:00:00.000Z',
};

const BUNDLE = {
  article: { path: `${PATH}.md`, type: 'text/markdown', bytes: bytes('---\nid: 7\nslug: news-a\n---\n\n<p>A</p>') },
  image: { path: `${PATH}-featuredImage.png`, type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) },
  addresses: ['aliases /news/a', 'slug news-a'],
};

export const BUNDLES_V4 = [
  { id: DELIVERED_V4.id, bundle: BUNDLE, overwritten: [{ ...BUNDLE.article, bytes: bytes('theirs') }] },
  { id: QUEUED_V4.id, bundle: BUNDLE },
];

export const IMAGE_V4 = {
  draft: 'https://www.news.org/a',
  image: { bytes: new Uint8Array([137, 80, 78, 71]), format: 'PNG', width: 1, height: 1, from: null, convertedFrom: null },
};
