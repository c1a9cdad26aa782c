/** Runs in a page of the extension: all that it keeps anywhere, as text, by the place. Bytes are read as UTF-8. */
export async function allThatIsKept(): Promise<Record<string, string>> {
  // Of another realm, so no `instanceof`.
  const readable = (_: string, value: unknown) =>
    ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]'
      ? new TextDecoder().decode(value as ArrayBuffer)
      : value;
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const kept: Record<string, string> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      kept[`${name}/${table}`] = JSON.stringify([await done(store.getAllKeys()), await done(store.getAll())], readable);
    }
    database.close();
  }
  type Areas = Record<string, { get?(): Promise<object> } | undefined> | undefined;
  const { storage } = (globalThis as unknown as { chrome: { storage?: Areas } }).chrome;
  for (const area of ['local', 'sync', 'session', 'managed'])
    kept[`storage.${area}`] = JSON.stringify((await storage?.[area]?.get?.().catch(() => null)) ?? null);
  kept['localStorage'] = JSON.stringify({ ...localStorage });
  kept['sessionStorage'] = JSON.stringify({ ...sessionStorage });
  kept['cookies'] = document.cookie;
  return kept;
}
