/** The outbox over a real database, with a destination that keeps its promise: the same content lands once. */
import { drain, type DrainEffects } from '@/utils/outbox/drain';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';
import type { RetryEffects } from '@/utils/outbox/steps';
import {
  addDeliveries,
  changeAmong,
  changeDelivery,
  deliveriesIn,
  keepOverwritten,
  readBundle,
  readDelivery,
} from '@/utils/platform/database/deliveries';
import { database } from '@/utils/platform/database/database';
import { sha256 } from '@/utils/base/sha256';
import { fail } from '@/utils/core/problem';

export const wanted = (title: string, change: Partial<NewDelivery> = {}): NewDelivery => ({
  draft: `https://example.org/${title}`,
  title,
  community: 'telehealth',
  destination: 'team',
  folder: '',
  site: 'medigy',
  curator: 'Vinit',
  topics: [],
  addresses: { url: `https://example.org/${title}`, cleanUrl: `https://example.org/${title}`, canonicalUrl: null },
  bundle: { article: { path: `telehealth/${title}.md`, type: 'text/markdown', bytes: new TextEncoder().encode(title) }, image: null },
  ...change,
});

export const article = (title: string, text: string) => ({
  bundle: { article: { path: `telehealth/${title}.md`, type: 'text/markdown', bytes: new TextEncoder().encode(text) }, image: null },
});

export function aWorld() {
  let clock = Date.parse('2026-11-21T09:00:00.000Z');
  const files = new Map<string, Uint8Array>();
  /** Everything that was ever written at the destination. */
  const commits: string[] = [];
  const turns = new Map<string, Promise<unknown>>();
  const now = () => new Date((clock += 1)).toISOString();
  const effects: DrainEffects & RetryEffects = {
    now,
    random: () => 0.5,
    owner: crypto.randomUUID(),
    takes: () => true,
    ended: async () => {},
    alone: (destination, work) => {
      const mine = (turns.get(destination) ?? Promise.resolve()).then(work);
      turns.set(
        destination,
        mine.catch(() => {}),
      );
      return mine;
    },
    inState: deliveriesIn,
    change: changeDelivery,
    changeAmong,
    isReachable: async () => true,
    nameOf: async (id) => `The ${id}`,
    every: () => () => {},
    async deliver({ id, paths, mayReplace, title }) {
      const { article: file } = (await readBundle(id))!;
      const there = files.get(file.path);
      const receipt = { paths, renamed: false, url: null, review: false };
      if (there && (await sha256(there)) === (await sha256(file.bytes))) return receipt;
      if (there && !mayReplace.includes(await sha256(there))) return fail('file-differs', { path: file.path });
      files.set(file.path, file.bytes);
      commits.push(title);
      return receipt;
    },
  };
  return {
    effects,
    replacing: { ...effects, read: readDelivery, bundleOf: readBundle, hash: sha256, keepOverwritten },
    files,
    commits,
    text: (title: string) => new TextDecoder().decode(files.get(`telehealth/${title}.md`)),
    later: (ms: number) => void (clock += ms),
    save: (...deliveries: NewDelivery[]) =>
      enqueue(deliveries, { now, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries }),
    drain: (change: Partial<DrainEffects> = {}) => drain({ ...effects, ...change }),
    rows: async () => (await database.deliveries.toArray()).toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
    states: async () =>
      (await database.deliveries.orderBy('createdAt').toArray()).map(({ title, state, problem }) =>
        [title, state, problem?.code].filter(Boolean).join(' '),
      ),
  };
}

export const emptyDatabase = () => Promise.all(database.tables.map((table) => table.clear()));
