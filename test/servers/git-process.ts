// One git command that stays up and answers many questions, one after the other: starting git anew for each costs more than the answer.
import { startGit, type StartedGit } from './git-starter.ts';

/** Nobody's settings, and always the same author. */
const GIT_ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.org',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.org',
};

export interface Reader {
  /** Without its line end. Throws when git ended instead. */
  line(): Promise<string>;
  bytes(count: number): Promise<Uint8Array>;
}

export interface GitProcess {
  ask<Answer>(input: string, read: (reader: Reader) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts with the first question. */
export function openGit(folder: string, args: string[]): GitProcess {
  let started: GitProcess | null = null;
  return {
    ask: (input, read) => (started ??= converse(folder, args)).ask(input, read),
    close: async () => started?.close(),
  };
}

/** What git prints, without line ends at its end. Throws what it complains of. */
export function runGit(folder: string, args: string[]): Promise<string> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const onClose = (status: number, complaint: string) =>
      status === 0 ? resolve(Buffer.concat(parts).toString('utf8').trimEnd()) : reject(new Error(`git ${args.join(' ')}: ${complaint}`));
    startGit(['-C', folder, ...args], GIT_ENV, { onBytes: (bytes) => parts.push(bytes), onClose }).end();
  });
}

function converse(folder: string, args: string[]): GitProcess {
  let kept = Buffer.alloc(0);
  let ended = false;
  let wake = () => {};
  let git: StartedGit;
  const over = new Promise<void>((resolve) => {
    git = startGit(['-C', folder, ...args], GIT_ENV, {
      onBytes(bytes) {
        kept = Buffer.concat([kept, bytes]);
        wake();
      },
      onClose() {
        ended = true;
        wake();
        resolve();
      },
    });
  });
  const more = async () => {
    if (ended) throw new Error(`git ${args.join(' ')} has ended`);
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  };
  const take = (count: number) => {
    const taken = kept.subarray(0, count);
    kept = kept.subarray(count);
    return taken;
  };
  const reader: Reader = {
    async line() {
      while (!kept.includes(10)) await more();
      return take(kept.indexOf(10) + 1)
        .toString('utf8')
        .slice(0, -1);
    },
    async bytes(count) {
      while (kept.length < count) await more();
      return new Uint8Array(take(count));
    },
  };
  let lastAnswer: Promise<unknown> = Promise.resolve();
  return {
    ask(input, read) {
      const answer = lastAnswer.then(() => {
        git.write(input);
        return read(reader);
      });
      lastAnswer = answer.catch(() => {});
      return answer;
    },
    async close() {
      git.end();
      await over;
    },
  };
}
