// Serves this machine alone: requests with their bytes, answers as JSON, text or bytes.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './errors.ts';

export interface Asked {
  method: string;
  /** Below the origin. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  bytes: Buffer;
}

export interface Serving {
  url: string;
  close(): Promise<void>;
}

export async function serve(answerTo: (asked: Asked) => Promise<Answer> | Answer): Promise<Serving> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const { method = 'GET', headers } = request;
      const answer = await answerTo({ method, path: pathname, query: searchParams, headers, bytes: Buffer.concat(chunks) });
      const isPlain = typeof answer.body === 'string' || answer.body instanceof Uint8Array;
      const body = answer.body === undefined || isPlain ? answer.body : JSON.stringify(answer.body);
      response.writeHead(answer.status, { 'content-type': 'application/hal+json; charset=utf-8', ...answer.headers }).end(body);
    })().catch((error: unknown) => response.writeHead(500).end(`the stand-in is broken: ${(error as Error).stack}`));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
