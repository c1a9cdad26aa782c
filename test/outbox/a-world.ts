/** The outbox over a real database, with a destination that keeps its promise: the same content lands once. */
import type { Article } from '@/utils/core/article';
import type { Bundle, FrozenBundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { drain, type DrainEffects } from '@/utils/outbox/drain';
import { enqueue, type NewArticle, type NewDelivery } from '@/utils/outbox/enqueue';
import type { RetryEffects } from '@/utils/outbox/delivery-acts';
import { changeAmong, changeDelivery, deliveriesIn, readDelivery } from '@/utils/platform/database/deliveries';
import { addDeliveries, keepOverwritten, readBundle } from '@/utils/platform/database/saved-articles';
import { database } from '@/utils/platform/database/database';
import { sha256 } from '@/utils/base/sha256';
import { fail } from '@/utils/core/problem';
import { anArticle } from './an-article';

/** What of a delivery a test chooses; the rest is as it will. */
export type Wish = Partial<Pick<Delivery, 'draft' | 'updates' | 'destination' | 'copy' | 'site' | 'community'>> &
  Partial<Pick<NewArticle, 'addresses' | 'siteAddresses' | 'registration' | 'bundle' | 'format'>> & {
    article?: Partial<Article>;
    image?: Uint8Array<ArrayBuffer>;
  };

export function wanted(title: string, wish: Wish = {}): NewDelivery {
  const page = `https://example.org/${title}`;
  const { draft = page, community = 'telehealth', site = 'medigy', copy, image = null } = wish;
  const addresses = wish.addresses ?? { url: page, cleanUrl: page, canonicalUrl: null };
  const article = anArticle(title, {
    cleanUrl: draft,
    community: { name: community, slug: community },
    site: { name: site, slug: site, contentRoot: 'content' },
    copy,
    ...wish.article,
  });
  return {
    draft,
    updates: wish.updates,
    destination: wish.destination ?? 'team',
    saved: {
      article,
      addresses,
      format: wish.format ?? '',
      siteAddresses: wish.siteAddresses ?? [],
      bundle: wish.bundle === undefined ? oneFile(title, title) : wish.bundle,
      ...(wish.registration && { registration: wish.registration }),
      image,
    },
  };
}

const oneFile = (title: string, text: string): Bundle & FrozenBundle => ({
  article: { path: `telehealth/${title}.md`, type: 'text/markdown', bytes: new TextEncoder().encode(text) },
  image: null,
});

export const article = (title: string, text: string) => ({ bundle: oneFile(title, text) });

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
    makeFiles: async () => fail('registration-unknown'),
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
