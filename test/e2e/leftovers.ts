/** What a browser leaves behind, a process and temporary folders, goes away even when the test is killed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function temporaryFolder(purpose: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `gleaner-${purpose}-`)));
}

/** Just after its browser has died a folder may still be written to, hence the retries. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Runs in a Node of its own, so it may use nothing from this file. */
const WATCH = `
  const { rmSync } = require('node:fs');
  const [pid, ...folders] = process.argv.slice(1);
  let told = '';
  process.stdin.on('data', (data) => { told += data; }).on('end', () => {
    if (told === 'released') return;
    try { if (pid) process.kill(Number(pid), 'SIGKILL'); } catch {}
    setTimeout(() => {
      for (const f of folders) rmSync(f, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }, 500);
  });`;

/**
 * Watches over a browser from outside. A killed test can run no handler of its own, but its end of
 * the pipe closes, and then the watcher ends the browser and removes the folders.
 * Answers a function that calls the watcher off once the browser was closed in the ordinary way.
 */
export function watchOver(pid: number | undefined, folders: string[]): () => void {
  const watcher = spawn(process.execPath, ['-e', WATCH, String(pid ?? ''), ...folders], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  // Without this the open pipe would keep the test's own process alive.
  (watcher.stdin as unknown as { unref(): void }).unref();
  return () => watcher.stdin.end('released');
}
