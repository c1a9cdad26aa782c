import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BundleFile } from '@/utils/core/bundle';
import { speak } from '@/components/shared/words/say';
import { contentRootFault, pathFault, segmentFault, slugFault } from '@/utils/base/path-segment';

test.for([
  '',
  '.',
  '..',
  'a/b',
  'a\\b',
  'a:b',
  'a\u0000',
  'a\n',
  'a.',
  'a ',
  ' a',
  '\ud800',
  'é'.repeat(128),
  'a'.repeat(256),
  'con',
  'CON',
  'Con.md',
  'aux',
  'prn',
  'nul.tar.gz',
  'nul .md',
  'com0',
  'com1',
  'LPT9.html',
  'com¹',
  'lpt²',
  'COM³.md',
  'clock$',
  'conin$',
  'CONOUT$',
  '.git',
  '.GIT',
  '.github',
  '.gitattributes',
  '.gitlab-ci.yml',
  'git~1',
])('%j is no part of a path', (segment) => {
  expect(speak(segmentFault(segment)!)).toMatch(/^(it|Windows|Git) /);
});

test.for([
  'a',
  'console',
  'com10',
  'auxiliary',
  'lpt',
  'com',
  'clock',
  'git',
  '_posts',
  'Straße',
  '北京',
  'a b',
  '.well-known',
  'é'.repeat(127),
  'a'.repeat(255),
])('%j may be one', (segment) => {
  expect(segmentFault(segment)).toBeNull();
});

test.for([
  ['/news/a/', null],
  ['/news//a', ''],
  ['news/aux/b', 'aux'],
  ['/', ''],
  ['../a', '..'],
] as const)('of %j, %j cannot be', ([path, segment]) => {
  expect(pathFault(path)?.segment ?? null).toBe(segment);
});

test.for([
  ['aux', 'Windows keeps this name for a device'],
  ['con', 'Windows keeps this name for a device'],
  ['com1', 'Windows keeps this name for a device'],
  ['', 'it is empty'],
  ['A', 'only lower-case letters and digits, with single hyphens between them, are allowed here'],
  ['a--b', 'only lower-case letters and digits, with single hyphens between them, are allowed here'],
  ['-a', 'only lower-case letters and digits, with single hyphens between them, are allowed here'],
  ['a'.repeat(201), 'it is longer than 200 characters'],
])('%j is no slug: %s', ([slug, why]) => {
  expect(speak(slugFault(slug!)!)).toBe(why);
});

test('any slug of up to 200 characters can be saved below, whatever else is in the path', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcz019'), minLength: 1, maxLength: 20 });
  const slug = fc
    .array(word, { minLength: 1, maxLength: 20 })
    .map((words) => words.join('-').slice(0, 200).replace(/-$/, ''))
    .filter((text) => slugFault(text) === null);
  fc.assert(
    fc.property(slug, slug, (one, other) => {
      const path = `communities/${one}/${other}/96c4d11b-bfd6-585c-9384-54172d3bd260-featuredImage.jpeg`;
      expect(BundleFile.safeParse({ path, type: 'image/jpeg', bytes: new Uint8Array() }).success).toBe(true);
    }),
  );
  expect(slugFault('a'.repeat(200))).toBeNull();
});

test.for([
  ['content', true],
  ['content/news_1', true],
  ['', true],
  ['_posts', true],
  ['Content', true],
  ['docs/Neues von heute/2026', true],
  ['src/données', true],
  ['/content', false],
  ['content/', false],
  ['a//b', false],
  ['../x', false],
  ['a/./b', false],
  ['content/aux', false],
  ['content/.git/x', false],
  ['nul', false],
  ['a%2e%2e', false],
  ['a\\b', false],
  ['c:', false],
  ['a'.repeat(256), false],
] as const)('the folder %j can be a site’s: %s', ([root, may]) => {
  expect(contentRootFault(root) === null).toBe(may);
});
