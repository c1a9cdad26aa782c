// What is a WebDAV server's own: what it refuses, what is told when it is set up, and somebody who is faster.
import { afterEach, describe, expect, test } from 'vitest';
import { describe as sentencesOf } from '@/components/shared/words/problem-words';
import { sha256 } from '@/utils/base/sha256';
import type { Problem, ProblemCode } from '@/utils/core/problem';
import { nearRoots } from '@/utils/destinations/files/near-roots';
import { pageAt } from '@/utils/destinations/webdav/page-at';
import type { DavSettings } from '@/utils/destinations/webdav/settings';
import { webdav } from '@/utils/destinations/webdav/webdav';
import { type DavOptions, type DavServer, startDav } from '../../servers/dav';
import { davEffects, placeAt, ROOT } from '../../worlds/dav-world';
import { bundle, bytes, delivery, problemOf } from '../sample-delivery';

const ARTICLE = bundle.article.path;
const IMAGE = bundle.image!.path;
const PASSWORD = 'a-good-password';

const open: DavServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function begin(options: DavOptions = {}) {
  const server = await startDav(options);
  open.push(server);
  const { baseUrl, user } = placeAt(server);
  const settings: DavSettings = { baseUrl, user, root: ROOT };
  return {
    server,
    settings,
    deliver: (more: Partial<typeof delivery> = {}) =>
      webdav.deliver({ delivery: { ...delivery, ...more }, bundle, settings }, davEffects(PASSWORD)),
    check: async (change: Partial<DavSettings> = {}, password = PASSWORD): Promise<Problem | null> =>
      (await webdav.check?.({ ...settings, ...change }, davEffects(password))) ?? null,
    textAt: (path: string) => {
      const there = server.files.get(`${ROOT}/${path}`);
      return there && new TextDecoder().decode(there);
    },
  };
}

