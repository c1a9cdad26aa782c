// Somebody else at work where clips are sent: puts files beside them, and some where a clip is still to go.
import type { Clip } from './clips.ts';

/** Steps. */
const OTHERS_EVERY = 25;
/** Once in so many of their files. */
const TAKES_EVERY = 4;

interface Theirs {
  /** Below the content root. */
  path: string;
  text: string;
}

export interface Others {
  /** By what each is known by there. */
  put: Map<string, Theirs>;
  /** By clip, what lies at its place. */
  taken: Map<string, string>;
  /** From now on its place is not taken any more. */
  begin(clip: string): void;
  /** Once in so many steps somebody puts a file there. `put` answers what it is known by. */
  turn(put: (theirs: Theirs, number: number) => Promise<string> | string): Promise<void>;
}

export function makeOthers(clips: Clip[]): Others {
  const put: Others['put'] = new Map();
  const taken: Others['taken'] = new Map();
  const begun = new Set<string>();
  let steps = 0;
  return {
    put,
    taken,
    begin: (clip) => void begun.add(clip),
    async turn(putThere) {
      if ((steps += 1) % OTHERS_EVERY !== 0) return;
      const number = put.size;
      const next = number % TAKES_EVERY === 1 ? clips.find(({ delivery: { id } }) => !begun.has(id) && !taken.has(id)) : undefined;
      const text = `Theirs ${number}\n`;
      if (next) taken.set(next.delivery.id, text);
      // Some of it right beside ours.
      const path = next?.bundle.article.path ?? (number % 2 ? `theirs/${number}.md` : `telehealth/theirs-${number}.md`);
      const theirs = { path, text };
      put.set(await putThere(theirs, number), theirs);
    },
  };
}
