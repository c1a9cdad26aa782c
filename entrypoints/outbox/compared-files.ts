// Both versions of each file where another lies at its place.
import type { ComparedFile, Version } from '@/components/shared/comparison/compared-file';
import { type Bundle, filesOf } from '@/utils/core/bundle';
import type { FileThere } from '@/utils/destinations/destination';

/** The article first. `urlOf` makes an address that an image can be shown from. */
export function comparedFiles(bundle: Bundle, there: FileThere[], urlOf: (bytes: Uint8Array, type: string) => string): ComparedFile[] {
  const versionOf = (bytes: Uint8Array, type: string): Version =>
    type.startsWith('image/')
      ? { kind: 'image', url: urlOf(bytes, type), bytes: bytes.length }
      : { kind: 'text', text: new TextDecoder().decode(bytes) };
  return filesOf(bundle).map((ours, at) => {
    const { path = ours.path, bytes = null } = there[at] ?? {};
    return { path, ours: versionOf(ours.bytes, ours.type), theirs: bytes ? versionOf(bytes, ours.type) : { kind: 'none' } };
  });
}
