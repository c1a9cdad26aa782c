// Starts git for whoever asks over the channel, and hands on what it is told and what it says. It ends with who started it.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Said, Wanted } from './git-starter.ts';

const running = new Map<number, ChildProcess>();
const say = (said: Said) => process.connected && process.send?.(said);

function start(id: number, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  running.set(id, child);
  child.stdin?.on('error', () => {});
  child.stdout?.on('data', (bytes: Buffer) => say({ id, bytes }));
  const complaint: Buffer[] = [];
  child.stderr?.on('data', (bytes: Buffer) => complaint.push(bytes));
  child.once('close', (status) => {
    running.delete(id);
    say({ id, status: status ?? 1, complaint: Buffer.concat(complaint).toString('utf8') });
  });
}

process.on('message', (wanted: Wanted) => {
  if ('args' in wanted) start(wanted.id, wanted.args, wanted.env);
  else if ('text' in wanted) running.get(wanted.id)?.stdin?.write(wanted.text);
  else running.get(wanted.id)?.stdin?.end();
});
process.once('disconnect', () => process.exit());
