// One git command that stays up and answers many questions, one after the other: starting git anew for each costs more than the answer.
import { spawn } from 'node:child_process';

/** Nobody's settings, and always the same author. */
export const GIT_ENV = {
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

export function startGit(folder: string, args: string[]): GitProcess {
  const child = spawn('git', ['-C', folder, ...args], { env: GIT_ENV, stdio: ['pipe', 'pipe', 'ignore'] });
  let kept = Buffer.alloc(0);
  let ended = false;
  let wake = () => {};
  const over = new Promise<void>((resolve) => {
    child.once('close', () => {
      ended = true;
      wake();
      resolve();
    });
  });
  child.stdin.on('error', () => {});
  child.stdout.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]);
    wake();
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
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ask(input, read) {
      const answer = turn.then(() => {
        child.stdin.write(input);
        return read(reader);
      });
      turn = answer.catch(() => {});
      return answer;
    },
    async close() {
      child.stdin.end();
      await over;
    },
  };
}
