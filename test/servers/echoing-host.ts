// A host that only ever refuses, in each way there is, and says the token that it was asked with back in every one.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, FAULTS } from './faults.ts';

/** One of each kind of answer, by name. */
export const REFUSALS = Object.entries<Fault>(FAULTS).flatMap(([name, { instead, reaches }]) =>
  instead && !reaches ? [{ name, instead }] : [],
);

export interface EchoingHost {
  /** Where everything is refused in the way of that number. */
  baseUrl(refusal: number): string;
  /** How many requests bore a token. */
  heard: number;
  close(): Promise<void>;
}

export async function startEchoingHost(): Promise<EchoingHost> {
  const server = createServer((request, response) => {
    const refusal = REFUSALS[Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1])];
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (token) host.heard += 1;
    const { status, headers = {}, body = '' } = refusal?.instead(new Date()) ?? { status: 404 };
    const said = body.includes('"message":"') ? body.replace('"message":"', `"message":"${token} `) : `${body}<p>${token}</p>`;
    const elsewhere = headers['location'] ? { location: `${headers['location']}?token=${token}` } : {};
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', 'x-token': token, ...headers, ...elsewhere }).end(said);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const host: EchoingHost = {
    baseUrl: (refusal) => `${origin}/${refusal}`,
    heard: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}
