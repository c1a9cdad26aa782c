/** Runs in a page of the extension: puts records into its database, and `each` row of a table that is there already is changed. */
export async function putRows(
  tables: Record<string, object[]>,
  each: { table: string; where: Record<string, unknown>; change: object }[] = [],
): Promise<void> {
  const opening = indexedDB.open('gleaner');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const names = [...new Set([...Object.keys(tables), ...each.map(({ table }) => table)])];
  const writing = opening.result.transaction(names, 'readwrite');
  for (const [table, rows] of Object.entries(tables)) for (const row of rows) writing.objectStore(table).put(row);
  for (const { table, where, change } of each) {
    const all = writing.objectStore(table).getAll();
    all.addEventListener('success', () => {
      const rows = all.result as Record<string, unknown>[];
      for (const row of rows)
        if (Object.entries(where).every(([key, value]) => row[key] === value)) writing.objectStore(table).put({ ...row, ...change });
    });
  }
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  opening.result.close();
}
