// Files in one archive that any computer opens.
import { makeZip } from 'client-zip';
import type { BundleFile } from '@/utils/core/bundle';

/** The same bytes at every call. `at`: their time, ISO 8601. */
export async function pack(files: BundleFile[], at: string): Promise<Uint8Array<ArrayBuffer>> {
  const entries = files.map(({ path, bytes }) => ({ name: path, lastModified: new Date(at), input: bytes as Uint8Array<ArrayBuffer> }));
  return new Uint8Array(await new Response(makeZip(entries)).arrayBuffer());
}
