// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSiteFix } from '@/utils/extract/sites/apply-site-fix';
import { extractClip } from '@/utils/extract/extract-clip';
import { SITE_FIXES } from '@/utils/extract/sites';
import { htmlOf } from '../html-of';
import { parsePage } from './document';

const SITES = 'utils/extract/sites';
const folders = readdirSync(SITES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.for(folders)('the folder %s is in the list', (folder) => {
  const listed = SITE_FIXES.some(({ hosts }) => hosts.includes(folder));
  expect(listed, `${SITES}/index.ts lacks the line: import { … } from './${folder}/site-fix';`).toBe(true);
});

test.for(folders)('a page of %s is read as its golden file says', async (folder) => {
  const here = join('test/extract/sites', folder);
  const html = readFileSync(join(here, 'page.html'), 'utf8');
  const url = /https:\S+/.exec(html)![0];
  const body = htmlOf(extractClip(parsePage(html, url), url).body);
  // Written by `npm run unit -- -u` and read by a person.
  await expect(`${body}\n`).toMatchFileSnapshot(join('sites', folder, 'golden.html'));
});

test('a fix is for its hosts and their subdomains, and for no other', () => {
  expect(findSiteFix('https://www.timesunion.com/a')).not.toBeNull();
  expect(findSiteFix('https://blog.resy.com/a')).not.toBeNull();
  expect(findSiteFix('https://nottimesunion.com/a')).toBeNull();
  expect(findSiteFix('https://timesunion.com.example.org/a')).toBeNull();
});

test('every fix says why', () => {
  for (const { why, read, drop } of SITE_FIXES) {
    expect(why).not.toBe('');
    expect(read.length + drop.length).toBeGreaterThan(0);
  }
});
