// A page and its worker, over a real channel: each question has its own answer.
import { afterEach, expect, test } from 'vitest';
import { answerPage } from '@/entrypoints/worker/answer-page';
import { askWorker } from '@/entrypoints/worker/ask-worker';
import type { Question } from '@/entrypoints/worker/protocol';
import { fail, ProblemError } from '@/utils/core/problem';

const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
const verbs = {
  slow: async (text: string) => (await held, `${text} at last`),
  quick: async (...numbers: number[]) => numbers.length,
  nothing: async () => {},
  unfit: async () => fail('vocabulary-unreadable', { line: '3' }),
  broken: async () => {
    throw new TypeError('no such thing');
  },
};

let open: MessagePort[] = [];
afterEach(() => {
  for (const port of open) port.close();
  open = [];
});

function opened(hear: (said: { kind: string }) => void = () => {}) {
  const { port1: page, port2: worker } = new MessageChannel();
  open = [page, worker];
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<Question>) => void answerPage(verbs, data, (said) => worker.postMessage(said)),
  );
  for (const port of open) port.start();
  const asked = askWorker<typeof verbs, { kind: string }>(page as unknown as Worker, ['slow', 'quick', 'nothing', 'unfit', 'broken'], hear);
  return { asked, page, worker };
}

test('a later question may be answered first', async () => {
  const { asked } = opened();
  const slow = asked.slow('here');
  await expect(asked.quick(1, 2, 3)).resolves.toBe(3);
  await expect(asked.nothing()).resolves.toBeUndefined();
  letGo();
  await expect(slow).resolves.toBe('here at last');
});

test('a Problem comes as one, and anything else as an error that says what it was', async () => {
  const { asked } = opened();
  const problem = await asked.unfit().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ProblemError);
  expect((problem as ProblemError).problem).toMatchObject({ code: 'vocabulary-unreadable', details: { line: '3' } });
  await expect(asked.broken()).rejects.toThrow('TypeError: no such thing');
});

test('what the worker says unasked is heard, and answers no question', async () => {
  const heard: unknown[] = [];
  const { asked, worker } = opened((said) => heard.push(said));
  worker.postMessage({ kind: 'progress', id: 1, done: 4 });
  await expect(asked.quick()).resolves.toBe(0);
  expect(heard).toEqual([{ kind: 'progress', id: 1, done: 4 }]);
});

test('a worker that breaks leaves no question waiting', async () => {
  const { asked, page } = opened();
  const waiting = asked.quick();
  page.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await expect(waiting).rejects.toThrow('out of memory');
});
