// The worker: reads and checks what the page hands over.
import type { Latin } from '@/utils/core/article';
import { ProblemError } from '@/utils/core/problem';
import { unknownLetters } from '@/utils/formats/address/slugify';
import { createAuditor } from './auditor';
import type { LatinTold, Question, Reply } from './protocol';

const say = (said: Reply) => postMessage(said);
/** The letters of all scripts are the page's: the worker would have them a second time. */
const waiting = new Map<number, (latin: Latin) => void>();
let asked = 0;
const auditor = createAuditor((...texts) => {
  if (!texts.some((text) => unknownLetters(text).length > 0)) return Promise.resolve({});
  asked += 1;
  say({ kind: 'latin', id: asked, texts });
  return new Promise((resolve) => waiting.set(asked, resolve));
});

addEventListener('message', ({ data }: MessageEvent<Question | LatinTold>) => {
  if ('latin' in data) {
    waiting.get(data.id)?.(data.latin);
    waiting.delete(data.id);
  } else void answer(data);
});

async function answer({ id, name, args }: Question): Promise<void> {
  try {
    const result = await (auditor[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    say({ id, kind: 'result', result });
  } catch (error) {
    if (error instanceof ProblemError) say({ id, kind: 'problem', problem: error.problem });
    else say({ id, kind: 'error', message: String(error) });
  }
}
