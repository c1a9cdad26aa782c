// Sends many clips to a host over a line that fails a quarter of the time, while somebody else commits there, and looks at what came of it.
import { createHash } from 'node:crypto';
import type { Delivery } from '@/utils/core/delivery';
import type { RepositorySettings } from '@/utils/core/destination';
import { Secret } from '@/utils/core/secret';
import type { Destination } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { type FaultOptions, type FaultProxy, startFaultProxy } from '../../test/servers/fault-proxy.ts';
import { type GitRepository, makeRepository } from '../../test/servers/git-repository.ts';
import type { Host } from '../../test/servers/host.ts';
import type { Answer, Asked } from '../../test/servers/json-server.ts';
import { nodeHttp } from '../../test/servers/node-http.ts';
import { type Clip, makeClips } from './clips.ts';
import { type Found, inspect } from './inspect.ts';
import { makeClock, sendAll } from './outbox.ts';

export interface Place {
  destination: Destination<RepositorySettings, RepositoryEffects>;
  start(repository: GitRepository): Promise<Host>;
  mistakes(asked: Asked, answer: Answer): string[];
}

export interface Soaked extends Found {
  clips: number;
  requests: number;
  faults: FaultProxy['counts'];
  /** How often the curator had to say “again”. */
  mended: number;
  others: number;
  /** How many of them put another file where a clip was still to go. */
  taken: number;
  /** Where traffic was not as the host describes it. */
  mistakes: string[];
}

/** Somebody else commits before every so many requests to the host. */
const OTHERS_EVERY = 25;
/** And every so many of them where a clip is still to go. */
const TAKES_EVERY = 4;

/** And every so many clips correct what we put there before. */
const UPDATES_EVERY = 3;
const OLDER = 'As it was saved first\n';

function older(clips: Clip[]): Record<string, string> {
  const updates = clips.filter((_, at) => at % UPDATES_EVERY === 0);
  for (const { delivery } of updates) delivery.mayReplace.push(createHash('sha256').update(OLDER).digest('hex'));
  return Object.fromEntries(updates.map(({ bundle }) => [`content/${bundle.article.path}`, OLDER]));
}

export async function soak({ destination, start, mistakes }: Place, count: number, faults: FaultOptions = {}): Promise<Soaked> {
  const clips = makeClips(count);
  const repository = await makeRepository();
  await repository.commitFiles(older(clips), 'What some of them replace');
  const host = await start(repository);
  const proxy = await startFaultProxy(host.url, faults);
  const wrong = new Set<string>();
  const others = new Map<string, { path: string; text: string }>();
  /** By clip, what lies at its place. */
  const taken = new Map<string, string>();
  const begun = new Set<string>();
  let asked = 0;
  host.server.listen = (request, answer) => mistakes(request, answer).forEach((mistake) => wrong.add(mistake));
  host.server.meanwhile = async () => {
    if ((asked += 1) % OTHERS_EVERY !== 0) return;
    const next = others.size % TAKES_EVERY === 1 ? clips.find(({ delivery: { id } }) => !begun.has(id) && !taken.has(id)) : undefined;
    const text = `Theirs ${others.size}\n`;
    if (next) taken.set(next.delivery.id, text);
    // Some of it right beside ours.
    const path = next ? `content/${next.bundle.article.path}` : others.size % 2 ? `theirs/${others.size}.md` : `content/telehealth/theirs-${others.size}.md`;
    const entry = { path, text };
    others.set(await repository.commitFiles({ [path]: text }, `Theirs ${others.size}`), entry);
  };
  const bundles = new Map(clips.map(({ delivery, bundle }) => [delivery.id, bundle]));
  const clock = makeClock();
  const effects: RepositoryEffects = { http: nodeHttp(5000), token: new Secret('a-good-token'), wait: clock.wait, now: clock.now };
  const settings: RepositorySettings = { baseUrl: proxy.url, project: 'team/site', branch: 'main', root: 'content' };
  try {
    const deliver = (delivery: Delivery) => {
      const bundle = bundles.get(delivery.id);
      if (!bundle) throw new Error(`no bundle for ${delivery.id}`);
      begun.add(delivery.id);
      return destination.deliver({ delivery, bundle, settings }, effects);
    };
    const mended = await sendAll(clips.map(({ delivery }) => delivery), clock, { deliver, isTaken: (id) => taken.has(id) });
    const found = await inspect(repository, settings.root, clips, others, taken, 2);
    return { ...found, clips: count, requests: proxy.requests, faults: proxy.counts, mended, others: others.size, taken: taken.size, mistakes: [...wrong] };
  } finally {
    await proxy.close();
    await host.close();
    await repository.close();
  }
}
