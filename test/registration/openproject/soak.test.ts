// Two browsers at the same articles through the real outbox, on a line that fails and while they end: each is registered once, whole, and published by its number.
import { expect, test } from 'vitest';
import { soakRegistration } from '../../worlds/openproject/soak';

test('of 12 articles none is lost, doubled or torn, and every attachment is claimed', async () => {
  const { faults, requests, mended, ...found } = await soakRegistration(12);
  expect(found).toEqual({ clips: 12, lost: 0, doubled: 0, torn: 0, unclaimed: 0, dangling: 0, amiss: [] });
  expect([requests > 0, faults.size > 0, mended >= 0]).toEqual([true, true, true]);
});
