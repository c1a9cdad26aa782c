// Numbers and names out of hostile bytes: what lies beyond the end reads as 0, so nothing throws.

export const u8 = (bytes: Uint8Array, at: number) => bytes[at] ?? 0;
/** Big-endian, as are `u32` and the network; the `le` ones are little-endian. */
export const u16 = (bytes: Uint8Array, at: number) => u8(bytes, at) * 256 + u8(bytes, at + 1);
export const u32 = (bytes: Uint8Array, at: number) => u16(bytes, at) * 65_536 + u16(bytes, at + 2);
export const u16le = (bytes: Uint8Array, at: number) => u8(bytes, at) + u8(bytes, at + 1) * 256;
export const u24le = (bytes: Uint8Array, at: number) => u16le(bytes, at) + u8(bytes, at + 2) * 65_536;

/** One character for each byte; shorter than `length` at the end of the bytes. */
export const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + Math.max(0, length)));
