/** Runs in a page of the extension, whose database is there already: puts many deliveries into it, all different. */
export async function putDeliveries(count: number): Promise<void> {
  const open = indexedDB.open('gleaner');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(open.error));
  });
  const transaction = database.transaction('deliveries', 'readwrite');
  const rows = transaction.objectStore('deliveries');
  const words = [
    'Remote',
    'patient',
    'monitoring',
    'telehealth',
    'blockchain',
    'interoperability',
    'chronic',
    'care',
    'virtual',
    'hospital',
    'records',
    'privacy',
  ];
  const word = (at: number) => words[at % words.length]!;
  const receiptAt = (path: string) => ({ paths: [`medigy/content/${path}`], renamed: false, url: null, review: false });
  const now = Date.now();
  const at = (ms: number) => new Date(now + ms).toISOString();
  const states = [
    { state: 'needs-you', problem: { code: 'file-differs', details: { path: 'communities/telehealth/a.md' } } },
    { state: 'waiting', problem: { code: 'offline', details: {} }, retryAt: at(45 * 60_000) },
    { state: 'queued' },
    { state: 'refused', problem: { code: 'delivery-cancelled', details: {} } },
    { state: 'needs-you', problem: { code: 'token-refused', details: { host: 'github.com' } } },
  ];
  for (let row = 0; row < count; row += 1) {
    const path = `communities/telehealth/curated-news/0b6c${row}.md`;
    rows.put({
      id: `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
      draft: `https://news${row % 300}.example.org/articles/${row}`,
      title: `${word(row)} ${word(row * 7 + 3)} ${word(row * 5 + 1)} in ordinary practice, part ${row}: what was tried and what came of it`,
      community: ['telehealth', 'chronic-care-management', 'remote-patient-monitoring'][row % 3],
      destination: 'download',
      folder: 'medigy/content',
      site: 'medigy',
      curator: ['Vinit @maxinovip.com', 'Radu'][row % 2],
      topics: [`KLAS: ${word(row)} ${word(row + 5)}`, `Symplur: ${word(row * 3)}`],
      articleKeys: [`news${row % 300}.example.org/articles/${row}`],
      paths: [path],
      hashes: ['aa'],
      mayReplace: [],
      state: 'delivered',
      problem: null,
      attempts: 1,
      crashes: 0,
      retryAt: null,
      lease: null,
      createdAt: at(-row * 5 * 60_000),
      changedAt: at(-row * 5 * 60_000 + 2_000),
      receipt: row % 20 < 5 && row < 40 ? null : receiptAt(path),
      ...(row < 40 && states[row % 20]),
    });
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
