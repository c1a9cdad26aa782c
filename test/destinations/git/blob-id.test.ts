import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/base/bytes';
import { sha256 } from '@/utils/base/sha256';
import { blobId } from '@/utils/destinations/git/blob-id';

const gits = (bytes: Uint8Array) => execFileSync('git', ['hash-object', '--stdin'], { input: bytes, encoding: 'utf8' }).trim();
const SAMPLES = [
  new Uint8Array(),
  new TextEncoder().encode('é\r\n'),
  randomBytes(100_000),
  Buffer.from('..from a larger one..').subarray(2, 8),
];

test.for(SAMPLES.map((bytes) => [bytes.length, bytes] as const))('%i bytes have the name that git gives them', async ([, bytes]) => {
  expect(await blobId(bytes)).toBe(gits(bytes));
});

test('a repository that uses SHA-256 is answered in kind', async () => {
  const head = Buffer.from('blob 2\0hi');
  expect(await blobId(Buffer.from('hi'), 'f'.repeat(64))).toBe(createHash('sha256').update(head).digest('hex'));
  expect(await sha256(Buffer.from('hi'))).toBe(createHash('sha256').update('hi').digest('hex'));
});

test.for(SAMPLES.map((bytes) => [bytes.length, bytes] as const))(
  '%i bytes survive being written in JSON, with line breaks too',
  ([, bytes]) => {
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(Buffer.from(fromBase64(toBase64(bytes).replace(/.{60}/g, '$&\n')) ?? []).equals(Buffer.from(bytes))).toBe(true);
  },
);

test('what is no base64 is none', () => {
  expect(fromBase64('a&b')).toBeNull();
});
