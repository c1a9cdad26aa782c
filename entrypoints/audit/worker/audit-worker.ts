// The worker: reads and checks what the page hands over.
import { ProblemError } from '@/utils/core/problem';
import { createAuditor } from './auditor';
import type { Question, Reply } from './protocol';

const say = (said: Reply) => postMessage(said);
const auditor = createAuditor();

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, name, args }: Question): Promise<void> {
  try {
    const result = await (auditor[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    say({ id, kind: 'result', result });
  } catch (error) {
    if (error instanceof ProblemError) say({ id, kind: 'problem', problem: error.problem });
    else say({ id, kind: 'error', message: String(error) });
  }
}
