// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { make } from '@/scripts/new/site-fix';
import { extractClip } from '@/utils/extract/extract-clip';
import { SITE_FIXES } from '@/utils/extract/sites';
import { parsePage } from '../extract/document';
import { htmlOf } from '../html-of';

const LIST = 'utils/extract/sites/index.ts';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-site-fix-'));
  mkdirSync(dirname(join(root, LIST)), { recursive: true });
  writeFileSync(join(root, LIST), readFileSync(LIST));
});

afterEach(() => rmSync(root, { recursive: true }));

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('the list keeps its lines and gets one more, in the order of the folders', () => {
  const before = textOf(LIST).split('\n');
  make(root, 'www.Care-News.example');
  const after = textOf(LIST).split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual([
    "import { careNewsExample } from './care-news.example/site-fix';",
    before.find((line) => line.startsWith('export const'))!.replace('];', ', careNewsExample];'),
  ]);
  const paths = after.flatMap((line) => / from '(.*)';$/.exec(line)?.[1] ?? []);
  expect(paths).toEqual(paths.toSorted());
});

test.for([
  ['aaa.example', 'aaaExample'],
  ['zzz.example', 'zzzExample'],
  ['3dprint.example', 'site3dprintExample'],
])('%s is called %s', ([host, name]) => {
  make(root, host!);
  expect(textOf(`utils/extract/sites/${host}/site-fix.ts`)).toContain(`export const ${name}: SiteFix`);
  expect(textOf(LIST)).toMatch(new RegExp(`^import \\{ ${name} \\}[^]*, ${name}\\];$`, 'm'));
});

test('the page is read as its golden file says once the fix is in the list, and otherwise is not', () => {
  make(root, 'care-news.example');
  const html = textOf('test/extract/sites/care-news.example/page.html');
  const url = /https:\S+/.exec(html)![0];
  const read = () => `${htmlOf(extractClip(parsePage(html, url), url).body)}\n`;
  expect(read()).not.toBe(textOf('test/extract/sites/care-news.example/golden.html'));
  const { careNewsExample } = createRequire(import.meta.url)(join(root, 'utils/extract/sites/care-news.example/site-fix.ts')) as Record<
    string,
    (typeof SITE_FIXES)[number]
  >;
  SITE_FIXES.push(careNewsExample!);
  try {
    expect(read()).toBe(textOf('test/extract/sites/care-news.example/golden.html'));
  } finally {
    SITE_FIXES.pop();
  }
});

test.for(['https://care-news.example/a', 'example', 'care_news.example', '../care.example', 'a..example', ''])('%j is refused', (host) => {
  expect(() => make(root, host)).toThrow('is no host name');
});

test('a folder that is there is left alone', () => {
  make(root, 'care-news.example');
  const once = textOf(LIST);
  expect(() => make(root, 'care-news.example')).toThrow('is there already');
  expect(textOf(LIST)).toBe(once);
});
