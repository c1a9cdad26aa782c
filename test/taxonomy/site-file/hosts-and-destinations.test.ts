import { expect, test } from 'vitest';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITES } from '@/utils/taxonomy/sites';

const site = SITES[0]!;
const settings = { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: 'content' };
const destinations = [{ kind: 'github', name: 'Team', settings }];
const fileOf = (more: object) => JSON.stringify({ ...site, ...more });

test('what a site’s file names of hosts and destinations is read back as it was written', () => {
  const hosts = ['himss.org', 'news.example.org'];
  expect(readSite(writeSite({ ...site, hosts }, destinations))).toEqual({ site: { ...site, hosts }, destinations, odd: [], oddCount: 0 });
});

test('a file of before names neither, and none is invented', () => {
  const { site: read, destinations: named } = readSite(writeSite(site));
  expect([read.hosts, named]).toEqual([undefined, undefined]);
});

test('hosts are read as people write them, each once', () => {
  const { site: read } = readSite(fileOf({ hosts: ['https://www.himss.org/', 'HIMSS.org', '*.example.org'] }));
  expect(read.hosts).toEqual(['himss.org', 'example.org']);
});

test('one that cannot be kept is told and left out, and the rest comes', () => {
  const {
    site: read,
    destinations: named,
    odd,
  } = readSite(fileOf({ hosts: ['two words', 7, 'a.org'], destinations: [{ name: 'x' }, ...destinations, null] }));
  expect(read.hosts).toEqual(['a.org']);
  expect(named).toEqual(destinations);
  expect(odd.map(({ why }) => why)).toEqual([['why_noHost'], ['why_noHost'], ['why_noDestination'], ['why_noDestination']]);
});

test('a token that somebody wrote beside a destination is not kept', () => {
  expect(JSON.stringify(readSite(fileOf({ destinations: [{ ...destinations[0], token: 'ghp_canary' }] })).destinations)).not.toContain(
    'canary',
  );
});
