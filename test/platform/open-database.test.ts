import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';

test('where the browser keeps nothing, what is written is read again by the same page, and the background sends nothing', async () => {
  // As Firefox answers in a private window.
  Object.assign(Dexie.dependencies, {
    indexedDB: {
      open: () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      },
    },
  });
  vi.resetModules();
  await import('@/utils/platform/database/load-database');
  const { keeps, openDatabase, whenKept } = await import('@/utils/platform/database/open-database');
  const { putSetting, readSetting } = await import('@/utils/platform/database/settings');
  let sent = 0;
  await whenKept(async () => void (sent += 1));
  expect([await openDatabase(), await openDatabase()]).toEqual([false, false]);
  expect(keeps()).toBe(false);
  expect(sent).toBe(0);
  await putSetting('curator', 'Vinit');
  expect(await readSetting('curator')).toBe('Vinit');
});
