// A browser's outbox over rows in memory: the real drain, the real making of files, the real system, and a clock that runs only when somebody waits.
import { createHash } from 'node:crypto';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { ProblemError, fail } from '@/utils/core/problem';
import { Secret } from '@/utils/core/secret';
import { renderArticle } from '@/utils/formats';
import { drain, type DrainEffects } from '@/utils/outbox/drain';
import { makeFiles, type MakeEffects } from '@/utils/outbox/make-files';
import { nextWake } from '@/utils/outbox/next-wake';
import { retryDelivery } from '@/utils/outbox/delivery-acts';
import { systemNamed } from '@/utils/registration';
import { dice } from '../../servers/dice';
import { nodeHttp } from '../../servers/node-http';
import { makeClock } from '../outbox';

/** Ends a browser at what it is doing. */
class Ended extends Error {}

export interface BrowserInMemory {
  /** Sends until all have arrived; answers how often the curator had to say “again”. */
  sendAll(): Promise<number>;
  rows: Map<string, Delivery>;
  articles: Map<string, SavedArticle>;
}

export interface BrowserParts {
  rows: Delivery[];
  articles: SavedArticle[];
  images: Map<string, Uint8Array>;
  key: string;
  seed: number;
  /** Where its files go; safe to repeat. */
  publish(path: string, bytes: Uint8Array): Promise<void>;
  /** One in so many keeps ends the browser; 0: it lives. */
  endsEvery?: number;
}

export function browserInMemory({
  rows: first,
  articles: saved,
  images,
  key,
  seed,
  publish,
  endsEvery = 0,
}: BrowserParts): BrowserInMemory {
  const clock = makeClock();
  const roll = dice(seed);
  const http = nodeHttp(2000);
  const rows = new Map(first.map((row) => [row.id, row]));
  const articles = new Map(saved.map((article) => [article.id, article]));
  const now = () => new Date(clock.now()).toISOString();
  const hash = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const change = (id: string, more: Partial<SavedArticle['registering'] & object>) => {
    const one = articles.get(id)!;
    articles.set(id, { ...one, registering: { ...one.registering!, ...more } });
  };
  const mayEnd = () => {
    if (endsEvery > 0 && roll() < 1 / endsEvery) throw new Ended();
  };

  const making: MakeEffects = {
    now,
    hash,
    readArticle: async (id) => articles.get(id) ?? null,
    savedBefore: async () => [],
    readImage: async (of) => images.get(of) ?? null,
    register(name, task, keep) {
      const system = systemNamed(name) ?? fail('registration-unknown', { system: name });
      const settings = system.settingsOf(task.settings) ?? fail('registration-unreadable', { system: name });
      return system.register({ ...task, settings }, { http, token: new Secret(key), wait: clock.wait, now: clock.now, keep });
    },
    async keepProgress(id, progress) {
      mayEnd();
      change(id, { progress: JSON.parse(JSON.stringify(progress)) });
      mayEnd();
    },
    async keepRegistration(id, as) {
      mayEnd();
      change(id, { as });
    },
    render: renderArticle,
    async freeze(id, bundle, made) {
      articles.set(id, { ...articles.get(id)!, bundle });
      for (const row of rows.values()) if (row.article === id) rows.set(row.id, made(row) ?? row);
    },
  };

  async function deliver(row: Delivery): Promise<Receipt> {
    const { bundle } = articles.get(row.article!)!;
    if (bundle?.image) await publish(bundle.image.path, images.get(bundle.image.hash)!);
    if (bundle) await publish(bundle.article.path, bundle.article.bytes);
    return { paths: row.paths, renamed: false, url: null, review: false };
  }

  const changeRow: DrainEffects['change'] = async (id, step) => {
    const row = rows.get(id);
    const changed = row ? step(row) : null;
    if (changed) rows.set(id, changed);
    return changed;
  };
  const effects: DrainEffects = {
    now,
    random: roll,
    owner: `browser ${seed}`,
    alone: (_, work) => work(),
    takes: () => true,
    ended: async () => {},
    every: () => () => {},
    isReachable: async () => true,
    nameOf: async (queue) => queue,
    inState: async (...states) => [...rows.values()].filter(({ state }) => states.includes(state)),
    change: changeRow,
    deliver,
    makeFiles: (row) => makeFiles(row, making),
  };

  async function sendAll(): Promise<number> {
    const retrying = {
      ...effects,
      changeAmong: (id: string, step: (row: Delivery, all: Delivery[]) => Delivery | null) =>
        changeRow(id, (row) => step(row, [...rows.values()])),
    };
    let mended = 0;
    for (;;) {
      await drain(effects).catch((error: unknown) => {
        if (!(error instanceof Ended) && !(error instanceof ProblemError)) throw error;
      });
      const open = [...rows.values()].filter(({ state }) => state !== 'delivered');
      if (open.length === 0) return mended;
      for (const { id, state, problem } of open) {
        if (state === 'refused') throw new Error(`given up: ${problem?.code}`);
        // One “again” wakes all that wait for the same.
        if (state !== 'needs-you' || rows.get(id)?.state !== 'needs-you') continue;
        mended += 1;
        await retryDelivery(id, retrying);
      }
      const at = nextWake(
        [...rows.values()].filter(({ state }) => state !== 'delivered'),
        now(),
      );
      if (at) await clock.wait(Math.max(0, Date.parse(at) - clock.now()));
    }
  }
  return { sendAll, rows, articles };
}
