// Learns a format that compiles: what would not is told, and left to the curator, or left out.
import type { Message } from '@/utils/base/message';
import { ProblemError } from '@/utils/core/problem';
import { compiled } from '../index';
import { PLACES } from '@/utils/core/learnt/learnt';
import { holeFor, learnModel, type Model } from './model';
import type { Meaning, Said } from '@/utils/core/learnt/said';
import type { ReadFile } from './samples/read-file';

export interface Settled {
  /** Null where no format could be made of them. */
  model: Model | null;
  problems: Message[];
}

/** A key may be tried in another way, and then be left out. */
const MOST_TRIES = 12;

/** Of files of one kind, the newest last; there is one at least. */
export function settle(files: readonly ReadFile[], said: Said): Settled {
  const problems: Message[] = [];
  const rows: NonNullable<Said['rows']> = { ...said.rows };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    let model: Model | null = null;
    try {
      model = learnModel(files, { ...said, rows });
      if (hasOwnKeys(model, files.length)) return { model: null, problems: [['learn_ownKeys']] };
      compiled(model.source);
      return { model, problems };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const key = model && keyAt(model, Number(error.problem.details['line'] ?? 1), error.problem.details['key']);
      const reason: Message = error.problem.reason ?? ['learn_broken'];
      if (key === null) return { model: null, problems: [...problems, ['learn_noFormat', reason]] };
      const before = rows[key]?.meaning;
      problems.push(['learn_keyFailed', key === PLACES.fileName ? '$path' : key, reason]);
      rows[key] = Object.assign({}, rows[key], { meaning: instead(key, before, files[0]!.path) });
    }
  }
  return { model: null, problems };
}

/** No key is in more than a few of the files: what stands there is data. */
const hasOwnKeys = ({ learning: { keys } }: Model, files: number): boolean =>
  files > 2 && keys.length > 0 && keys.every(({ found }) => found.filter((each) => each !== undefined).length * 3 <= files);

/** The row that a line of the format belongs to; that of the path where it is none. */
function keyAt({ source, written, body }: Model, line: number, named: string | undefined): string | null {
  if (named !== undefined && written.has(named)) return named;
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  if (body && line > lines.length - body.shown.split('\n').length) return PLACES.body;
  if (text.startsWith('$image')) return PLACES.image;
  if (text.startsWith('$')) return PLACES.fileName;
  const ask = /^ {2}(\w+): \{/.exec(text);
  for (const [key, { shown }] of written) {
    if (ask ? shown.includes(`{{ ${ask[1]}`) : shown.split('\n').some((each) => each !== '' && text.includes(each.trim()))) return key;
  }
  return null;
}

/** `path`: of a file, for its ending. */
function instead(key: string, before: Meaning | undefined, path: string): Meaning {
  const ending = /\.\w{1,10}$/.exec(path)?.[0] ?? '.md';
  if (key === PLACES.fileName) return { is: 'made', of: `{{ ${before ? 'id' : 'place'} }}${ending}` };
  if (key === PLACES.body && before?.is !== 'made') return { is: 'made', of: holeFor(path) };
  if (key === PLACES.image || before) return { is: 'out' };
  return { is: 'typed', kind: 'text' };
}
