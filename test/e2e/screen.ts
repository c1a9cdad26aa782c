/** A screen that nobody sees, with a mouse and a keyboard as real to its programs as a person's. */
import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { watchOver } from './leftovers.ts';
import { parseKey } from './parse-key.ts';
import { until, within } from './time-limit.ts';

export interface Screen {
  /** What X programs find in DISPLAY. */
  display: string;
  /** The right button, in pixels of the screen; resolves when a menu has opened. */
  openMenuAt(x: number, y: number): Promise<void>;
  /** Each combination in turn, such as `Alt+Shift+S` or `Up`. */
  press(...combinations: string[]): void;
  close(): void;
}

export async function openScreen(): Promise<Screen> {
  // Xvfb takes the first number that is free, and writes it to the pipe once it can be used.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const callOff = watchOver(server.pid, []);
  const number = await within(
    new Promise<string>((resolve, reject) => {
      (server.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
      server.once('error', reject).once('exit', () => reject(new Error('Xvfb ended as soon as it was started')));
    }),
    15_000,
    'A screen by Xvfb',
  );
  const display = `:${number}`;
  const xdotool = (...args: string[]) =>
    execFileSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: display },
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const windows = () => xdotool('search', '--onlyvisible', '--maxdepth', '1', '--class', '').trim().split('\n').length;

  return {
    display,
    openMenuAt: async (x, y) => {
      const before = windows();
      xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
      await until(
        () => windows() > before || undefined,
        5_000,
        () => 'No menu opened',
      );
    },
    press: (...combinations) => void xdotool('key', '--delay', '60', ...combinations.map(xKey)),
    close: () => {
      callOff();
      server.kill();
    },
  };
}

/** X knows the modifiers by small letters, and a letter with Shift by the small one. */
function xKey(combination: string): string {
  const { key, modifiers } = parseKey(combination);
  return [...modifiers.map((name) => (name === 'Control' ? 'ctrl' : name.toLowerCase())), key.length === 1 ? key.toLowerCase() : key].join(
    '+',
  );
}
