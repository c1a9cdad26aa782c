// Stands between an extension and a host, and lets a share of the requests go wrong.
import { Agent, createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from './dice.ts';
import { type Fault, FAULT_KINDS, type FaultKind, FAULTS } from './faults.ts';

interface Passed {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

export interface FaultProxy {
  url: string;
  requests: number;
  /** How often each went wrong. */
  counts: Map<FaultKind, number>;
  /** From 0 to 1. */
  share: number;
  close(): Promise<void>;
}

const LATE = 20;

export interface FaultOptions {
  share?: number;
  seed?: number;
  kinds?: FaultKind[];
  /** Instead of the dice: what goes wrong with a request, `undefined` where nothing does. */
  pick?: (method: string, path: string) => FaultKind | undefined;
}

export async function startFaultProxy(
  target: string,
  { share = 0.25, seed = 1, kinds = FAULT_KINDS, pick }: FaultOptions = {},
): Promise<FaultProxy> {
  const roll = dice(seed);
  const byDice = () => (roll() < proxy.share ? kinds[Math.floor(roll() * kinds.length)] : undefined);
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await whole(request);
    proxy.requests += 1;
    const kind = pick ? pick(request.method ?? 'GET', new URL(request.url ?? '/', target).pathname) : byDice();
    const fault: Fault = kind ? FAULTS[kind] : { reaches: true, answer: 'late' };
    if (kind) proxy.counts.set(kind, (proxy.counts.get(kind) ?? 0) + 1);
    const passed = fault.reaches ? await pass(request, body) : null;
    if (fault.instead) {
      const { status, headers, body: text } = fault.instead(new Date());
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
    } else if (!passed || !fault.answer) response.destroy();
    else await send(passed, kind ? fault.answer : 'whole', response);
  }

  function pass(request: IncomingMessage, body: Buffer): Promise<Passed> {
    return new Promise((resolve, reject) => {
      const headers = { ...request.headers, host: new URL(target).host };
      const onward = ask(new URL(request.url ?? '/', target), { method: request.method, headers, agent }, (given) => {
        whole(given).then((bytes) => resolve({ status: given.statusCode ?? 500, headers: plain(given), bytes }), reject);
      });
      onward.on('error', reject).end(body);
    });
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: 0,
    counts: new Map(),
    share,
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

async function send({ status, headers, bytes }: Passed, how: 'whole' | 'late' | 'cut' | 'half', response: ServerResponse): Promise<void> {
  if (how === 'late') await sleep(LATE);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (how === 'cut') {
    response.writeHead(status, { ...headers, 'content-length': String(bytes.length + 1) });
    response.write(half, () => response.destroy());
  } else {
    const sent = how === 'half' ? half : bytes;
    response.writeHead(status, { ...headers, 'content-length': String(sent.length) }).end(sent);
  }
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Without what belongs to the connection and not to the answer. */
const plain = ({ headers }: IncomingMessage) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || /^(connection|keep-alive|transfer-encoding|content-length)$/.test(name) ? [] : [[name, String(value)]],
    ),
  );
