import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImageHeader } from '@/utils/base/image-header';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/images/${name}`, import.meta.url)));
const TEN_MEGABYTES = 10 * 1024 * 1024;

/** Text stands for its bytes, a number for four of them, big-endian. */
const bytes = (...parts: (string | number | Uint8Array)[]) =>
  Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part, 'latin1');
      if (typeof part === 'number') return Buffer.from(Uint32Array.of(part).buffer).swap32();
      return part;
    }),
  );
const box = (type: string, ...content: (string | number | Uint8Array)[]) => {
  const inside = bytes(...content);
  return bytes(inside.length + 8, type, inside);
};
const avif = (...properties: Uint8Array[]) => bytes(box('ftyp', 'avif', 0), box('meta', 0, box('iprp', box('ipco', ...properties))));
const filled = (start: Uint8Array, value: number, length = TEN_MEGABYTES) => {
  const all = new Uint8Array(length).fill(value);
  all.set(start);
  return all;
};

describe('readImageHeader', () => {
  test.for([
    ['turned.jpg', 'JPEG', 64, 32],
    ['truncated.jpg', 'JPEG', 64, 32],
    ['alpha.png', 'PNG', 64, 32],
    ['png-and-html.png', 'PNG', 64, 32],
    ['animated.gif', 'GIF', 24, 16],
    ['gif-says-1x1.gif', 'GIF', 24, 16],
    ['plain.webp', 'WEBP', 64, 32],
    ['alpha.webp', 'WEBP', 64, 32],
    ['plain.avif', 'AVIF', 64, 32],
    ['alpha.avif', 'AVIF', 64, 32],
  ] as const)('%s is a %s of %i × %i', ([name, type, width, height]) => {
    expect(readImageHeader(fixture(name))).toEqual({ type, width, height });
  });

  test.for(['svg.svg', 'html.png', 'empty.png', 'make.py'])('%s is no image', (name) => {
    expect(readImageHeader(fixture(name))).toBeNull();
  });

  test.for<[string, Uint8Array, unknown]>([
    ['a JPEG without a frame', bytes('\xff\xd8\xff\xe0\0\x04ab\xff\xda'), { type: 'JPEG', width: 0, height: 0 }],
    [
      'a JPEG with a thumbnail in its EXIF',
      bytes('\xff\xd8\xff\xe1\0\x0b\xff\xd8\xff\xc0\0\x0b\x08\0\x01', '\xff\xc2\0\x0b\x08\0\x07\0\x09'),
      { type: 'JPEG', width: 9, height: 7 },
    ],
    [
      'a PNG of the largest sides',
      bytes('\x89PNG\r\n\x1a\n', 13, 'IHDR', 0x7fffffff, 0x7fffffff),
      { type: 'PNG', width: 0x7fffffff, height: 0x7fffffff },
    ],
    ['a PNG for Apple alone', bytes('\x89PNG\r\n\x1a\n', 4, 'CgBI', 0), { type: 'PNG', width: 0, height: 0 }],
    [
      'a WebP of the largest canvas',
      bytes('RIFF', 0, 'WEBPVP8X', 0, 0, '\xff\xff\xff\xff\xff\xff'),
      { type: 'WEBP', width: 2 ** 24, height: 2 ** 24 },
    ],
    ['an AVIF among other brands', box('ftyp', 'mif1', 0, 'miafavif'), { type: 'AVIF', width: 0, height: 0 }],
    ['a HEIC', box('ftyp', 'heic', 0, 'mif1heic'), null],
    [
      'an AVIF of several sizes',
      avif(box('ispe', 0, 5, 4), box('ispe', 0, 900, 800), box('ispe', 0, 5, 4)),
      { type: 'AVIF', width: 900, height: 800 },
    ],
    [
      'an AVIF with a track',
      bytes(box('ftyp', 'avis', 0), box('moov', box('trak', box('tkhd', new Uint8Array(76), 300 << 16, 200 << 16)))),
      { type: 'AVIF', width: 300, height: 200 },
    ],
  ])('%s', ([, data, header]) => {
    expect(readImageHeader(data)).toEqual(header);
  });

  test.for<[string, Uint8Array]>([
    ['a box of size 0, on which image-size 2.0.2 hangs', avif(bytes(0, 'ispe', 0, 5, 4))],
    ['a box of size 1 that claims 2^64 bytes', avif(bytes(1, 'ispe', 0xffffffff, 0xffffffff, 0, 5, 4))],
    ['boxes of 8 bytes and nothing else', bytes(box('ftyp', 'avif', 0), Buffer.alloc(TEN_MEGABYTES, box('meta')))],
    ['a JPEG of zeros, for which image-size 2.0.2 takes minutes', filled(bytes('\xff\xd8\xff\xe0'), 0)],
    ['a JPEG of fill bytes', filled(bytes('\xff\xd8'), 0xff)],
    ['a GIF of extensions', filled(bytes('GIF89a\0\0\0\0\0\0\0'), 0x21)],
    ['a GIF of blocks of one byte', filled(bytes('GIF89a\0\0\0\0\0\0\0!\xf9'), 1)],
  ])('%s is read in bounded time', ([, data]) => {
    // A loop gone wrong takes minutes, and the runner's own limit finds it.
    expect(() => readImageHeader(data)).not.toThrow();
  });

  test('whatever follows the magic bytes, nothing is thrown', () => {
    const starts = [
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'GIF89a',
      'RIFFxxxxWEBPVP8X',
      'RIFFxxxxWEBPVP8L',
      '\0\0\0\x10ftypavif\0\0\0\0\0\0\x01\0meta',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const header = readImageHeader(bytes(start, rest));
        expect(header?.width).toBeGreaterThanOrEqual(0);
        expect(header?.height).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
