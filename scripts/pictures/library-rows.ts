/** Deliveries to be seen in a picture of the library: made up, in every state. */
const HOUR = 3_600_000;
const ROWS = [
  [
    'Hospital at home: what the first hundred patients teach',
    'telehealth',
    'a-host',
    'needs-you',
    { code: 'file-differs', details: { path: 'communities/telehealth/hospital-at-home.md' } },
  ],
  [
    'Three clinics share one remote monitoring team',
    'remote-patient-monitoring',
    'a-host',
    'waiting',
    { code: 'host-unreachable', details: { host: 'api.github.com' } },
  ],
  ['Reimbursement for chronic care, explained by those who bill it', 'chronic-care-management', 'a-host', 'delivered', null],
  ['Reimbursement for chronic care, explained by those who bill it', 'chronic-care-management', 'download', 'delivered', null],
  ['A year of video visits in a rural county', 'telehealth', 'a-host', 'delivered', null],
  ['Which wearables do cardiologists trust?', 'remote-patient-monitoring', 'a-host', 'refused', { code: 'delivery-undone', details: {} }],
  ['Interoperability rules arrive in small practices', 'telehealth', 'a-host', 'delivered', null],
  ['Nurses design the alarm that nobody switches off', 'remote-patient-monitoring', 'a-host', 'delivered', null],
  ['Care managers on the telephone: fewer readmissions', 'chronic-care-management', 'download', 'delivered', null],
  ['Home spirometry after discharge', 'remote-patient-monitoring', 'a-host', 'delivered', null],
  ['What a patient portal is for', 'telehealth', 'a-host', 'delivered', null],
] as const;

/** `now`: milliseconds. */
export const libraryRows = (now: number): object[] =>
  ROWS.map(([title, community, destination, state, problem], at) => {
    const slug = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    const path = `communities/${community}/curated-news/${slug}.md`;
    const time = (ms: number) => new Date(now + ms).toISOString();
    const url = destination === 'a-host' ? `https://github.com/medigy/site/commit/${at}` : null;
    return {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      article: null,
      draft: `https://care-signals.example/${slug}`,
      title,
      community,
      destination,
      state,
      problem,
      folder: 'medigy/content',
      site: 'medigy',
      curator: ['Vinit @maxinovip.com', 'Radu'][at % 2],
      topics: ['KLAS: Remote Patient Monitoring', 'Symplur: Virtual Care'],
      articleKeys: [`care-signals.example/${slug}`],
      paths: [path, path.replace('.md', '.jpeg')],
      hashes: ['aa', 'bb'],
      mayReplace: [],
      receipt: state === 'delivered' ? { paths: [path, path.replace('.md', '.jpeg')], renamed: false, url, review: at === 4 } : null,
      attempts: 1,
      crashes: 0,
      retryAt: state === 'waiting' ? time(HOUR / 4) : null,
      lease: null,
      createdAt: time((-at * at * HOUR) / 2 - 60_000),
      changedAt: time((-at * at * HOUR) / 2 - 40_000),
    };
  });
