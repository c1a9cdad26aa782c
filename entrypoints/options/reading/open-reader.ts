// A reader that works beside the page. Stopped, it forgets everything and answers nothing more.
import { ProblemError } from '@/utils/core/problem';
import type { Question, Reply } from './protocol';
import type { Reader } from './reader';

export interface OpenReader {
  reader: Reader;
  stop(): void;
}

/** What was asked before it was stopped is never answered. */
export function openReader(tell: (done: number, of: number) => void): OpenReader {
  const worker = new Worker(new URL('reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'progress') return tell(data.done, data.of);
    const answer = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'result') answer?.resolve(data.result);
    else answer?.reject(data.kind === 'problem' ? new ProblemError(data.problem) : new Error(data.message));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });

  const ask =
    (name: keyof Reader) =>
    (...args: unknown[]) => {
      const answer = Promise.withResolvers<unknown>();
      asked += 1;
      waiting.set(asked, answer);
      worker.postMessage({ id: asked, name, args } satisfies Question);
      return answer.promise;
    };
  const names = [
    'open',
    'reopen',
    'reshape',
    'preview',
    'readTopics',
    'merge',
    'addContent',
    'content',
    'takeContent',
    'tryFormat',
    'openDropped',
    'learn',
    'prove',
  ] as const satisfies (keyof Reader)[];
  return { reader: Object.fromEntries(names.map((name) => [name, ask(name)])) as unknown as Reader, stop: () => worker.terminate() };
}
