// The worker: reads what the page hands over, so that the page is drawn and answers meanwhile.
import { answerPage } from '../../worker/answer-page';
import type { Answer, Question } from '../../worker/protocol';
import type { Progress } from './progress';
import { createReader } from './reader';

const say = (said: Answer | Progress) => postMessage(said);
const reader = createReader((done, of) => say({ kind: 'progress', done, of }));

addEventListener('message', ({ data }: MessageEvent<Question>) => void answerPage(reader, data, say));
