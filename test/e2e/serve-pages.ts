/** Serves a folder of pages over HTTP on this machine, and counts what was fetched. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { sleep } from './time-limit.ts';

/** How one path is answered, where the folder's own file is not enough. */
export interface PageAnswer {
  status?: number;
  headers?: OutgoingHttpHeaders;
  /** Instead of the file. */
  body?: string | Uint8Array;
  /** Milliseconds before the first byte; `'never'` sends the head and half the body, and then nothing. */
  delay?: number | 'never';
}

export interface ServeOptions {
  /** Headers for every answer, for instance CORS. */
  headers?: OutgoingHttpHeaders;
  /** By path, such as `/slow.png`. */
  answers?: Record<string, PageAnswer>;
}

export interface PageServer {
  origin: string;
  /** The address of a path in the folder. */
  url(path: string): string;
  /** How often each path was asked for, the query not counted. */
  requests: Map<string, number>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};

export async function servePages(folder: string, options: ServeOptions = {}): Promise<PageServer> {
  const requests = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    requests.set(path, (requests.get(path) ?? 0) + 1);
    answer(folder, path, options, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (path) => new URL(path, `${origin}/`).href,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open, and a never-ending answer would never end.
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A percent sign that encodes nothing is part of the name.
    return pathname;
  }
}

async function answer(folder: string, path: string, options: ServeOptions, response: ServerResponse): Promise<void> {
  const special = options.answers?.[path] ?? {};
  const file = special.body === undefined ? await fileFor(folder, path) : undefined;
  const body = special.body ?? (file && (await readFile(file)));
  const type = TYPES[extname(file ?? path)] ?? (special.body === undefined ? 'application/octet-stream' : TYPES['.html']);
  const headers = { 'content-type': type, ...options.headers, ...special.headers };
  if (typeof special.delay === 'number') await sleep(special.delay);
  if (body === undefined) {
    response.writeHead(special.status ?? 404, { ...headers, 'content-type': 'text/plain' }).end('Not found');
  } else if (special.delay === 'never') {
    response.writeHead(special.status ?? 200, headers).write(body.slice(0, body.length / 2));
  } else {
    response.writeHead(special.status ?? 200, headers).end(body);
  }
}

/** The file of a path, or a folder's index.html; nothing for a path that climbs out of the folder. */
async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return fileFor(folder, `${path}/index.html`);
  return found?.isFile() ? file : undefined;
}
