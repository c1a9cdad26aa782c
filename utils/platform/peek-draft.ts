// A look at one stored draft before the database is opened as it should be: to be shown, and read again by who goes on with it.

/** The record of that key as it lies there; null where there is none, or no database yet. Never makes or changes one. */
export async function peekDraft(key: Promise<string>): Promise<unknown> {
  const opening = open();
  try {
    const [database, asked] = await Promise.all([opening, key]);
    return database && ((await answerTo(database.transaction('drafts').objectStore('drafts').get(asked))) ?? null);
  } finally {
    void opening.then(
      (database) => database?.close(),
      () => {},
    );
  }
}

function open(): Promise<IDBDatabase | null> {
  const opening = indexedDB.open('gleaner');
  let isNew = false;
  // It would be an empty one.
  opening.addEventListener('upgradeneeded', () => {
    isNew = true;
    opening.transaction?.abort();
  });
  return answerTo(opening).catch((error) => {
    if (isNew) return null;
    throw error;
  });
}

function answerTo<Result>(request: IDBRequest<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error));
  return promise;
}
