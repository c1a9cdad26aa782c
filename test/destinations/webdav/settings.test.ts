// Where a WebDAV server's password may go, and where it may not.
import { expect, test } from 'vitest';
import { DavSettings } from '@/utils/destinations/webdav/settings';

const isTaken = (change: Partial<DavSettings>): boolean =>
  DavSettings.safeParse({ baseUrl: 'https://dav.example.org/files', root: 'content', user: 'ann', ...change }).success;

test.for([
  ['https://dav.example.org', true],
  ['https://dav.example.org/files/ann', true],
  ['https://dav.example.org:8443/files', true],
  ['http://localhost:8080/dav', true],
  ['http://127.0.0.1/dav', true],
  ['http://dav.example.org/files', false],
  ['ftp://localhost/files', false],
  ['https://dav.example.org/', false],
  ['https://dav.example.org/files/', false],
  ['https://dav.example.org/files?dir=a', false],
  ['https://dav.example.org/files?', false],
  ['https://dav.example.org/files#a', false],
  ['https://dav.example.org/files#', false],
  ['https://ann@dav.example.org/files', false],
  ['https://ann:secret@dav.example.org/files', false],
  ['https://:secret@dav.example.org/files', false],
  ['http://ann:secret@localhost/dav', false],
  ['dav.example.org/files', false],
  ['', false],
] as const)('a password goes to %s: %s', ([baseUrl, taken]) => {
  expect(isTaken({ baseUrl })).toBe(taken);
});

test.for([
  [{ root: '' }, true],
  [{ root: 'site/content' }, true],
  [{ root: '/content' }, false],
  [{ root: 'content/' }, false],
  [{ root: '../content' }, false],
  [{ user: 'ann@example.org' }, true],
  [{ user: 'a'.repeat(200) }, true],
  [{ user: 'a'.repeat(201) }, false],
  [{ user: '' }, false],
  [{ user: 'ann:b' }, false],
  [{ user: 'ann\n' }, false],
] as const)('settings with %j are taken: %s', ([change, taken]) => {
  expect(isTaken(change)).toBe(taken);
});
