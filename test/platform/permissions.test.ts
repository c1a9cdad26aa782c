import { afterEach, expect, test, vi } from 'vitest';

const asked: unknown[] = [];
const yes = async (what: unknown) => asked.push(what) > 0;
const browser = { runtime: { id: 'gleaner' }, permissions: { contains: yes, request: yes } };
Object.assign(globalThis, { browser, chrome: browser });
const { mayReach, maySend, requestHost, requestSending } = await import('@/utils/platform/permissions');

const URL_OF_API = 'https://git.example.org:8443/api/v4';
const origins = ['https://git.example.org/*'];

afterEach(() => {
  vi.unstubAllEnvs();
  asked.length = 0;
});

test.for([
  ['firefox', { origins, data_collection: ['websiteContent', 'browsingActivity', 'authenticationInfo'] }],
  ['chrome', { origins }],
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
  expect(asked).toEqual([{ origins }, { origins }]);
});
