import { expect, test } from 'vitest';
import { siteOfHost } from '@/utils/curate/site-of-host';

const SITES = [
  { slug: 'a', hosts: ['example.org'] },
  { slug: 'b', hosts: ['news.example.org', 'example.org'] },
  { slug: 'c' },
  { slug: 'd', hosts: [] },
];

test.for([
  ['example.org', 'a'],
  ['blog.example.org', 'a'],
  ['news.example.org', 'b'],
  ['uk.news.example.org', 'b'],
  ['badexample.org', null],
  ['example.org.evil.net', null],
  ['org', null],
  ['', null],
] as const)('the site for %j is %j', ([host, slug]) => {
  expect(siteOfHost(host, SITES)?.slug ?? null).toBe(slug);
});
