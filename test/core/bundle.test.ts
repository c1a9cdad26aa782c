import { expect, test } from 'vitest';
import { BundleFile } from '@/utils/core/bundle';

const parse = (path: string) => BundleFile.safeParse({ path, type: 'text/markdown', bytes: new Uint8Array() }).success;

test.for([
  ['communities/telehealth/curated-news/96c4d11b-bfd6-585c-9384-54172d3bd260.md', true],
  ['communities/telehealth/curated-news/96c4d11b-bfd6-585c-9384-54172d3bd260-featuredImage.jpeg', true],
  ['../up.md', false],
  ['a/../b.md', false],
  ['/root.md', false],
  ['a//b.md', false],
  ['a\\b.md', false],
  ['.git/config.md', false],
  ['a/con.md\u0000.png', false],
  ['a/b%2fc.md', false],
  ['a/b.exe', false],
  ['a/b.md.', false],
  ['a/nul.md', false],
  ['com1/b.md', false],
] as [string, boolean][])('a bundle may hold %s: %s', ([path, may]) => {
  expect(parse(path)).toBe(may);
});
