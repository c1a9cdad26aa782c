import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { HttpRequest } from '@/utils/core/http';
import { ProblemError } from '@/utils/core/problem';
import { openHttp } from '@/utils/platform/http/open-http';
import { startHost, type Told } from '../hosts/answering-host';

const LIMITS = { milliseconds: 10_000, bytes: 100_000 };
const SOON = { ...LIMITS, milliseconds: 300 };
const EFFECTS = { fetch, maySend: async () => true, isOnline: () => true };

let host: Awaited<ReturnType<typeof startHost>>;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());
afterEach(() => {
  host.heard.length = 0;
});

const ask = (
  told: Told,
  { limits = LIMITS, ...effects }: Partial<typeof EFFECTS> & { limits?: typeof LIMITS } = {},
  request: Partial<HttpRequest> = {},
) => {
  host.told = told;
  return openHttp({ ...EFFECTS, ...effects }, limits)({ method: 'GET', url: `${host.url}/a?token=canary`, headers: {}, ...request });
};
const problemOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'an answer',
    (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      expect(JSON.stringify(error.problem) + error.stack).not.toContain('canary');
      return error.problem.code;
    },
  );

test('an answer of any status comes back with its headers and bytes', async () => {
  const { status, headers, bytes } = await ask({ status: 409, headers: { 'X-Some-Header': 'a' }, body: Uint8Array.of(0, 255, 10) });
  expect([status, headers['x-some-header'], [...bytes]]).toEqual([409, 'a', [0, 255, 10]]);
});

test('JSON is sent as JSON, with the headers asked for and no word of where it comes from', async () => {
  await ask({}, {}, { method: 'PATCH', headers: { authorization: 'Bearer x' }, json: { text: 'é' } });
  expect(host.heard).toMatchObject([
    { method: 'PATCH', headers: { authorization: 'Bearer x', 'content-type': 'application/json' }, body: '{"text":"é"}' },
  ]);
  expect(host.heard[0]?.headers).not.toHaveProperty('referer');
});

test('a request without JSON has no body', async () => {
  await ask({}, {}, { method: 'DELETE' });
  expect(host.heard).toMatchObject([{ method: 'DELETE', body: '' }]);
  expect(host.heard[0]?.headers).not.toHaveProperty('content-type');
});

test('it is sent without cookies, past every cache, and follows nobody', async () => {
  const inits: unknown[] = [];
  await ask(
    {},
    {
      fetch: (url, init) => {
        inits.push(init);
        return fetch(url, init);
      },
    },
  );
  expect(inits).toMatchObject([{ credentials: 'omit', redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer' }]);
});

test.for([301, 302, 303, 307, 308])('%i is not followed', async (status) => {
  expect(await problemOf(ask({ status, headers: { location: '/b' } }))).toBe('host-redirected');
  expect(host.heard).toHaveLength(1);
});

test('a redirect as browsers hide it is known too', async () => {
  const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  expect(await problemOf(ask({}, { fetch: async () => hidden }))).toBe('host-redirected');
});

test.for<[string, Told]>([
  ['is reset', { by: (response) => response.destroy() }],
  ['never answers', { by: () => {} }],
  ['never ends its answer', { by: (response) => response.writeHead(200).write('{') }],
  [
    'ends its answer too early',
    {
      by: (response) => {
        response.writeHead(200, { 'content-length': 50 }).write('{');
        setTimeout(() => response.destroy(), 20);
      },
    },
  ],
  [
    'ends a chunked answer too early',
    {
      by: (response) => {
        response.writeHead(200).write('{');
        setTimeout(() => response.destroy(), 20);
      },
    },
  ],
])('a host that %s did not answer', async ([, told]) => {
  expect(await problemOf(ask(told, { limits: SOON }))).toBe('host-unreachable');
});

test('a body shorter than it was said to be did not arrive, though the browser says nothing', async () => {
  const short = async () => new Response('{}', { headers: { 'content-length': '50' } });
  expect(await problemOf(ask({}, { fetch: short }))).toBe('host-unreachable');
});

test('a name that nobody has did not answer', async () => {
  expect(await problemOf(ask({}, {}, { url: 'https://nobody.invalid/canary' }))).toBe('host-unreachable');
});

test('an answer larger than any of ours is none', async () => {
  expect(await problemOf(ask({ body: new Uint8Array(LIMITS.bytes + 1) }))).toBe('answer-unexpected');
  expect((await ask({ body: new Uint8Array(LIMITS.bytes) })).bytes).toHaveLength(LIMITS.bytes);
});

test('without the permission nothing is sent', async () => {
  expect(await problemOf(ask({}, { maySend: async () => false }))).toBe('host-not-allowed');
  expect(host.heard).toEqual([]);
});

test.for([
  'http://example.org/canary',
  'http://127.0.0.1.example.org/canary',
  'https://canary@example.org/',
  'https://:canary@example.org/',
  'ftp://example.org/canary',
  'data:application/json,{}',
])('%s is no line for a token', async (url) => {
  const sent: unknown[] = [];
  expect(
    await problemOf(
      ask(
        {},
        {
          fetch: async (to) => {
            sent.push(to);
            return new Response();
          },
        },
        { url },
      ),
    ),
  ).toBe('host-not-allowed');
  expect(sent).toEqual([]);
});

test.for(['https://api.github.com/a', 'http://localhost:8080/a', 'http://[::1]/a', 'http://127.0.0.1/a'])('%s is one', async (url) => {
  expect((await ask({}, { fetch: async () => new Response('{}') }, { url })).status).toBe(200);
});

test('offline nothing is sent, but to this computer itself', async () => {
  const offline = { isOnline: () => false };
  expect(await problemOf(ask({}, offline, { url: 'https://api.github.com/canary' }))).toBe('offline');
  expect((await ask({}, offline)).status).toBe(200);
});

test('a network that goes away meanwhile is being offline', async () => {
  let online = true;
  const fetch = async () => {
    online = false;
    throw new TypeError('canary');
  };
  expect(await problemOf(ask({}, { fetch, isOnline: () => online }, { url: 'https://api.github.com/a' }))).toBe('offline');
});

test.for(['\u200b', '\u2026', '\u00a0', '\n', 'é'])(
  'a token with a sign that no header takes (%j) is told as such, and nothing is sent',
  async (sign) => {
    expect(await problemOf(ask({}, {}, { headers: { authorization: `Bearer canary${sign}` } }))).toBe('token-unreadable');
    expect(host.heard).toEqual([]);
  },
);
