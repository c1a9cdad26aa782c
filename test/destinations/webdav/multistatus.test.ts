// What servers answer to PROPFIND, each in its own words.
import { expect, test } from 'vitest';
import { readMultistatus } from '@/utils/destinations/webdav/multistatus';

/** As Nextcloud, Apache, Go's server, IIS and Synology write it. */
const NEXTCLOUD = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns"><d:response><d:href>/remote.php/dav/files/ann/My%20site/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype><d:getetag>&quot;5f2a&quot;</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>/remote.php/dav/files/ann/My%20site/a&amp;b.md</d:href><d:propstat><d:prop><d:resourcetype/><d:getcontentlength>12</d:getcontentlength><d:getetag>&quot;77&quot;</d:getetag></d:prop></d:propstat></d:response></d:multistatus>`;
const APACHE = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/">
<D:href>/dav/site/a.md</D:href>
<D:propstat>
<D:prop>
<lp1:resourcetype/>
<lp1:getcontentlength>5</lp1:getcontentlength>
<lp1:getetag>W/"5-64"</lp1:getetag>
</D:prop>
<D:status>HTTP/1.1 200 OK</D:status>
</D:propstat>
</D:response>
</D:multistatus>`;
const BARE =
  '<multistatus xmlns="DAV:"><response><href>http://10.0.0.1/dav/</href><propstat><prop><resourcetype><collection></collection></resourcetype></prop></propstat></response></multistatus>';

test.for([
  [
    NEXTCLOUD,
    [
      { path: 'remote.php/dav/files/ann/My site', isFolder: true, size: null, etag: '"5f2a"' },
      { path: 'remote.php/dav/files/ann/My site/a&b.md', isFolder: false, size: 12, etag: '"77"' },
    ],
  ],
  [APACHE, [{ path: 'dav/site/a.md', isFolder: false, size: 5, etag: 'W/"5-64"' }]],
  [BARE, [{ path: 'dav', isFolder: true, size: null, etag: null }]],
  // A lock has an address of its own, further down.
  [
    '<d:multistatus><d:response><d:href>/a.md</d:href><d:lockdiscovery><d:activelock><d:lockroot><d:href>/b.md</d:href></d:lockroot></d:activelock></d:lockdiscovery></d:response></d:multistatus>',
    [{ path: 'a.md', isFolder: false, size: null, etag: null }],
  ],
  [
    '<d:multistatus><d:response><d:href>/%E0%A4%A</d:href></d:response></d:multistatus>',
    [{ path: '%E0%A4%A', isFolder: false, size: null, etag: null }],
  ],
  ['<d:multistatus/>', []],
  ['<!doctype html><title>Sign in</title>', null],
  ['', null],
  ['{"message":"no"}', null],
] as const)('%.60s', ([text, listed]) => {
  expect(readMultistatus(text)).toEqual(listed);
});

test('a long answer is read in no time', () => {
  const begun = performance.now();
  for (const text of [
    '<'.repeat(500_000),
    '<a:'.repeat(200_000),
    `<multistatus>${'<response><href>/a</href></response>'.repeat(20_000)}</multistatus>`,
    '&#'.repeat(200_000),
  ])
    readMultistatus(text);
  expect(performance.now() - begun).toBeLessThan(3000);
});
