/** Frozen: destinations and what was saved to them, as they were kept before sites had destinations of their own. Not to be changed. */
const settings = (project: string) => ({ baseUrl: 'https://api.github.com', project, branch: 'main', root: 'content' });

export const DESTINATIONS_V5 = [
  { id: 'download', kind: 'download', name: '', used: false },
  { id: 'folder', kind: 'folder', name: 'content', used: true },
  { id: 'first', kind: 'github', name: 'team/first', used: true, settings: settings('team/first') },
  { id: 'second', kind: 'gitlab', name: 'team/second', used: false, settings: settings('team/second') },
  { id: 'both', kind: 'github', name: 'team/both', used: true, settings: settings('team/both') },
  { id: 'none', kind: 'webdav', name: 'Cloud', used: true, settings: { baseUrl: 'https://cloud.example.org/dav', root: '', user: 'ann' } },
  { id: 'loft', kind: 'carrier-pigeon', name: 'Loft', used: true, settings: { loft: 7 } },
];

const delivery = (place: number, destination: string, site: string, state: 'delivered' | 'refused' | 'queued' = 'delivered') => ({
  id: `00000000-0000-4000-8000-00000000000${place}`,
  article: null,
  draft: `https://example.org/${place}`,
  title: 'A',
  community: 'telehealth',
  destination,
  folder: 'content',
  site,
  paths: [`telehealth/${place}.md`],
  state,
  problem: null,
  receipt: null,
  attempts: 1,
  createdAt: '2026-11-21T08:00:00.000Z',
  changedAt: '2026-11-21T08:00:00.000Z',
});

export const DELIVERIES_V5 = [
  delivery(1, 'first', 'medigy'),
  delivery(2, 'first', 'medigy', 'queued'),
  // It was the wrong site, and was taken back.
  delivery(3, 'first', 'own', 'refused'),
  delivery(4, 'second', 'own'),
  delivery(5, 'both', 'medigy'),
  delivery(6, 'both', 'own'),
  delivery(7, 'folder', 'own'),
  // Of a site that is gone, and of before rows knew their site.
  delivery(8, 'none', 'gone'),
  delivery(9, 'none', ''),
];
