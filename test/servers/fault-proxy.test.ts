// A line that fails as it is told, and the same way for the same seed.
import { expect, test } from 'vitest';
import { startFaultProxy } from './fault-proxy';
import { FAULT_KINDS, type FaultKind } from './faults';
import { serveJson } from './json-server';

/** What becomes of so many requests, and how many of them reached the host. */
async function through(count: number, options: { share?: number; seed?: number; kinds?: FaultKind[] }) {
  let reached = 0;
  const host = await serveJson(async () => ({ status: 200, body: { number: (reached += 1), text: 'x'.repeat(50) } }));
  const proxy = await startFaultProxy(host.url, options);
  const outcomes: string[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const outcome = fetch(proxy.url, { redirect: 'manual' }).then(
      async (answer) => `${answer.status} ${(await answer.text()).startsWith('{') ? 'JSON' : 'no JSON'}`,
    );
    outcomes.push(await outcome.catch(() => 'dropped'));
  }
  await proxy.close();
  await host.close();
  return { outcomes, reached, counts: proxy.counts, requests: proxy.requests };
}

test.for<[FaultKind, string, number]>([
  ['dropped before', 'dropped', 0],
  ['dropped after the effect', 'dropped', 1],
  ['late', '200 JSON', 1],
  ['cut off', 'dropped', 1],
  ['403 limit', '403 JSON', 0],
  ['500 before', '500 no JSON', 0],
  ['503 after', '503 no JSON', 1],
  ['HTML with 200', '200 no JSON', 0],
  ['redirect elsewhere', '302 no JSON', 0],
])('%s is seen as %s, and reaches the host %i times', async ([kind, seen, times]) => {
  const { outcomes, reached } = await through(1, { share: 1, kinds: [kind] });
  expect([outcomes, reached]).toEqual([[seen], times]);
});

test('a quarter goes wrong, in every way, and again the same way', async () => {
  const [once, again] = [await through(400, { seed: 3 }), await through(400, { seed: 3 })];
  expect(once.outcomes).toEqual(again.outcomes);
  expect(once.counts.size).toBe(FAULT_KINDS.length);
  const wrong = [...once.counts.values()].reduce((sum, times) => sum + times, 0);
  expect(wrong / once.requests).toBeGreaterThan(0.2);
  expect(wrong / once.requests).toBeLessThan(0.3);
});

test('half a JSON is whole by its length and no JSON', async () => {
  const host = await serveJson(async () => ({ status: 200, body: { text: 'x'.repeat(50) } }));
  const proxy = await startFaultProxy(host.url, { share: 1, kinds: ['half a JSON'] });
  const text = await (await fetch(proxy.url)).text();
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  await proxy.close();
  await host.close();
});
