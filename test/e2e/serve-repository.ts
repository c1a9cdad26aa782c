/** A host that knows one repository and one token, as far as a check asks: its settings can be set up against it. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RepositoryHost {
  origin: string;
  /** The token that may do all; changed, the old one is refused. */
  token: string;
  mayWrite: boolean;
  /** At the top. */
  folders: string[];
  branches: string[];
  /** How often it was asked anything with a token. */
  asked: number;
  close(): Promise<void>;
}

const HEAD = 'a'.repeat(40);
const FOLDER = 'b'.repeat(40);

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}

const blobId = (bytes: Buffer) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

export async function serveRepository(project: string, token: string): Promise<RepositoryHost> {
  const answer = async (request: IncomingMessage): Promise<[number, object]> => {
    if (request.headers.authorization) host.asked += 1;
    if (request.headers.authorization !== `Bearer ${host.token}`) return [401, { message: 'Bad credentials' }];
    const path = decodeURIComponent(request.url ?? '');
    if (path === `/repos/${project}`) return [200, { archived: false, permissions: { push: true } }];
    if (host.branches.some((branch) => path === `/repos/${project}/git/ref/heads/${branch}`))
      return [200, { object: { type: 'commit', sha: HEAD } }];
    if (path === `/repos/${project}/git/trees/${HEAD}`)
      return [200, { truncated: false, tree: host.folders.map((name) => ({ path: name, mode: '040000', type: 'tree', sha: FOLDER })) }];
    if (path === `/repos/${project}/git/trees/${FOLDER}`) return [200, { truncated: false, tree: [] }];
    if (request.method === 'POST' && path === `/repos/${project}/git/blobs`) {
      const { content } = JSON.parse(await bodyOf(request)) as { content: string };
      return host.mayWrite
        ? [201, { sha: blobId(Buffer.from(content, 'base64')) }]
        : [403, { message: 'Resource not accessible by personal access token' }];
    }
    return [404, { message: 'Not Found' }];
  };
  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host: RepositoryHost = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    mayWrite: true,
    folders: ['content'],
    branches: ['main'],
    asked: 0,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return host;
}
