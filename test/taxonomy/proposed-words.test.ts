import { expect, test } from 'vitest';
import { proposedText, proposedWords } from '@/utils/taxonomy/proposed-words';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITE } from '../core/facts-of-an-article';

const site = { ...SITE, slug: 's', topics: [{ name: 'A: Known' }] };
const proposed = (name: string, key: string, of = 's', list: 'topics' | 'communities' = 'topics') => ({ site: of, key, list, name });

test('each word stands once with the number of its articles, the most wanted first', () => {
  const all = [
    proposed('B', '1'),
    proposed('a: new', '1'),
    proposed('A: New', '2'),
    proposed('A: New', '2'),
    proposed('B', '1', 's', 'communities'),
  ];
  expect(proposedWords(site, all)).toEqual([
    { list: 'topics', name: 'a: new', articles: 2 },
    { list: 'topics', name: 'B', articles: 1 },
    { list: 'communities', name: 'B', articles: 1 },
  ]);
});

test('what the list has by now, and what another site lacks, is not among them', () => {
  expect(proposedWords(site, [proposed('a: known', '1'), proposed('X', '1', 'other')])).toEqual([]);
});

test('the list to copy has a word a line', () => {
  expect(proposedText(proposedWords(site, [proposed('X', '1')]), ({ list }) => `for ${list}`)).toBe('X (for topics)\n');
});

test('the site’s file holds what was proposed, and is read as the same site', () => {
  const words = proposedWords(site, [proposed('X', '1')]);
  expect(JSON.parse(writeSite(site, [], words))).toMatchObject({ proposed: [{ list: 'topics', name: 'X' }] });
  expect(readSite(writeSite(site, [], words)).site).toEqual(readSite(writeSite(site)).site);
});
