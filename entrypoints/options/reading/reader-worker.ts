// The worker: reads what the page hands over, so that the page is drawn and answers meanwhile.
import { ProblemError } from '@/utils/core/problem';
import type { Question, Reply } from './protocol';
import { createReader } from './reader';

const say = (said: Reply) => postMessage(said);
const reader = createReader((done, of) => say({ kind: 'progress', done, of }));

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, name, args }: Question): Promise<void> {
  try {
    const result = await (reader[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    say({ id, kind: 'result', result });
  } catch (error) {
    if (error instanceof ProblemError) say({ id, kind: 'problem', problem: error.problem });
    else say({ id, kind: 'error', message: String(error) });
  }
}
