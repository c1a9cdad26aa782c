// MD5, by which some servers name a file's content. It tells whether two files are the same by accident, and nothing else: RFC 1321.

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Uint32Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32));

/** The message, a one, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView<ArrayBuffer> {
  const whole = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, (bytes.length << 3) >>> 0, true);
  view.setUint32(whole.length - 4, Math.floor(bytes.length / 2 ** 29), true);
  return view;
}

const mixers: readonly ((b: number, c: number, d: number) => number)[] = [
  (b, c, d) => (b & c) | (~b & d),
  (b, c, d) => (d & b) | (~d & c),
  (b, c, d) => b ^ c ^ d,
  (b, c, d) => c ^ (b | ~d),
];
const PLACES: readonly ((at: number) => number)[] = [
  (at) => at,
  (at) => (5 * at + 1) % 16,
  (at) => (3 * at + 5) % 16,
  (at) => (7 * at) % 16,
];

/** Hex, in lower case. */
export function md5(bytes: Uint8Array): string {
  const view = padded(bytes);
  const sum = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = sum as unknown as [number, number, number, number];
    for (let at = 0; at < 64; at += 1) {
      const round = at >> 4;
      const mixed = (a + mixers[round]!(b, c, d) + SINES[at]! + view.getUint32(block + 4 * PLACES[round]!(at), true)) | 0;
      const shift = SHIFTS[(round << 2) | (at & 3)]!;
      [a, d, c, b] = [d, c, b, (b + ((mixed << shift) | (mixed >>> (32 - shift)))) | 0];
    }
    for (const [at, part] of [a, b, c, d].entries()) sum[at] = (sum[at]! + part) | 0;
  }
  return [...new Uint8Array(sum.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
