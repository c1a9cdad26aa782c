// What checks, beside the page. Stopped, it forgets everything and answers nothing more.
import { ProblemError } from '@/utils/core/problem';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import type { Auditor } from './auditor';
import type { LatinTold, Question, Reply } from './protocol';

export interface OpenAuditor {
  auditor: Auditor;
  stop(): void;
}

export function openAuditor(): OpenAuditor {
  const worker = new Worker(new URL('audit-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'latin') return void tellLatin(data.id, data.texts);
    const answer = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'result') answer?.resolve(data.result);
    else answer?.reject(data.kind === 'problem' ? new ProblemError(data.problem) : new Error(data.message));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });

  async function tellLatin(id: number, texts: string[]): Promise<void> {
    worker.postMessage({ id, latin: await learnLatin(...texts) } satisfies LatinTold);
  }

  const ask =
    (name: keyof Auditor) =>
    (...args: unknown[]) => {
      const answer = Promise.withResolvers<unknown>();
      asked += 1;
      waiting.set(asked, answer);
      worker.postMessage({ id: asked, name, args } satisfies Question);
      return answer.promise;
    };
  const names = ['open', 'list', 'begin', 'read', 'finish'] as const satisfies (keyof Auditor)[];
  return { auditor: Object.fromEntries(names.map((name) => [name, ask(name)])) as unknown as Auditor, stop: () => worker.terminate() };
}
