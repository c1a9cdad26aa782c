// What checks, beside the page. Stopped, it forgets everything and answers nothing more.
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { askWorker } from '../../worker/ask-worker';
import type { Auditor } from './auditor';
import type { LatinAsked, LatinTold } from './latin-of-page';

export interface OpenAuditor {
  auditor: Auditor;
  stop(): void;
}

const VERBS = ['open', 'list', 'begin', 'read', 'finish'] as const satisfies (keyof Auditor)[];

export function openAuditor(): OpenAuditor {
  const worker = new Worker(new URL('audit-worker.ts', import.meta.url), { type: 'module' });
  const auditor = askWorker<Auditor, LatinAsked>(worker, VERBS, ({ id, texts }) => void tellLatin(id, texts));

  async function tellLatin(id: number, texts: string[]): Promise<void> {
    worker.postMessage({ id, latin: await learnLatin(...texts) } satisfies LatinTold);
  }
  return { auditor, stop: () => worker.terminate() };
}
