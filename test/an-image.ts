/** A lead image of a few bytes: what it shows matters to nobody. */
import { createHash } from 'node:crypto';
import type { LeadImage } from '@/utils/core/image';

export const anImage = (...bytes: number[]): LeadImage => ({
  bytes: Uint8Array.from(bytes),
  hash: createHash('sha256').update(Uint8Array.from(bytes)).digest('hex'),
  format: 'PNG',
  width: 2,
  height: 1,
  from: null,
  convertedFrom: null,
});
