// A host on this machine that answers as it is told, and the door to it.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openHttp } from '@/utils/platform/http/open-http';

export interface Told {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Instead of all that. */
  by?: (response: ServerResponse) => void;
}

export interface Heard {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export async function startHost() {
  const host = {
    url: '',
    told: {} as Told,
    heard: [] as Heard[],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      host.heard.push({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      });
      const { status = 200, headers = { 'content-type': 'application/json' }, body = '', by } = host.told;
      if (by) by(response);
      else response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
}

/** The extension's own door, with every host allowed. */
export const openDoor = openHttp({ fetch, maySend: async () => true, isOnline: () => true });
