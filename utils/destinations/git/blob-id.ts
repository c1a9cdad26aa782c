// The name that git gives a file's bytes: what a host says it has is held against it.
import { digest } from '@/utils/base/sha256';

/** @param like a blob's id of the same repository: 64 digits mean that it uses SHA-256. */
export function blobId(bytes: Uint8Array, like = ''): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  return digest(like.length === 64 ? 'SHA-256' : 'SHA-1', whole);
}
