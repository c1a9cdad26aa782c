/** ZIPs as nobody's program writes them: each field of each entry as the test will. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  name: string;
  bytes?: Uint8Array;
  packed?: boolean;
  /** What the directory claims, where it is not so. */
  size?: number;
  compressedSize?: number;
  crc?: number;
}

/** What is as large or larger stands in a field of its own. */
const LARGEST = 0xffffffff;

function zip64(size: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  return extra;
}

export function aZip(entries: Entry[]): Blob {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes = new Uint8Array(), packed = false, ...claims } of entries) {
    const data = packed ? deflateRawSync(bytes) : Buffer.from(bytes);
    const nameBytes = Buffer.from(name);
    const { size = bytes.length, compressedSize = data.length, crc = crc32(bytes) } = claims;
    const extra = size < LARGEST ? Buffer.alloc(0) : zip64(size);
    const fields = (buffer: Buffer, from: number) => {
      buffer.writeUInt16LE(20, from);
      buffer.writeUInt16LE(0x800, from + 2);
      buffer.writeUInt16LE(packed ? 8 : 0, from + 4);
      buffer.writeUInt32LE(crc, from + 10);
      buffer.writeUInt32LE(compressedSize, from + 14);
      buffer.writeUInt32LE(Math.min(size, LARGEST), from + 18);
      buffer.writeUInt16LE(nameBytes.length, from + 22);
      buffer.writeUInt16LE(extra.length, from + 24);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    fields(local, 4);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    fields(central, 6);
    central.writeUInt32LE(at, 42);
    parts.push(local, nameBytes, extra, data);
    directory.push(central, nameBytes, extra);
    at += 30 + nameBytes.length + extra.length + data.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return new Blob([...parts, ...directory, end] as BlobPart[]);
}
