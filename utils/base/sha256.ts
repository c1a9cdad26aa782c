// What bytes are known by.

export const sha256 = (bytes: Uint8Array): Promise<string> => digest('SHA-256', bytes);

/** Hex. */
export async function digest(algorithm: 'SHA-1' | 'SHA-256', bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(algorithm, new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
