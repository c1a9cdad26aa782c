// The functions of a worker, as its page calls them.
import { ProblemError } from '@/utils/core/problem';
import type { Answer, Question } from './protocol';

/** What the worker says unasked. */
type Unasked = { kind: string };

/** `names`: all of its functions; each answers a promise. Of a worker that is stopped, what was asked before is never answered. */
export function askWorker<Verbs, Said extends Unasked>(
  worker: Pick<Worker, 'postMessage' | 'addEventListener'>,
  names: readonly (keyof Verbs & string)[],
  hear: (said: Said) => void,
): Verbs {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answer | Said>) => {
    if (!isAnswer(data)) return hear(data);
    const answer = waiting.get(data.to);
    waiting.delete(data.to);
    if ('result' in data) answer?.resolve(data.result);
    else answer?.reject('problem' in data ? new ProblemError(data.problem) : new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });

  const ask =
    (name: string) =>
    (...args: unknown[]) => {
      const answer = Promise.withResolvers<unknown>();
      asked += 1;
      waiting.set(asked, answer);
      worker.postMessage({ id: asked, name, args } satisfies Question);
      return answer.promise;
    };
  return Object.fromEntries(names.map((name) => [name, ask(name)])) as unknown as Verbs;
}

const isAnswer = (said: Answer | Unasked): said is Answer => 'to' in said;
