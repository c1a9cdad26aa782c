/**
 * A small client of Marionette, the protocol Firefox itself speaks over TCP to whoever drives it.
 * Every message is `<bytes>:<JSON>`: `[0, id, command, params]` there, `[1, id, error, result]` back.
 */
import { connect, type Socket } from 'node:net';
import { within } from './time-limit.ts';

export interface Marionette {
  send(command: string, params?: object, limit?: number): Promise<unknown>;
  /** Runs the function in Firefox's own window, where it may do whatever Firefox's code may. */
  inFirefox<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  end(): void;
}

type Reply = [1, number, { error: string; message: string } | null, unknown];

/** Calls `onMessage` with each whole message, however TCP cut the stream. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.toString('utf8', 0, colon));
      if (pending.length < end) return;
      onMessage(JSON.parse(pending.toString('utf8', colon + 1, end)));
      pending = pending.subarray(end);
    }
  });
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
  });
}

/**
 * Opens the one session Firefox allows, in its own (chrome) context and with a script limit of 60 s.
 * `library` is the source of functions that every script run `inFirefox` may call.
 */
export async function connectMarionette(port: number, library: string): Promise<Marionette> {
  const socket = await within(open(port), 10_000, 'connecting to Firefox');
  const waiting = new Map<number, { resolve(v: unknown): void; reject(e: Error): void }>();
  let greeted: () => void;
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, result] = message as Reply;
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error) caller?.reject(new Error(`${error.error}: ${error.message}`));
    else caller?.resolve(result);
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  };
  socket.on('close', fail).on('error', fail);

  let lastId = 0;
  const send = (command: string, params: object = {}, limit = 65_000): Promise<unknown> => {
    if (socket.destroyed) return Promise.reject(new Error(`${command}: Firefox is no longer there`));
    const id = ++lastId;
    const reply = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    const text = JSON.stringify([0, id, command, params]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return within(reply, limit, `Firefox, asked for ${command}`);
  };

  await within(greeting, 40_000, "Marionette's greeting");
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: 60_000 } } } });
  await send('Marionette:SetContext', { value: 'chrome' });
  return {
    send,
    inFirefox: async (fn, ...args) => {
      const script = `${library}
        const args = [...arguments]; const done = args.pop();
        (async () => (${fn})(...args))().then(
          (value) => done({ value }), (error) => done({ error: String(error?.message ?? error) }));`;
      const answer = await send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true });
      const { value, error } = (answer as { value: { value?: unknown; error?: string } }).value;
      if (error !== undefined) throw new Error(error);
      return value as never;
    },
    end: () => socket.destroy(),
  };
}
