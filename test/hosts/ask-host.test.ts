// What is asked of a host: of any kind, with the rules of that kind.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askHost, type Question } from '@/utils/hosts/ask-host';
import type { HostRules } from '@/utils/hosts/host-rules';
import { isProblem } from '@/utils/hosts/unless';
import { openDoor, startHost, type Told } from './answering-host';

let host: Awaited<ReturnType<typeof startHost>>;
let waits: number[] = [];
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => {
  host.told = { status: 201 };
  host.heard.length = 0;
  waits = [];
});
afterAll(() => host.close());

let token = 'first';
const open = (rules: HostRules = { statuses: {} }) =>
  askHost(
    {
      baseUrl: `${host.url}/dav/`,
      headers: () => ({ authorization: token }),
      secrets: () => [token],
      names: { place: 'The shelf' },
      rules,
    },
    {
      http: openDoor,
      wait: async (ms) => {
        waits.push(ms);
      },
      now: () => 0,
    },
  );

async function codeOf(asking: Promise<unknown>): Promise<[string, string | undefined]> {
  try {
    await asking;
  } catch (error) {
    if (!isProblem(error) && !(error instanceof Error && 'problem' in error)) throw error;
    const { problem } = error as unknown as { problem: { code: string; details: Record<string, string> } };
    return [problem.code, problem.details['said']];
  }
  return ['an answer', undefined];
}

test('bytes are sent as they are, with the headers of the host and of the question', async () => {
  const bytes = Uint8Array.of(0, 255, 10, 13);
  await open().answer({ method: 'PUT', path: '/a%20b.md', bytes, headers: { 'content-type': 'text/markdown', 'if-none-match': '*' } });
  const [heard] = host.heard;
  expect(heard).toMatchObject({
    method: 'PUT',
    url: '/dav/a%20b.md',
    headers: { authorization: 'first', 'content-type': 'text/markdown', 'if-none-match': '*', 'content-length': '4' },
  });
});

test('headers are made anew for each question', async () => {
  const { answer } = open();
  await answer({ path: '/a' });
  token = 'second';
  await answer({ path: '/a' });
  token = 'first';
  expect(host.heard.map(({ headers }) => headers.authorization)).toEqual(['first', 'second']);
});

test.for<[string, Question['method'][], number | undefined, number[]]>([
  ['two writes, where the host wants a pause', ['PUT', 'MKCOL', 'DELETE'], 1000, [1000, 1000]],
  ['two writes, where it wants none', ['PUT', 'PUT'], undefined, []],
  ['reading, in whatever words', ['PUT', 'PROPFIND', 'OPTIONS', 'GET'], 1000, []],
] as const)('between %s', async ([, methods, betweenWrites, paused]) => {
  const { answer } = open({ statuses: {}, ...(betweenWrites && { betweenWrites }) });
  for (const method of methods) await answer({ path: '/', ...(method && { method }) });
  expect(waits).toEqual(paused);
});

const page = (status: number): Told => ({ status, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><p>Locked by Ann' });
const xml = (status: number): Told => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: '<?xml version="1.0"?>\n<d:error xmlns:d="DAV:"><s:message>Locked by Ann, says first</s:message></d:error>',
});

const LOCKED = 'Locked by Ann, says •••';

test.for<[string, Told, HostRules, [string, string?]]>([
  ['a status that no rule names', { status: 423 }, { statuses: {} }, ['request-refused']],
  ['one that a rule names, with the words of the host', xml(423), { statuses: { 423: 'file-locked' } }, ['file-locked', LOCKED]],
  ['as a page: something stands in between', page(423), { statuses: { 423: 'file-locked' } }, ['answer-unexpected']],
  ['as a page of a host that answers in pages', page(423), { statuses: { 423: 'file-locked' }, evenAsPage: [423] }, ['file-locked']],
  ['by its words', xml(409), { statuses: { 409: 'branch-moved' }, refusal: () => ({ means: 'path-taken' }) }, ['path-taken', LOCKED]],
  ['a limit by its words', xml(409), { statuses: {}, limits: () => ({ means: 'host-limits' }) }, ['host-limits', LOCKED]],
  ['507', { status: 507 }, { statuses: { 507: 'host-full' } }, ['host-full']],
])('%s', async ([, told, rules, [code, said]]) => {
  host.told = told;
  expect(await codeOf(open(rules).answer({ path: '/' }))).toEqual([code, said]);
});

test('the names of the host fill its problems', async () => {
  host.told = { status: 403 };
  await expect(open().answer({ path: '/a', files: ['a'] })).rejects.toMatchObject({
    problem: { details: { host: new URL(host.url).host, place: 'The shelf', path: 'a', status: '403' } },
  });
});
