/** One server that answers for every host over HTTP: hostile pages, published sites, and nothing for whoever else is asked, which is remembered. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
};
/** Whatever a page would run or load beyond images is told to the page, and is stopped nowhere: `DETECTOR` listens. */
const REPORT = "default-src 'none'; img-src * data:; script-src 'nonce-theme'";

export interface Web {
  /** As a browser's proxy. */
  origin: string;
  /** Pages of a host by their paths. */
  serve(host: string, page: (path: string) => string | undefined): void;
  /** A folder that a generator wrote. `above`: what is served above its pages. */
  publish(host: string, folder: string, above?: string): void;
  /** What was asked for that is neither a page of these nor an image, since it was last asked. */
  takeStrays(): string[];
  close(): Promise<void>;
}

/** Of a published address; a percent sign that encodes nothing is part of the name. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export async function startWeb(): Promise<Web> {
  const hosts = new Map<string, (path: string) => string | Uint8Array | undefined>();
  let strays: string[] = [];
  const server = createServer((request, response) => {
    // A browser asks for hosts too that no URL can have.
    const { host, pathname } = URL.parse(request.url ?? '/', `http://${request.headers.host}`) ?? {
      host: 'nobody',
      pathname: request.url ?? '/',
    };
    const body = hosts.get(host)?.(decoded(pathname));
    if (body === undefined) {
      if (!isImage(request)) strays.push(`${host}${pathname}`);
      return void response.writeHead(404).end();
    }
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'content-security-policy-report-only': REPORT }).end(body);
  });
  // Over HTTPS nothing is served; the host is all that can be seen.
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (host, page) => hosts.set(host, page),
    publish: (host, folder, above = '') => hosts.set(host, (path) => (path === '/look' ? LOOK : fileOf(folder, path, above))),
    takeStrays: () => strays.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where published pages are opened in frames: nothing in them may reach out of one unseen. */
const LOOK = `<!doctype html><meta charset="utf-8"><title>Look</title><body><script nonce="theme">
window.hits = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'HIT']) window[name] = () => { window.hits.push('above: ' + name); return null; };
</script>`;

const isImage = ({ headers, url }: IncomingMessage) =>
  headers.accept?.startsWith('image/') || headers['sec-fetch-dest'] === 'image' || url?.endsWith('/favicon.ico');

function fileOf(folder: string, path: string, above: string): string | Uint8Array | undefined {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) return fileOf(folder, join(path, 'index.html'), above);
  // A page stays as it is read: what stands above its type does not count.
  return above === '' || extname(file) !== '.html'
    ? readFileSync(file)
    : readFileSync(file, 'utf8').replace(/^\s*(?:<!doctype[^>]*>)?/i, `$&${above}`);
}
