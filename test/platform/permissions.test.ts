import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import '@/utils/platform/database/load-database';
import { database } from '@/utils/platform/database/database';

/** Patterns that the browser has, and what it was asked for, without questions of ours about all hosts. */
let origins: string[] = [];
const asked: unknown[] = [];
const EVERY = ['https://*/*', 'http://*/*'];
const isEvery = (what: { origins: string[] }) => what.origins.join() === EVERY.join();
const covers = (what: { origins: string[] }) =>
  EVERY.every((one) => origins.includes(one)) || what.origins.every((one) => origins.includes(one));
const permissions = {
  contains: async (what: { origins: string[] }) => {
    if (!isEvery(what)) asked.push(what);
    return isEvery(what) ? EVERY.every((one) => origins.includes(one)) : covers(what);
  },
  // As browsers do: what is covered already is granted in silence, and not kept.
  request: async (what: { origins: string[] }) => {
    asked.push(what);
    if (!covers(what)) origins = [...origins, ...what.origins];
    return true;
  },
  remove: async (what: { origins: string[] }) => {
    origins = origins.filter((one) => !what.origins.includes(one));
    return true;
  },
  getAll: async () => ({ origins }),
};
const browser = { runtime: { id: 'gleaner' }, permissions };
Object.assign(globalThis, { browser, chrome: browser });
const { mayReach, mayReachAll, maySend, requestAll, requestHost, requestSending, withdrawAll } =
  await import('@/utils/platform/permissions');

const URL_OF_API = 'https://git.example.org:8443/api/v4';
const OWN = ['https://git.example.org/*'];

afterEach(async () => {
  vi.unstubAllEnvs();
  asked.length = 0;
  origins = [];
  await database.settings.clear();
});

test.for([
  ['firefox', { origins: OWN, data_collection: ['websiteContent', 'browsingActivity', 'authenticationInfo'] }],
  ['chrome', { origins: OWN }],
] as const)(
  'in %s a destination’s host is asked for together with what is sent there, where the browser knows that question',
  async ([name, question]) => {
    vi.stubEnv('BROWSER', name);
    await requestSending(URL_OF_API);
    await maySend(URL_OF_API);
    expect(asked).toEqual([question, question]);
  },
);

test('an image’s host is asked for alone', async () => {
  vi.stubEnv('BROWSER', 'firefox');
  await requestHost(URL_OF_API);
  await mayReach(URL_OF_API);
  expect(asked).toEqual([{ origins: OWN }, { origins: OWN }]);
});

test('that all hosts of images are allowed lets nothing be sent anywhere before that host was asked for', async () => {
  await requestAll();
  expect(await mayReach(URL_OF_API)).toBe(true);
  expect(await maySend(URL_OF_API)).toBe(false);
  await requestSending(URL_OF_API);
  expect(await maySend(URL_OF_API)).toBe(true);
  expect(await maySend('https://other.example.org/api')).toBe(false);
});

test('a host that was allowed before stays allowed while all are, and after they are withdrawn', async () => {
  await requestSending(URL_OF_API);
  await requestAll();
  expect(await maySend(URL_OF_API)).toBe(true);
  await withdrawAll();
  expect([await mayReachAll(), await maySend(URL_OF_API), await mayReach('https://cdn.example.net/a.png')]).toEqual([false, true, false]);
});

test('a host that was allowed while all were is asked for again once they are withdrawn', async () => {
  await requestAll();
  await requestSending(URL_OF_API);
  await withdrawAll();
  expect(await maySend(URL_OF_API)).toBe(false);
});