const xml = (exception: string, message: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">\n  <s:exception>${exception}</s:exception>\n  <s:message>${message}</s:message>\n</d:error>`;
const page = (status: number) => ({
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><title>${status}</title><p>canary`,
});

describe('what a server refuses a write with', () => {
  test.for<[string, { status: number; headers?: Record<string, string>; body?: string }, ProblemCode, string?]>([
    ['nobody is signed in', { status: 401 }, 'sign-in-refused'],
    ['as a page', { status: 401, ...page(401) }, 'sign-in-refused'],
    [
      'a second factor',
      { status: 401, body: xml('Sabre\\DAV\\Exception\\NotAuthenticated', 'Two-factor authentication is required: use an app password') },
      'app-password-needed',
      'Two-factor authentication is required: use an app password',
    ],
    ['too many wrong passwords', { status: 429, headers: { 'retry-after': '30' } }, 'host-limits'],
    ['no right', { status: 403, body: xml('Sabre\\DAV\\Exception\\Forbidden', 'No') }, 'place-forbidden', 'No'],
    ['no right, as a page', { status: 403, ...page(403) }, 'place-forbidden'],
    [
      'a virus scanner',
      { status: 403, body: xml('OCA\\DAV\\Connector\\Sabre\\Exception\\Forbidden', 'Virus Eicar is detected in the file') },
      'hook-refused',
      'Virus Eicar is detected in the file',
    ],
    [
      'a name that it does not take',
      { status: 400, body: xml('OCA\\DAV\\Connector\\Sabre\\Exception\\InvalidPath', 'Filename contains at least one invalid character') },
      'rule-path',
      'Filename contains at least one invalid character',
    ],
    ['nothing may be put', { status: 405, ...page(405) }, 'not-webdav'],
    ['it knows no such method', { status: 501 }, 'not-webdav'],
    ['too large for the server in front', { status: 413, ...page(413) }, 'file-too-large'],
    [
      'a lock',
      { status: 423, body: xml('OCA\\DAV\\Connector\\Sabre\\Exception\\FileLocked', '"a.md" is locked') },
      'file-locked',
      '"a.md" is locked',
    ],
    ['a lock, as a page', { status: 423, ...page(423) }, 'file-locked'],
    [
      'no room',
      { status: 507, body: xml('Sabre\\DAV\\Exception\\InsufficientStorage', 'Insufficient space in /') },
      'host-full',
      'Insufficient space in /',
    ],
    ['no room, as a page', { status: 507, ...page(507) }, 'host-full'],
    ['no room, told as a fault', { status: 500, body: 'write: no space left on device' }, 'host-full', 'write: no space left on device'],
    [
      'maintenance',
      { status: 503, body: xml('Sabre\\DAV\\Exception\\ServiceUnavailable', 'System is in maintenance mode.') },
      'host-maintenance',
      'System is in maintenance mode.',
    ],
    ['it asks to wait', { status: 503, headers: { 'retry-after': '20' } }, 'host-limits'],
    ['a fault', { status: 500 }, 'host-failed'],
    ['a fault of what is in front', { status: 502, ...page(502) }, 'host-failed'],
    ['elsewhere', { status: 302, headers: { location: '/login' } }, 'host-redirected'],
    ['elsewhere, for good', { status: 308, headers: { location: 'https://example.org/' } }, 'host-redirected'],
    ['a login page', { status: 200, ...page(200) }, 'answer-unexpected'],
    ['nobody knows', { status: 422, body: xml('X\\Y', 'Not on Fridays') }, 'request-refused', 'Not on Fridays'],
  ])('%s', async ([, instead, code, said]) => {
    const { server, deliver } = await begin();
    server.instead = ({ method, path }) => (method === 'PUT' && path.endsWith('an-article.md') ? instead : null);
    const found = await problemOf(deliver());
    expect(found).toMatchObject({ code });
    const { details } = found as Problem;
    expect(details['said']).toBe(said);
    const { message, hint } = sentencesOf(found as Problem);
    expect(`${message} ${hint} ${JSON.stringify(found)}`).not.toMatch(/canary|a-good-password|[{}](?=\w)|Sabre/);
    expect(`${message} ${hint}`).not.toMatch(/[{}]/);
    // No article came of it, and an image without one stays only where it is tried again by itself.
    expect([...server.files.keys()].filter((path) => path.endsWith('.md') || path.endsWith('.tmp'))).toEqual([]);
  });

  test('a page of the network instead of every answer is told as that', async () => {
    const { server, deliver, check } = await begin();
    server.instead = () => ({ status: 200, ...page(200) });
    expect(await problemOf(deliver())).toMatchObject({ code: 'answer-unexpected' });
    expect(await check()).toMatchObject({ code: 'answer-unexpected' });
  });

  test('half a file that is read is not taken for somebody’s', async () => {
    const { server, deliver } = await begin();
    await deliver();
    server.instead = ({ method, path }) => (method === 'GET' && path.endsWith('.md') ? { status: 200, body: '---' } : null);
    expect(await problemOf(deliver({ attempts: 2 }))).toMatchObject({ code: 'answer-unexpected' });
  });
});

describe('when it is set up', () => {
  test('what is in the way is told', async () => {
    const { server, check, settings } = await begin();
    expect(await check()).toBeNull();
    expect([...server.files.keys()]).toEqual([]);
    expect((await check({}, 'no'))?.code).toBe('sign-in-refused');
    expect((await check({ user: 'bob' }))?.code).toBe('sign-in-refused');
    expect((await check({ baseUrl: `${settings.baseUrl}/nothing` }))?.code).toBe('place-missing');
    expect((await check({ baseUrl: server.url }))?.code).toBe('not-webdav');
    server.files.set('site/a-file', bytes('x'));
    expect((await check({ root: 'site/a-file' }))?.code).toBe('path-taken');
    server.readOnly.add(ROOT);
    expect((await check())?.code).toBe('place-forbidden');
    server.readOnly.clear();
    server.room = 10;
    expect((await check())?.code).toBe('host-full');
  });

  test('a folder that is not there, or in other letters, is told with those that may be meant', async () => {
    const { server, check } = await begin();
    for (const folder of ['site/content-old', 'site/layouts', 'Website']) server.folders.add(folder);
    const near = async (root: string) => {
      const found = await check({ root });
      return found && [found.code, nearRoots(found)];
    };
    expect(await near('site/contents')).toEqual(['place-missing', ['site/content']]);
    expect(await near('Site/content')).toEqual(['place-missing', ['site']]);
    expect(await near('site/Content')).toEqual(['place-missing', ['site/content', 'site/content-old']]);
    expect(await near('website/content')).toEqual(['place-missing', ['Website']]);
    expect(await near('site/content')).toBeNull();
    expect(await near('')).toBeNull();
  });

  test('a new folder is made where the curator said yes, and the article goes into it', async () => {
    const { server, check, settings } = await begin();
    const made = { ...settings, root: 'new/content/here', mayMakeRoot: true };
    expect(await check(made)).toBeNull();
    await webdav.deliver({ delivery, bundle, settings: made }, davEffects(PASSWORD));
    expect([...server.files.keys()].toSorted()).toEqual([`new/content/here/${IMAGE}`, `new/content/here/${ARTICLE}`].toSorted());
  });

  test('the front door of a Nextcloud is enough', async () => {
    const { server, check, settings } = await begin({ base: '/remote.php/dav/files/ann' });
    expect(await check({ baseUrl: server.url })).toMatchObject({ code: 'not-webdav', details: { meant: settings.baseUrl } });
    expect((await check({ baseUrl: server.url }, 'no'))?.details['meant']).toBeUndefined();
  });
});

describe('somebody is faster', () => {
  /** Just before ours is written. */
  const first = (server: DavServer, text: string, methods: string[]) => {
    let done = false;
    server.before = ({ method, path }) => {
      const isIt = methods.includes(method) && (path.endsWith('an-article.md') || method === 'MOVE');
      if (done || !isIt || (method === 'MOVE' && !server.files.has(`${ROOT}/${IMAGE}`))) return;
      done = true;
      server.files.set(`${ROOT}/${ARTICLE}`, bytes(text));
    };
  };

  test.for([{}, { minds: false }, { etags: 'weak' }, { etags: 'none' }] as const)(
    'at a new place: theirs stays, with %j',
    async (options) => {
      const { server, deliver, textAt } = await begin(options);
      first(server, 'Theirs', ['PUT', 'MOVE']);
      expect(await problemOf(deliver())).toMatchObject({ code: 'file-differs', details: { path: ARTICLE } });
      expect([textAt(ARTICLE), textAt(IMAGE), [...server.files.keys()]]).toEqual(['Theirs', undefined, [`${ROOT}/${ARTICLE}`]]);
    },
  );

  test('with the same bytes: all is there', async () => {
    const { server, deliver } = await begin();
    first(server, new TextDecoder().decode(bundle.article.bytes), ['PUT']);
    await deliver();
    expect(server.files.size).toBe(2);
  });

  test('over our own older bytes: theirs stays', async () => {
    const { server, deliver, textAt } = await begin();
    server.files.set(`${ROOT}/${ARTICLE}`, bytes('Ours from before'));
    first(server, 'Theirs', ['PUT']);
    expect(await problemOf(deliver({ mayReplace: [await sha256(bytes('Ours from before'))] }))).toMatchObject({ code: 'file-differs' });
    expect([textAt(ARTICLE), textAt(IMAGE)]).toEqual(['Theirs', undefined]);
  });

  test('over our own older bytes that are only nearly known: they are known better soon, and theirs stays', async () => {
    const { server, settings, textAt } = await begin({ etags: 'weak' });
    server.files.set(`${ROOT}/${ARTICLE}`, bytes('Ours from before'));
    first(server, 'Theirs', ['PUT']);
    const effects = {
      ...davEffects(PASSWORD),
      wait: async () => {
        server.options.etags = 'strong';
      },
    };
    const row = { ...delivery, mayReplace: [await sha256(bytes('Ours from before'))] };
    expect(await problemOf(webdav.deliver({ delivery: row, bundle, settings }, effects))).toMatchObject({ code: 'file-differs' });
    expect([textAt(ARTICLE), textAt(IMAGE)]).toEqual(['Theirs', undefined]);
  });

  test('while it is taken back: theirs stays', async () => {
    const { server, deliver, settings, textAt } = await begin();
    const receipt = await deliver();
    server.before = ({ method, path }) => {
      if (method === 'DELETE' && path.endsWith('.md')) server.files.set(`${ROOT}/${ARTICLE}`, bytes('Theirs'));
    };
    const row = { ...delivery, state: 'delivered', receipt } as const;
    expect(await problemOf(webdav.undo!({ delivery: row, bundle, settings }, [], davEffects(PASSWORD)))).toMatchObject({
      code: 'file-differs',
    });
    expect(textAt(ARTICLE)).toBe('Theirs');
  });
});

test('the image is there before the article that names it, and folders are made on the way', async () => {
  const { server, deliver } = await begin();
  const receipt = await deliver();
  const done = server.heard.filter(({ method, path }) => ['PUT', 'MKCOL'].includes(method) && !path.endsWith('.tmp'));
  expect(done.map(({ method, path }) => `${method} ${path.slice(ROOT.length + 1)}`)).toEqual([
    `PUT ${IMAGE}`,
    'MKCOL telehealth',
    `PUT ${IMAGE}`,
    `PUT ${ARTICLE}`,
  ]);
  expect(receipt).toMatchObject({
    paths: [`${ROOT}/${ARTICLE}`, `${ROOT}/${IMAGE}`],
    wrote: true,
    url: `${server.url}/dav/${ROOT}/${ARTICLE}`,
  });
});

test('the image of an article that is there stays, where a second try takes it for gone and then comes no further', async () => {
  const { server, deliver } = await begin();
  await deliver();
  let isPut = false;
  let isRefused = false;
  server.instead = ({ method, path }) => {
    if (!path.endsWith('.png') || isRefused) return null;
    if (method === 'PUT') isPut = true;
    else if (isPut) isRefused = true;
    return method === 'PUT' ? null : { status: isPut ? 403 : 404 };
  };
  expect(await problemOf(deliver({ attempts: 2 }))).toMatchObject({ code: 'place-forbidden' });
  expect([isRefused, [...server.files.keys()].length]).toEqual([true, 2]);
});

test('a file where a folder should be is told, and nothing is written', async () => {
  const { server, deliver } = await begin();
  server.files.set(`${ROOT}/telehealth`, bytes('Theirs'));
  expect(await problemOf(deliver())).toMatchObject({ code: 'path-taken', details: { path: `${ROOT}/telehealth` } });
  expect(server.files.size).toBe(1);
});

test('a folder that was made, and that the server does not tell of at once, is written into all the same', async () => {
  const { server, deliver } = await begin();
  server.instead = ({ method, path }) => (method === 'PROPFIND' && /telehealth\/?$/.test(path) ? { status: 404 } : null);
  await deliver();
  expect([...server.files.keys()]).toEqual([`${ROOT}/${IMAGE}`, `${ROOT}/${ARTICLE}`]);
});

test('what was delivered is taken back where it was put, also when the settings name another folder by now; not at another user’s', async () => {
  const { server, deliver, settings } = await begin();
  const receipt = await deliver();
  const row = { ...delivery, state: 'delivered', receipt } as const;
  const undo = (change: Partial<DavSettings>) =>
    problemOf(webdav.undo!({ delivery: row, bundle, settings: { ...settings, ...change } }, [], davEffects(PASSWORD)));
  expect(await undo({ user: 'bob' })).toMatchObject({ code: 'place-changed' });
  expect(server.files.size).toBe(2);
  await undo({ root: 'elsewhere' });
  expect(server.files.size).toBe(0);
});

test('what lies there can be looked at', async () => {
  const { server, settings } = await begin();
  server.files.set(`${ROOT}/${ARTICLE}`, bytes('Theirs'));
  expect(await webdav.look?.({ delivery, bundle, settings }, davEffects(PASSWORD))).toEqual([
    { path: `${ROOT}/${ARTICLE}`, bytes: bytes('Theirs') },
    { path: `${ROOT}/${IMAGE}`, bytes: null },
  ]);
});

test.for([
  ['https://dav.example.org/files', 'site/a b.md', 'https://dav.example.org/files/site/a%20b.md'],
  [
    'https://cloud.example.org/remote.php/dav/files/ann',
    'site/content/a.md',
    'https://cloud.example.org/index.php/apps/files/?dir=%2Fsite%2Fcontent',
  ],
  ['https://cloud.example.org/remote.php/dav/files/ann', 'a.md', 'https://cloud.example.org/index.php/apps/files/?dir=%2F'],
  [
    'https://example.org/nc/remote.php/dav/files/ann/My%20site',
    'content/a.md',
    'https://example.org/nc/index.php/apps/files/?dir=%2FMy%20site%2Fcontent',
  ],
  ['https://example.org/oc/remote.php/webdav/site', 'content/a.md', 'https://example.org/oc/index.php/apps/files/?dir=%2Fsite%2Fcontent'],
  ['https://example.org/remote.php/dav/spaces/1', 'a.md', 'https://example.org/remote.php/dav/spaces/1/a.md'],
] as const)('below %s, %s is looked at at %s', ([baseUrl, path, page]) => {
  expect(pageAt(baseUrl, path)).toBe(page);
});
