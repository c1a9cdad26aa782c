// How many pixels an AVIF takes: the largest size in its boxes (ISO 14496-12, 14496-15 and 23008-12).
import { u8, u16, u32 } from './read-bytes';

/** What is in a box, as offsets from the start of the file. */
interface Box {
  from: number;
  to: number;
}

/**
 * The largest of all images and tracks, for which one a decoder takes is its own affair; 0 × 0 for none.
 * What the AV1 data holds may be more, at most 16384 × 16384: Firefox then refuses it, Chromium scales it down.
 */
export function readAvifSize(bytes: Uint8Array): { width: number; height: number } {
  const images = boxesAt(bytes, ['meta', 'iprp', 'ipco', 'ispe']).map(({ from }) => ({
    width: u32(bytes, from + 4),
    height: u32(bytes, from + 8),
  }));
  const tracks = boxesAt(bytes, ['moov', 'trak', 'tkhd']).map(({ from }) => {
    const at = from + (u8(bytes, from) === 1 ? 88 : 76);
    return { width: u16(bytes, at), height: u16(bytes, at + 4) };
  });
  return [...images, ...tracks].reduce((most, size) => (size.width * size.height > most.width * most.height ? size : most), {
    width: 0,
    height: 0,
  });
}

/** All boxes of that path. A path is short, so hostile nesting cannot lead deep. */
function boxesAt(bytes: Uint8Array, path: readonly string[]): Box[] {
  let level: Box[] = [{ from: 0, to: bytes.length }];
  let skip = 0;
  for (const type of path) {
    const code = u32(new TextEncoder().encode(type), 0);
    level = level.flatMap(({ from, to }) => boxesIn(bytes, { from: from + skip, to }, code));
    // `meta` has a version and flags before its boxes.
    skip = type === 'meta' ? 4 : 0;
  }
  return level;
}

function boxesIn(bytes: Uint8Array, parent: Box, type: number): Box[] {
  const boxes: Box[] = [];
  for (let at = parent.from; at + 8 <= parent.to;) {
    let size = u32(bytes, at);
    let from = at + 8;
    if (size === 0) size = parent.to - at;
    if (size === 1) {
      size = u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12);
      from = at + 16;
    }
    if (size < from - at) break;
    if (u32(bytes, at + 4) === type) boxes.push({ from, to: Math.min(at + size, parent.to) });
    at += size;
  }
  return boxes;
}
