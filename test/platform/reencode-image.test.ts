import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_IMAGE_BYTES } from '@/utils/core/image';
import { ProblemError } from '@/utils/core/problem';
import { reencodeImage } from '@/utils/platform/images/reencode-image';

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(64);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const html = readFileSync(new URL('../fixtures/images/html.png', import.meta.url));

// Node has no decoder: whatever reached one would fail as a bug, not as a Problem. Decoding is tried in test/e2e.
test.for<[string, Uint8Array, unknown]>([
  ['nothing', new Uint8Array(), { code: 'image-unknown', details: {} }],
  ['HTML with the name of a PNG', html, { code: 'image-unknown', details: {} }],
  ['more than 10 MB', new Uint8Array(MAX_IMAGE_BYTES + 1), { code: 'image-too-large', details: { limit: '10 MB' } }],
  ['more than 40 megapixels', png(8000, 5001), { code: 'image-too-large', details: { limit: '40 megapixels' } }],
  ['no pixels', png(0, 100), { code: 'image-broken', details: {} }],
  ['a JPEG whose size cannot be read', Buffer.from('ffd8ffd9', 'hex'), { code: 'image-broken', details: {} }],
])('%s is refused before it is decoded', async ([, bytes, problem]) => {
  const refused = await reencodeImage(new Uint8Array(bytes), null).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect((refused as ProblemError).problem).toEqual(problem);
});

test('exactly 40 megapixels would be decoded', async () => {
  await expect(reencodeImage(new Uint8Array(png(8000, 5000)), null)).rejects.toThrow(ReferenceError);
});
