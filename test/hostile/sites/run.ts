/** Runs a generator as a process of its own. */
import { execFile } from 'node:child_process';

/** Milliseconds for a site, and more for each of its files, on a machine that does other things too. */
const SITE = 60_000;
const FILE = 60;

/** Null, or the end of what it said when it failed. */
export function run(command: string, args: string[], cwd: string, files: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { cwd, timeout: SITE + files * FILE, killSignal: 'SIGKILL', maxBuffer: 2 ** 28, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
      (error, out, said) =>
        resolve(error ? `${error.killed ? 'too slow: ' : ''}${`${out}${said}`.trim().slice(-2_000) || error.message}` : null),
    );
  });
}
