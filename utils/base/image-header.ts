// What an image says of itself in its first bytes: its type, and how many pixels decoding it takes.
import { readAvifSize } from './avif-size';
import { ascii, u8, u16, u16le, u24le, u32 } from './read-bytes';

export type ImageType = 'JPEG' | 'PNG' | 'GIF' | 'WEBP' | 'AVIF';
export interface Size {
  /** Pixels. */
  width: number;
  height: number;
}
export interface ImageHeader extends Size {
  type: ImageType;
}

const UNREADABLE: Size = { width: 0, height: 0 };

const TYPES: readonly { type: ImageType; is(bytes: Uint8Array): boolean; size(bytes: Uint8Array): Size }[] = [
  { type: 'JPEG', is: (bytes) => u16(bytes, 0) === 0xffd8 && u8(bytes, 2) === 0xff, size: jpegSize },
  { type: 'PNG', is: (bytes) => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n', size: pngSize },
  { type: 'GIF', is: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)), size: gifSize },
  { type: 'WEBP', is: (bytes) => /^RIFF[^]{4}WEBP$/.test(ascii(bytes, 0, 12)), size: webpSize },
  { type: 'AVIF', is: isAvif, size: readAvifSize },
];

/**
 * The type and the size before rotation; 0 × 0 where the type is known and the size cannot be read;
 * null where the bytes are none of the five types. One pass, bounded by the bytes, never throws.
 * Not image-size: 2.0.2 hangs on a HEIF box of size 0 (CVE-2025-71329), takes minutes for a
 * JPEG of zeros (it copies the rest at every byte), and believes an AVIF's first size of several.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const found = TYPES.find(({ is }) => is(bytes));
  return found ? { type: found.type, ...found.size(bytes) } : null;
}

function pngSize(bytes: Uint8Array): Size {
  if (ascii(bytes, 12, 4) !== 'IHDR') return UNREADABLE;
  return { width: u32(bytes, 16), height: u32(bytes, 20) };
}

/** Marker to marker up to the frame header, over what is no marker (ITU T.81, B.2). */
function jpegSize(bytes: Uint8Array): Size {
  for (let at = bytes.indexOf(0xff, 2); at !== -1; at = bytes.indexOf(0xff, at)) {
    const marker = u8(bytes, at + 1);
    if (marker === 0xff) at += 1;
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker === 0xd9 || marker === 0xda) break;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: u16(bytes, at + 7), height: u16(bytes, at + 5) };
    } else at += 2 + u16(bytes, at + 2);
  }
  return UNREADABLE;
}

/** The screen, or the first frame where that is larger: browsers make room for it (GIF89a, 18 and 20). */
function gifSize(bytes: Uint8Array): Size {
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const screen = { width: u16le(bytes, 6), height: u16le(bytes, 8) };
  let at = 13 + colours(u8(bytes, 10));
  while (u8(bytes, at) === 0x21) {
    at += 2;
    while (u8(bytes, at) !== 0) at += 1 + u8(bytes, at);
    at += 1;
  }
  if (u8(bytes, at) !== 0x2c) return screen;
  return {
    width: Math.max(screen.width, u16le(bytes, at + 1) + u16le(bytes, at + 5)),
    height: Math.max(screen.height, u16le(bytes, at + 3) + u16le(bytes, at + 7)),
  };
}

/** RFC 9649, 2.5 to 2.7; the lossy frame header is RFC 6386, 9.1. */
function webpSize(bytes: Uint8Array): Size {
  switch (ascii(bytes, 12, 4)) {
    case 'VP8X':
      return { width: 1 + u24le(bytes, 24), height: 1 + u24le(bytes, 27) };
    case 'VP8L': {
      const bits = u24le(bytes, 21) + u8(bytes, 24) * 2 ** 24;
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: u16le(bytes, 26) & 0x3fff, height: u16le(bytes, 28) & 0x3fff };
    default:
      return UNREADABLE;
  }
}

/** `ftyp`, with AVIF among its brands: the first need not be it (ISO 14496-12, 4.3). */
function isAvif(bytes: Uint8Array): boolean {
  if (ascii(bytes, 4, 4) !== 'ftyp') return false;
  const brands = ascii(bytes, 8, Math.min(u32(bytes, 0), 256) - 8);
  return /^(.{4})*avi[fs]/s.test(brands);
}
