// A reader that works beside the page. Stopped, it forgets everything and answers nothing more.
import { askWorker } from '../../worker/ask-worker';
import type { Progress } from './progress';
import type { Reader } from './reader';

export interface OpenReader {
  reader: Reader;
  stop(): void;
}

const VERBS = [
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

/** What was asked before it was stopped is never answered. */
export function openReader(tell: (done: number, of: number) => void): OpenReader {
  const worker = new Worker(new URL('reader-worker.ts', import.meta.url), { type: 'module' });
  const reader = askWorker<Reader, Progress>(worker, VERBS, ({ done, of }) => tell(done, of));
  return { reader, stop: () => worker.terminate() };
}
