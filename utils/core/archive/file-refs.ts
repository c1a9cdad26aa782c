// The bytes of a record, in files of their own while the record is a line of text.
import { isRecord } from '@/utils/base/plain-data';
import { FileRef } from './archive';

/** A record as it is written: `refOf` is asked for each piece of bytes in it. */
export async function withRefs(record: unknown, refOf: (bytes: Uint8Array) => Promise<FileRef>): Promise<unknown> {
  if (ArrayBuffer.isView(record)) return refOf(new Uint8Array(record.buffer, record.byteOffset, record.byteLength));
  return eachWithin(record, (inner) => withRefs(inner, refOf));
}

/** A record as it is kept: `bytesOf` is asked for each reference in it. */
export async function withBytes(record: unknown, bytesOf: (ref: FileRef) => Promise<Uint8Array>): Promise<unknown> {
  const ref = isRecord(record) && '$file' in record ? FileRef.safeParse(record).data : undefined;
  return ref ? bytesOf(ref) : eachWithin(record, (inner) => withBytes(inner, bytesOf));
}

async function eachWithin(value: unknown, change: (inner: unknown) => Promise<unknown>): Promise<unknown> {
  if (Array.isArray(value)) {
    const changed: unknown[] = [];
    // One after the other: bytes of one at a time are in memory.
    for (const inner of value) changed.push(await change(inner));
    return changed;
  }
  if (!isRecord(value)) return value;
  const changed: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) changed.push([key, await change(inner)]);
  return Object.fromEntries(changed);
}
