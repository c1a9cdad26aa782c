// The worker: reads and checks what the page hands over.
import type { Latin } from '@/utils/core/article';
import { unknownLetters } from '@/utils/formats/address/slugify';
import { answerPage } from '../../worker/answer-page';
import type { Answer, Question } from '../../worker/protocol';
import { createAuditor } from './auditor';
import type { LatinAsked, LatinTold } from './latin-of-page';

const say = (said: Answer | LatinAsked) => postMessage(said);
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
  } else void answerPage(auditor, data, say);
});
