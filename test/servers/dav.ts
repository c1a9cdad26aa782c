// A WebDAV server in memory, which minds conditions or does not, as its options say: held against the real ones in test/live.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DavOptions {
  /** `If-Match` and `If-None-Match` of what is written: Go's own server, and so rclone's, minds neither. */
  minds?: boolean;
  /** Some tell no state, some only nearly. */
  etags?: 'strong' | 'weak' | 'none';
  moves?: boolean;
  /** Refusals are told as pages, as by Apache, or as XML, as by Nextcloud. */
  tells?: 'pages' | 'xml';
  /** Below which everything lies. */
  base?: string;
}

export interface DavRequest {
  method: string;
  /** Below the base, as its names read. */
  path: string;
}

export interface DavServer {
  url: string;
  options: Required<DavOptions>;
  files: Map<string, Uint8Array<ArrayBuffer>>;
  folders: Set<string>;
  /** By name. */
  passwords: Record<string, string>;
  readOnly: Set<string>;
  locked: Set<string>;
  /** Bytes that there is room for. */
  room: number;
  /** Answered instead, where it answers something. */
  instead: (asked: DavRequest) => { status: number; headers?: Record<string, string>; body?: string } | null;
  /** Awaited before each request is answered, and after it has had its effect. */
  before: (asked: DavRequest) => Promise<void> | void;
  after: (asked: DavRequest) => Promise<void> | void;
  heard: DavRequest[];
  close(): Promise<void>;
}

