// What people paste to name their cloud or their web host.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDavAddress } from '@/utils/destinations/webdav/form/read-address';
import { mayKeepPassword, pasteAddress, readForm, startText } from '@/utils/destinations/webdav/form/form-text';

const CLOUD = 'https://cloud.example.org';
const ANN = `${CLOUD}/remote.php/dav/files/ann`;

test.for<[string, object]>([
  [`${ANN}/`, { baseUrl: ANN, user: 'ann' }],
  [`${ANN}/site/content/`, { baseUrl: ANN, user: 'ann', root: 'site/content' }],
  [`  “${ANN}/My%20site/caf%C3%A9”  `, { baseUrl: ANN, user: 'ann', root: 'My site/café' }],
  [
    `${CLOUD}/remote.php/dav/files/ann%40example.org/`,
    { baseUrl: `${CLOUD}/remote.php/dav/files/ann%40example.org`, user: 'ann@example.org' },
  ],
  [`${CLOUD}/remote.php/webdav/site`, { baseUrl: `${CLOUD}/remote.php/webdav`, root: 'site' }],
  [`${CLOUD}/remote.php/dav/`, { front: CLOUD }],
  [`${CLOUD}/remote.php`, { front: CLOUD }],
  [
    `https://example.org/nextcloud/remote.php/dav/files/ann`,
    { baseUrl: 'https://example.org/nextcloud/remote.php/dav/files/ann', user: 'ann' },
  ],
  [`${CLOUD}/index.php/apps/files/?dir=/site/content&fileid=12`, { front: CLOUD, root: 'site/content' }],
  [`${CLOUD}/apps/files/files/123?dir=/site`, { front: CLOUD, root: 'site' }],
  [`https://example.org/cloud/index.php/apps/files/`, { front: 'https://example.org/cloud' }],
  [`${CLOUD}/apps/dashboard/`, { front: CLOUD }],
  [`${CLOUD}/login`, { front: CLOUD }],
  [`${CLOUD}/index.php/settings/user/security`, { front: CLOUD }],
  ['cloud.example.org', { baseUrl: CLOUD }],
  [`${CLOUD}/`, { baseUrl: CLOUD }],
  ['davs://cloud.example.org/remote.php/dav/files/ann', { baseUrl: ANN, user: 'ann' }],
  ['webdavs://ann@dav.example.org/site', { baseUrl: 'https://dav.example.org/site', user: 'ann' }],
  ['dav://dav.example.org/site', { baseUrl: 'https://dav.example.org/site', isSecured: true }],
  ['http://dav.example.org/', { baseUrl: 'https://dav.example.org', isSecured: true }],
  ['http://localhost:8080/dav/', { baseUrl: 'http://localhost:8080/dav' }],
  ['localhost:8080/dav', { baseUrl: 'http://localhost:8080/dav' }],
  ['https://ann:secret@dav.example.org:8443/files', { baseUrl: 'https://dav.example.org:8443/files', user: 'ann' }],
  ['\\\\cloud.example.org@SSL\\DavWWWRoot\\remote.php\\dav\\files\\ann', { baseUrl: ANN, user: 'ann' }],
  ['\\\\dav.example.org@SSL@8443\\My site', { baseUrl: 'https://dav.example.org:8443/My%20site' }],
  ['\\\\dav.example.org\\site', { baseUrl: 'https://dav.example.org/site', isSecured: true }],
  [`${CLOUD}/s/aBcDeF123`, { wrong: 'share' }],
  [`${CLOUD}/index.php/s/aBcDeF123`, { wrong: 'share' }],
  ['ftp://example.org/site', { wrong: 'address' }],
  ['sftp://ann@example.org', { wrong: 'address' }],
  ['my cloud', { wrong: 'address' }],
  ['', { wrong: 'address' }],
  ['x'.repeat(5000), { wrong: 'address' }],
])('%s', ([text, read]) => {
  expect(readDavAddress(text)).toEqual('wrong' in read ? read : { isSecured: false, ...read });
});

test.for([
  // A pasted address that leads into the content folder leaves nothing to write in the field of the folder.
  ['https://dav.example.org/site/content/', 'content', 'ann', { baseUrl: 'https://dav.example.org/site/content', root: '' }],
  ['https://dav.example.org/site', 'content', 'ann', { baseUrl: 'https://dav.example.org/site', root: 'content' }],
  [`${CLOUD}/apps/files/files/7?dir=/site`, 'content', 'ann b', { baseUrl: `${CLOUD}/remote.php/dav/files/ann%20b`, root: 'site' }],
  [CLOUD, 'content', ' ann ', { baseUrl: CLOUD, root: 'content' }],
] as const)('%s with the folder %s and the user %s', ([address, root, user, settings]) => {
  const { written, wrong } = readForm({ ...pasteAddress(startText(null, root), address), user });
  expect([written?.settings, wrong]).toEqual([{ user: user.trim(), ...settings }, {}]);
});

test.for([
  [{ address: '' }, ['address']],
  [{ address: `${CLOUD}/s/abc` }, ['address']],
  [{ user: '' }, ['user']],
  [{ user: 'ann:b' }, ['user']],
  [{ root: '../etc' }, ['root']],
  [{ root: 'con' }, ['root']],
  [{ address: '', user: '', root: 'a//b' }, ['address', 'user', 'root']],
] as const)('%j is wrong at %j', ([change, at]) => {
  const { written, wrong } = readForm({ address: CLOUD, user: 'ann', root: 'content', name: '', mayMakeRoot: false, ...change });
  expect([written, Object.keys(wrong)]).toEqual([null, at]);
});

test.for([
  [{}, true],
  [{ root: 'elsewhere' }, true],
  [{ user: 'bob' }, false],
  [{ address: 'https://other.example.org' }, false],
  [{ address: '' }, false],
] as const)('with %j the kept password is of who is written: %s', ([change, isKept]) => {
  const settings = { baseUrl: ANN, root: 'content', user: 'ann' };
  const known = { id: 'a', kind: 'webdav', name: 'Cloud', used: true, settings };
  expect(mayKeepPassword({ ...startText(known, ''), ...change }, known)).toBe(isKept);
});

test('whatever is pasted, nothing is thrown, and no secret of it is kept', () => {
  const part = fc.constantFrom(
    'remote.php',
    'dav',
    'files',
    'ann',
    'index.php',
    's',
    'apps',
    '%',
    '%2e',
    '..',
    '@',
    ':',
    '\\\\',
    'a.b',
    ' ',
    '?dir=',
    '#',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('https://', '\\\\', '', 'davs://u:canary@'), (parts, start) => {
      const text = start + parts.join('/');
      const read = readForm({ address: text, user: 'ann', root: '', name: '', mayMakeRoot: false });
      expect(JSON.stringify([readDavAddress(text), read.written])).not.toContain('canary');
    }),
  );
});
