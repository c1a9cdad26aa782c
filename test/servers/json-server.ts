// Serves JSON to this machine alone, and tells a listener of each request with its answer.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  /** Below the origin, its percent signs resolved. */
  path: string;
  /** As it was written. */
  rawPath: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  json: Record<string, unknown>;
}

export interface Answer {
  status: number;
  /** Bytes are sent as they are, everything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface JsonServer {
  url: string;
  /** Awaited before each request is answered: what somebody else does meanwhile. */
  meanwhile: (asked: Asked) => Promise<void> | void;
  /** Told of everything that was asked and done, and awaited before it is answered. */
  listen: (asked: Asked, answer: Answer) => unknown;
  close(): Promise<void>;
}

export async function serveJson(answerTo: (asked: Asked, origin: string) => Promise<Answer>): Promise<JsonServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const { asked, broken } = await read(request);
      await serving.meanwhile(asked);
      const answer = broken ? { status: 400, body: { message: 'Problems parsing JSON' } } : await answerTo(asked, serving.url);
      await serving.listen(asked, answer);
      const raw = answer.body instanceof Uint8Array;
      const headers = { 'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8', ...answer.headers };
      response
        .writeHead(answer.status, headers)
        .end(raw ? answer.body : answer.body === undefined ? undefined : JSON.stringify(answer.body));
    })().catch((error: unknown) =>
      response.writeHead(500).end(JSON.stringify({ message: `the stand-in is broken: ${(error as Error).stack}` })),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const serving: JsonServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    meanwhile: () => {},
    listen: () => {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return serving;
}

async function read(request: IncomingMessage): Promise<{ asked: Asked; broken: boolean }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const asked = {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    rawPath: pathname,
    query: searchParams,
    headers: request.headers,
    json: {},
  };
  try {
    return { asked: { ...asked, json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) }, broken: false };
  } catch {
    return { asked, broken: true };
  }
}
