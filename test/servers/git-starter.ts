// Lets a small process start git: to start it from here copies the tables of all our memory, which costs ten times what git does.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is asked of the small process: to start, to be told something, to be told no more. */
export type Wanted = { id: number } & ({ args: readonly string[]; env: NodeJS.ProcessEnv } | { text: string } | { end: true });
export type Said = { id: number } & ({ bytes: Uint8Array } | { status: number; complaint: string });

export interface StartedGit {
  write(text: string): void;
  /** Its input ends. */
  end(): void;
}

interface Listener {
  onBytes(bytes: Buffer): void;
  onClose(status: number, complaint: string): void;
}

const listeners = new Map<number, Listener>();
let starter: ChildProcess | undefined;
let count = 0;

export function startGit(args: readonly string[], env: NodeJS.ProcessEnv, listener: Listener): StartedGit {
  starter ??= openStarter();
  const id = (count += 1);
  listeners.set(id, listener);
  starter.channel?.ref();
  const want = (wanted: Wanted) => void starter?.send(wanted);
  want({ id, args, env });
  return { write: (text) => want({ id, text }), end: () => want({ id, end: true }) };
}

function openStarter(): ChildProcess {
  const opened = fork(fileURLToPath(new URL('git-starter-process.ts', import.meta.url)), [], { serialization: 'advanced', execArgv: [] });
  opened.on('message', (said: Said) => {
    const listener = listeners.get(said.id);
    if ('bytes' in said) return listener?.onBytes(Buffer.from(said.bytes));
    listeners.delete(said.id);
    // Nobody is kept waiting by a process that waits for work.
    if (listeners.size === 0) opened.channel?.unref();
    listener?.onClose(said.status, said.complaint);
  });
  opened.unref();
  return opened;
}
