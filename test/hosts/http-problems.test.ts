import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { describe as sentencesOf } from '@/components/shared/words/problem-words';
import { z } from '@/utils/core/zod';
import { askHost, type Host } from '@/utils/hosts/ask-host';
import type { HostRules } from '@/utils/hosts/host-rules';
import { type Refusal, refusalBy } from '@/utils/hosts/refusal-table';
import { openDoor, startHost, type Told } from './answering-host';

const NOW = Date.parse('2026-11-21T08:00:00Z');
const TOKEN = 'canary-token-5c1f';
/** In every body and header below where a host could say something: shown where nobody else knows what it is about, and nowhere else. */
const CANARY = 'canary-words-of-the-host';

let host: Awaited<ReturnType<typeof startHost>>;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const json = (status: number, message = CANARY, headers: Record<string, string> = {}): Told => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message: `${message} ${CANARY}` }),
});
const page = (status: number): Told => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE html><title>${CANARY}</title>`,
});

/** A host whose rules are those of nobody. */
const RULES: HostRules = {
  statuses: { 403: 'token-may-not-write', 404: 'repository-missing', 423: 'repository-locked' },
  refusal: (status, words) => (status === 403 && words.includes('archived') ? { means: 'repository-locked' } : null),
  limits: refusalBy([
    { rule: 'secondary', status: [403, 422], says: ['exceeded a secondary rate limit'], means: 'host-limits', least: 60_000 },
    { rule: 'hourly', status: [403], lines: ['api rate limit exceeded…'], means: 'host-limits' },
  ]),
};
const door = (baseUrl: string): Host => ({
  baseUrl,
  headers: () => ({}),
  secrets: () => [TOKEN],
  names: { project: 'team/site' },
  rules: RULES,
});

async function problemAt(told: Told, refusal?: Refusal) {
  host.told = told;
  host.heard.length = 0;
  const effects = { http: openDoor, wait: async () => {}, now: () => NOW };
  const asking = askHost({ ...door(host.url), headers: () => ({ authorization: TOKEN }) }, effects);
  const error: unknown = await asking.json(z.object({ sha: z.string() }), { path: `/x?secret=${TOKEN}`, ...(refusal && { refusal }) }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error('it was no Problem', { cause: error });
  return error;
}

describe('each answer has its Problem, in plain sentences', () => {
  test.for<[string, Told, string]>([
    ['a token that is refused', json(401, 'Bad credentials'), 'token-refused'],
    ['a proxy’s page that asks who it is', page(401), 'token-refused'],
    ['a right that is missing', json(403, 'Resource not accessible by personal access token'), 'token-may-not-write'],
    ['an archive', json(403, 'Repository was archived so is read-only.'), 'repository-locked'],
    ['a firewall’s page', page(403), 'answer-unexpected'],
    ['403 with Retry-After', json(403, '', { 'retry-after': '30' }), 'host-limits'],
    [
      '403 with no request left',
      json(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795248600' }),
      'host-limits',
    ],
    ['a secondary limit', json(403, 'You have exceeded a secondary rate limit', { 'x-ratelimit-remaining': '4000' }), 'host-limits'],
    ['429', json(429), 'host-limits'],
    ['429 as a page', page(429), 'host-limits'],
    ['503 with Retry-After', json(503, '', { 'retry-after': '120' }), 'host-limits'],
    ['nothing there', json(404, 'Not Found'), 'repository-missing'],
    ['a page that is not there: no API at all', page(404), 'answer-unexpected'],
    ['a conflict that nobody named', json(409), 'request-refused'],
    ['a request that is not understood', json(422, 'Validation Failed'), 'request-refused'],
    ['400', json(400), 'request-refused'],
    ['too large', json(413), 'file-too-large'],
    ['too large for the server in front', page(413), 'file-too-large'],
    ['locked', json(423), 'repository-locked'],
    ['it was too slow for the host', json(408), 'host-failed'],
    ['500', json(500), 'host-failed'],
    ['502 as a page', page(502), 'host-failed'],
    ['503', json(503), 'host-failed'],
    ['504 without a body', { status: 504, headers: {} }, 'host-failed'],
    ['a network that wants a login', page(511), 'answer-unexpected'],
    ['a page instead of JSON', page(200), 'answer-unexpected'],
    ['half of the JSON', { body: `{"sha":"${CANARY}` }, 'answer-unexpected'],
    ['other JSON', { body: `{"sha":5,"${CANARY}":1}` }, 'answer-unexpected'],
    ['nothing', {}, 'answer-unexpected'],
    ['bytes that are no text', { body: Uint8Array.of(0x22, 0xff, 0x22) }, 'answer-unexpected'],
    ['a redirect', { status: 301, headers: { location: '/elsewhere' } }, 'host-redirected'],
    ['a redirect that keeps the method', { status: 307, headers: { location: 'https://example.org/' } }, 'host-redirected'],
    ['a line that is cut', { by: (response) => response.destroy() }, 'host-unreachable'],
    [
      'a body that is cut',
      {
        by: (response) => {
          response.writeHead(200, { 'content-length': 500 }).write('{');
          setTimeout(() => response.destroy(), 20);
        },
      },
      'host-unreachable',
    ],
  ])('%s', async ([, told, code]) => {
    const { problem, message, stack } = await problemAt(told);
    expect(problem.code).toBe(code);
    const { message: sentence, hint } = sentencesOf(problem);
    expect(`${sentence} ${hint}`).not.toMatch(/[{}<>[\]]/);
    // Its own words follow ours; a page is not written for somebody who sends an article.
    const isQuoted = JSON.stringify(told.body ?? '').includes('message') && (told.status ?? 200) >= 400;
    expect(sentence.includes(CANARY)).toBe(isQuoted);
    expect([JSON.stringify(problem), message, stack, sentence, hint].join(' ')).not.toMatch(isQuoted ? /canary-token/ : /canary/);
  });
});

