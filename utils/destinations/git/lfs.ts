// Git LFS: a small text in the repository stands for bytes that the host keeps elsewhere.
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
import { sameBytes } from '@/utils/base/bytes';
import { sha256 } from '@/utils/base/sha256';

export interface Pointer {
  /** SHA-256 of the bytes that it stands for, hex. */
  oid: string;
  size: number;
}

/** The specification's own limit. */
const LONGEST = 1024;
const HEAD = 'version https://git-lfs.github.com/spec/';

/** Null where it is a file like any other. */
export function pointerIn(bytes: Uint8Array): Pointer | null {
  if (bytes.length >= LONGEST) return null;
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(HEAD)) return null;
  const lines = new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const oid = lines.get('oid') ?? '';
  const size = lines.get('size') ?? '';
  return /^sha256:[0-9a-f]{64}$/.test(oid) && /^\d{1,15}$/.test(size) ? { oid: oid.slice('sha256:'.length), size: Number(size) } : null;
}

export const standsFor = async ({ oid, size }: Pointer, bytes: Uint8Array): Promise<boolean> =>
  size === bytes.length && oid === (await sha256(bytes));

/** The same bytes, or a pointer to them: what a host makes of a file that its `.gitattributes` keeps in LFS. */
export async function isSameFile(there: Uint8Array | null, bytes: Uint8Array | null): Promise<boolean> {
  if (sameBytes(there, bytes)) return true;
  const pointer = there && bytes && pointerIn(there);
  return pointer ? standsFor(pointer, bytes) : false;
}

/** What a file is known by, SHA-256, hex: its own bytes', and those's that it stands for. */
export async function hashesOf(there: Uint8Array): Promise<string[]> {
  const pointer = pointerIn(there);
  return [await sha256(there), ...(pointer ? [pointer.oid] : [])];
}
