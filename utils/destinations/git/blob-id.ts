// The name that git gives a file's bytes: what a host says it has is held against it.

const hex = (digest: ArrayBuffer): string => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param like a blob's id of the same repository: 64 digits mean that it uses SHA-256. */
export async function blobId(bytes: Uint8Array, like = ''): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  return hex(await crypto.subtle.digest(like.length === 64 ? 'SHA-256' : 'SHA-1', whole));
}

export const sha256 = async (bytes: Uint8Array): Promise<string> => hex(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