test('what a host says in its own words may mean something of its own', async () => {
  const refusal: Refusal = (status, words) => (status === 422 && words.includes('fast forward') ? { means: 'branch-moved' } : null);
  expect((await problemAt(json(422, 'Update is not a fast forward'), refusal)).problem.code).toBe('branch-moved');
  expect((await problemAt(json(422, 'Something else'), refusal)).problem.code).toBe('request-refused');
});

test('a limit stays a limit, whatever the words may mean', async () => {
  expect((await problemAt(json(429), () => ({ means: 'branch-moved' }))).problem.code).toBe('host-limits');
});

describe('what passes within seconds is asked for again', () => {
  const open = () =>
    askHost(door(host.url), {
      http: openDoor,
      wait: async () => {
        host.told = host.heard.length < 2 ? host.told : { body: '{"sha":"1"}' };
      },
      now: () => NOW,
    });
  const Sha = z.object({ sha: z.string() });
  const FAULTS: [string, Told][] = [
    ['500', json(500)],
    ['a page', page(200)],
    ['half of the JSON', { body: '{"sha":' }],
    ['a line that is cut', { by: (response) => response.destroy() }],
  ];

  test.for(FAULTS)('%s, twice', async ([, told]) => {
    host.told = told;
    host.heard.length = 0;
    expect(await open().json(Sha, { path: '/x' })).toEqual({ sha: '1' });
    expect(host.heard).toHaveLength(3);
  });

  test.for(FAULTS)('%s is not, where asking may have had an effect', async ([, told]) => {
    host.told = told;
    host.heard.length = 0;
    await expect(open().json(Sha, { method: 'POST', path: '/x', json: {} })).rejects.toThrow(ProblemError);
    expect(host.heard).toHaveLength(1);
  });

  test.for([
    [10_000, 3],
    [10_001, 1],
  ] as const)('who took %d ms before that is asked %d times in all', async ([ms, asked]) => {
    let clock = NOW;
    let heard = 0;
    const slow = askHost(door('https://git.example.org'), {
      http: async () => {
        clock += heard === 0 ? ms : 0;
        heard += 1;
        return { status: 500, headers: {}, bytes: new Uint8Array() };
      },
      wait: async () => {},
      now: () => clock,
    });
    await expect(slow.answer({ path: '/x' })).rejects.toThrow(ProblemError);
    expect(heard).toBe(asked);
  });

  test('a write that does no more when it is repeated is', async () => {
    host.told = json(502);
    host.heard.length = 0;
    expect(await open().json(Sha, { method: 'POST', path: '/x', json: {}, harmless: true })).toEqual({ sha: '1' });
  });

  test.for([json(401), json(403), json(404), json(429), json(422)])('an answer is an answer: %j', async (told) => {
    await problemAt(told);
    expect(host.heard).toHaveLength(1);
  });
});

describe('a limit says when it ends', () => {
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes';
  test.for<[string, Told, string]>([
    ['Retry-After in seconds', json(429, '', { 'retry-after': '90' }), '2026-11-21T08:01:30.000Z'],
    [
      'Retry-After as a date, by the host’s own clock',
      json(429, '', { date: 'Sat, 21 Nov 2026 09:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 09:02:00 GMT' }),
      '2026-11-21T08:02:00.000Z',
    ],
    [
      'a date that is over',
      json(429, '', { date: 'Sat, 21 Nov 2026 09:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 08:00:00 GMT' }),
      '2026-11-21T08:00:01.000Z',
    ],
    [
      'the end of the window',
      json(403, '', { date: 'Sat, 21 Nov 2026 08:00:00 GMT', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 600) }),
      '2026-11-21T08:10:00.000Z',
    ],
    [
      'GitLab’s end of the window',
      json(429, '', { date: 'Sat, 21 Nov 2026 08:00:00 GMT', 'ratelimit-remaining': '0', 'ratelimit-reset': String(NOW / 1000 + 60) }),
      '2026-11-21T08:01:00.000Z',
    ],
    ['the span of the IETF’s draft', json(429, '', { 'ratelimit-reset': '45' }), '2026-11-21T08:00:45.000Z'],
    [
      'a window that is not used up is another limit’s',
      json(429, '', { 'x-ratelimit-remaining': '70', 'x-ratelimit-reset': String(NOW / 1000 + 3000) }),
      '2026-11-21T08:01:00.000Z',
    ],
    ['a secondary limit that says nothing', json(403, secondary), '2026-11-21T08:01:00.000Z'],
    ['a secondary limit that says too little', json(403, secondary, { 'retry-after': '5' }), '2026-11-21T08:01:00.000Z'],
    ['nothing at all', json(429), '2026-11-21T08:01:00.000Z'],
    ['nonsense', json(429, '', { 'retry-after': 'soon', 'x-ratelimit-reset': '-1' }), '2026-11-21T08:01:00.000Z'],
    ['a year', json(429, '', { 'retry-after': '31536000' }), '2026-11-22T08:00:00.000Z'],
  ])('%s', async ([, told, retryAt]) => {
    expect((await problemAt(told)).problem).toMatchObject({ code: 'host-limits', details: { retryAt } });
  });
});
