// A WebDAV server over a line that fails a quarter of the time, while somebody else writes into the same folder.
import { filesOf } from '@/utils/core/bundle';
import { sameBytes } from '@/utils/base/bytes';
import { Secret } from '@/utils/core/secret';
import type { DavSettings } from '@/utils/destinations/webdav/settings';
import { webdav } from '@/utils/destinations/webdav/webdav';
import { type DavOptions, startDav } from '../servers/dav.ts';
import { startFaultProxy } from '../servers/fault-proxy.ts';
import { nodeHttp } from '../servers/node-http.ts';
import type { Clip } from './clips.ts';
import type { Ground, Setting } from './ground.ts';

const ROOT = 'site/content';

type Files = Map<string, Uint8Array>;

export const davGround = (options: DavOptions = {}): Ground => ({
  steps: 'requests',
  asks: true,
  looks: 'nothing of ours left over or elsewhere; after every request, an article that is there has its picture',
  async start(setting) {
    const { clips, older, others, clock } = setting;
    const server = await startDav(options);
    for (const folder of ['site', ROOT, `${ROOT}/telehealth`, `${ROOT}/theirs`]) server.folders.add(folder);
    for (const [path, bytes] of older) server.files.set(`${ROOT}/${path}`, bytes);
    const below = (): Files => new Map(Array.from(server.files, ([path, bytes]) => [path.slice(ROOT.length + 1), bytes]));
    /** By clip, what was asked when its article was first seen without its image. */
    const torn = new Map<string, string>();
    let sent: Clip | undefined;
    server.before = () =>
      others.turn(({ path, text }) => {
        server.files.set(`${ROOT}/${path}`, new TextEncoder().encode(text));
        return path;
      });
    server.after = ({ method, path }) => {
      if (sent && !torn.has(sent.delivery.id) && isTorn(below(), sent, setting)) torn.set(sent.delivery.id, `${method} ${path}`);
    };
    const proxy = await startFaultProxy(server.url);
    const effects = { http: nodeHttp(5000), token: new Secret('a-good-password'), wait: clock.wait, now: clock.now };
    const settings: DavSettings = { baseUrl: `${proxy.url}${server.options.base}`, root: ROOT, user: 'ann' };
    return {
      deliver(clip) {
        sent = clip;
        return webdav.deliver({ ...clip, settings }, effects);
      },
      tally: () => ({ steps: proxy.requests, faults: proxy.counts }),
      async inspect() {
        const amiss = Array.from(torn, ([id, step]) => `${id} was torn by: ${step}`);
        return { ...countIn(below(), clips, setting), torn: torn.size, amiss };
      },
      async close() {
        await proxy.close();
        await server.close();
      },
    };
  },
});

const isAt = (files: Files, path: string, bytes: Uint8Array) => sameBytes(files.get(path) ?? null, bytes);

/** An article names its image: ours the new one. */
function isTorn(files: Files, { bundle: { article, image }, delivery }: Clip, { others }: Setting): boolean {
  if (!image || others.taken.has(delivery.id) || !isAt(files, article.path, article.bytes)) return false;
  return !isAt(files, image.path, image.bytes);
}

function countIn(files: Files, clips: Clip[], { older, others }: Setting) {
  const counts = { lost: 0, duplicated: 0, othersLost: 0, overwritten: 0 };
  const known = new Set(others.put.keys());
  for (const { bundle, delivery } of clips) {
    const [article, image] = filesOf(bundle);
    for (const { path } of filesOf(bundle)) known.add(path);
    const theirs = others.taken.get(delivery.id);
    if (theirs === undefined) counts.lost += filesOf(bundle).every(({ path, bytes }) => isAt(files, path, bytes)) ? 0 : 1;
    else if (
      !isAt(files, article!.path, new TextEncoder().encode(theirs)) ||
      !sameBytes(files.get(image!.path) ?? null, older.get(image!.path) ?? null)
    )
      counts.overwritten += 1;
  }
  for (const [path, { text }] of others.put) if (!isAt(files, path, new TextEncoder().encode(text))) counts.othersLost += 1;
  counts.duplicated = [...files.keys()].filter((path) => !known.has(path)).length;
  return counts;
}
