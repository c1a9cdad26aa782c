import { expect, test } from 'vitest';
import { type MakeEffects, makeFiles } from '@/utils/outbox/make-files';
import { aDelivery } from './a-delivery';

test.for([
  ['names none', null, 0],
  ['names one that is gone', crypto.randomUUID(), 1],
] as const)('no file is made of a delivery whose article %s', async ([, article, asked]) => {
  let reads = 0;
  const effects = {
    readArticle: async () => {
      reads += 1;
      return null;
    },
  } as Partial<MakeEffects> as MakeEffects;
  await expect(makeFiles(aDelivery({ article }), effects)).rejects.toMatchObject({ problem: { code: 'record-unreadable' } });
  expect(reads).toBe(asked);
});
