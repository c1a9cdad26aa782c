// A WebDAV server as a place to deliver to: the stand-in, or a real one over a folder of this computer.
import { fail } from '@/utils/core/problem';
import type { Http } from '@/utils/core/http';
import { Secret } from '@/utils/core/secret';
import type { DavEffects } from '@/utils/destinations/webdav/ask-dav';
import type { DavSettings } from '@/utils/destinations/webdav/settings';
import { webdav } from '@/utils/destinations/webdav/webdav';
import { type DavOptions, type DavServer, startDav } from '../servers/dav.ts';
import { nodeHttp } from '../servers/node-http.ts';
import type { Kind, KindWorld } from './kind-world.ts';
import { makeLine } from './line.ts';

/** Where the content is, below the server's address. */
export const ROOT = 'site/content';

export interface DavPlace {
  baseUrl: string;
  user: string;
  password: string;
  files(): Promise<Map<string, Uint8Array>>;
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

export const davEffects = (password: string, http: Http = nodeHttp()): DavEffects => ({
  http,
  token: new Secret(password),
  wait: async () => {},
  now: () => Date.parse('2026-11-21T08:00:00Z'),
});

export async function davWorld(startPlace: () => Promise<DavPlace>): Promise<KindWorld> {
  const place = await startPlace();
  const line = makeLine(() => fail('host-unreachable', { host: new URL(place.baseUrl).host }));
  const http = nodeHttp();
  const effects = davEffects(place.password, (request) => line.step(() => http(request)));
  const settings: DavSettings = { baseUrl: place.baseUrl, root: ROOT, user: place.user };
  return {
    line,
    deliver: (delivery, bundle) => webdav.deliver({ delivery, bundle, settings }, effects),
    undo: async (delivery, bundle, before) => webdav.undo?.({ delivery, bundle, settings }, before, effects),
    files: place.files,
    put: place.put,
    close: place.close,
  };
}

const below = (path: string) => `${ROOT}/${path}`;

export function placeAt(server: DavServer): DavPlace {
  server.folders.add('site').add(ROOT);
  return {
    baseUrl: `${server.url}${server.options.base}`,
    user: 'ann',
    password: 'a-good-password',
    files: async () =>
      new Map([...server.files].flatMap(([path, bytes]) => (path.startsWith(`${ROOT}/`) ? [[path.slice(ROOT.length + 1), bytes]] : []))),
    put: async (path, bytes) => void server.files.set(below(path), bytes),
    close: () => server.close(),
  };
}

export const davKind = (options: DavOptions = {}): Kind => ({
  start: () => davWorld(async () => placeAt(await startDav(options))),
});