const parentOf = (path: string) => path.split('/').slice(0, -1).join('/');
const namesIn = (path: string) => path.split('/').filter(Boolean).map(decodeURIComponent).join('/');
const xmlSafe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export async function startDav(given: DavOptions = {}): Promise<DavServer> {
  const options = { minds: true, etags: 'strong', moves: true, tells: 'xml', base: '/dav', ...given } as const;
  const dav: DavServer = {
    url: '',
    options: { ...options },
    files: new Map(),
    folders: new Set(['']),
    passwords: { ann: 'a-good-password' },
    readOnly: new Set(),
    locked: new Set(),
    room: Number.POSITIVE_INFINITY,
    instead: () => null,
    before: () => {},
    after: () => {},
    heard: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  const etagOf = (bytes: Uint8Array) => {
    const hash = `"${createHash('sha1').update(bytes).digest('hex').slice(0, 16)}"`;
    return dav.options.etags === 'weak' ? `W/${hash}` : hash;
  };
  const isFolder = (path: string) => dav.folders.has(path) || [...dav.files.keys()].some((file) => file.startsWith(`${path}/`));

  function entry(path: string): string {
    const href = xmlSafe(`${dav.options.base}/${path.split('/').map(encodeURIComponent).join('/')}`);
    const bytes = dav.files.get(path);
    const props = bytes
      ? `<D:resourcetype/><D:getcontentlength>${bytes.length}</D:getcontentlength>${dav.options.etags === 'none' ? '' : `<D:getetag>${xmlSafe(etagOf(bytes))}</D:getetag>`}`
      : '<D:resourcetype><D:collection/></D:resourcetype>';
    return `<D:response><D:href>${href}${bytes || path === '' ? '' : '/'}</D:href><D:propstat><D:prop>${props}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
  }

  function childrenOf(path: string): string[] {
    const start = path === '' ? '' : `${path}/`;
    const below = [...dav.files.keys(), ...dav.folders].filter((each) => each !== path && each.startsWith(start));
    return [...new Set(below.map((each) => start + each.slice(start.length).split('/')[0]))];
  }

  /** The status that a write is refused with; null where it may go on. */
  function refusal(path: string, headers: IncomingMessage['headers']): number | null {
    if ([...dav.readOnly].some((each) => path === each || path.startsWith(`${each}/`) || each === '')) return 403;
    if (dav.locked.has(path)) return 423;
    if (!dav.options.minds) return null;
    const there = dav.files.get(path);
    if (headers['if-none-match'] === '*' && (there || isFolder(path))) return 412;
    const match = headers['if-match'];
    return match !== undefined && (!there || match.startsWith('W/') || match !== etagOf(there)) ? 412 : null;
  }

  function put(path: string, headers: IncomingMessage['headers'], body: Uint8Array<ArrayBuffer>): number {
    const refused = refusal(path, headers);
    if (refused) return refused;
    if (isFolder(path)) return 405;
    if (!isFolder(parentOf(path))) return 409;
    const isNew = !dav.files.has(path);
    const used = [...dav.files.values()].reduce((sum, { length }) => sum + length, 0);
    if (used + body.length > dav.room) return 507;
    dav.files.set(path, body);
    return isNew ? 201 : 204;
  }

  function move(path: string, headers: IncomingMessage['headers']): number {
    if (!dav.options.moves) return 405;
    const to = namesIn(URL.parse(String(headers.destination), dav.url)?.pathname ?? '').slice(dav.options.base.length);
    const refused = refusal(path, headers) ?? refusal(to, {});
    if (refused) return refused;
    const bytes = dav.files.get(path);
    if (!bytes) return 404;
    if (!isFolder(parentOf(to))) return 409;
    if (headers.overwrite === 'F' && (dav.files.has(to) || isFolder(to))) return 412;
    dav.files.set(to, bytes);
    dav.files.delete(path);
    return 201;
  }

  interface Given {
    status: number;
    headers?: Record<string, string>;
    body?: string | Uint8Array;
  }
  function answerTo(method: string, path: string, headers: IncomingMessage['headers'], body: Uint8Array<ArrayBuffer>): Given {
    const there = dav.files.get(path);
    const isThere = there !== undefined || isFolder(path);
    switch (method) {
      case 'PROPFIND': {
        if (!isThere) return { status: 404 };
        const listed = [path, ...(headers.depth === '1' && !there ? childrenOf(path) : [])];
        const xml = `<?xml version="1.0" encoding="utf-8"?><D:multistatus xmlns:D="DAV:">${listed.map(entry).join('')}</D:multistatus>`;
        return { status: 207, headers: { 'content-type': 'application/xml; charset=utf-8' }, body: xml };
      }
      case 'GET':
        return there ? { status: 200, headers: { 'content-type': 'text/plain' }, body: there } : { status: isThere ? 405 : 404 };
      case 'PUT':
        return { status: put(path, headers, body) };
      case 'MKCOL':
        if (isThere) return { status: 405 };
        if (!isFolder(parentOf(path))) return { status: 409 };
        if (refusal(path, {})) return { status: 403 };
        dav.folders.add(path);
        return { status: 201 };
      case 'DELETE': {
        if (!isThere) return { status: 404 };
        const refused = refusal(path, headers);
        if (refused) return { status: refused };
        dav.files.delete(path);
        return { status: 204 };
      }
      case 'MOVE':
        return { status: move(path, headers) };
      default:
        return { status: 405 };
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = { method: request.method ?? '', path: namesIn(pathname).slice(dav.options.base.length) };
    await dav.before(asked);
    dav.heard.push(asked);
    const [, credentials = ''] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':');
    const isIn = pathname === dav.options.base || pathname.startsWith(`${dav.options.base}/`);
    const given: Given =
      dav.instead(asked) ??
      (dav.passwords[user] !== password || password === ''
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="files"' } }
        : !isIn
          ? { status: 405 }
          : answerTo(asked.method, asked.path, request.headers, Uint8Array.from(Buffer.concat(parts))));
    await dav.after(asked);
    const told =
      dav.options.tells === 'xml'
        ? `<?xml version="1.0"?><d:error xmlns:d="DAV:"><s:exception xmlns:s="x">Sabre\\DAV\\Exception</s:exception></d:error>`
        : `<!DOCTYPE HTML><title>${given.status}</title>`;
    const kind = dav.options.tells === 'xml' ? 'application/xml' : 'text/html';
    const isTold = given.status >= 400 && given.body === undefined;
    response
      .writeHead(given.status, { ...(isTold && { 'content-type': kind }), ...given.headers })
      .end(given.status === 204 ? undefined : (given.body ?? (isTold ? told : '')));
  }

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  dav.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return dav;
}
