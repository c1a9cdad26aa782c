// What every place of plain files is written to in the same way.
import { expect, test } from 'vitest';
import { deliverFiles } from '@/utils/destinations/files/deliver-files';
import type { FilePlace } from '@/utils/destinations/files/file-place';
import { bundle, delivery, problemOf } from './sample-delivery';

test('where somebody is faster each time, it is tried three times and then told', async () => {
  let tries = 0;
  const place: FilePlace = {
    shown: (path) => path,
    read: async () => null,
    write: async () => {
      tries += 1;
      return false;
    },
    remove: async () => true,
    isLeftover: () => false,
  };
  expect(await problemOf(deliverFiles(place, delivery, bundle))).toMatchObject({
    code: 'file-differs',
    details: { path: bundle.image?.path },
  });
  expect(tries).toBe(3);
});
