// The verb `enqueue`: from here on a bundle is kept until it arrives.
import { type Addresses, articleKeys } from '@/utils/core/article-keys';
import { type Bundle, filesOf } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { takePlace } from './take-place';

export interface NewDelivery extends Pick<
  Delivery,
  | 'draft'
  | 'cleanUrl'
  | 'title'
  | 'contentType'
  | 'community'
  | 'destination'
  | 'folder'
  | 'site'
  | 'curator'
  | 'topics'
  | 'copy'
  | 'updates'
> {
  addresses: Addresses;
  bundle: Bundle;
}

export interface Entry {
  delivery: Delivery;
  bundle: Bundle;
}

/** Given a new delivery and all that share one of its paths, its addresses, its draft or its article: the new one as it is kept, the ids of those whose place it takes, and of those that go for it. */
export type TakePlace = (fresh: Delivery, known: Delivery[]) => { delivery: Delivery; before: string[]; replaced: string[] };

export interface EnqueueEffects {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
  /** SHA-256, hex. */
  hash(bytes: Uint8Array): Promise<string>;
  /** Keeps all or none, with `takePlace` asked in the same step; answers the ids that they have now, when they are on the medium. */
  add(entries: Entry[], takePlace: TakePlace): Promise<string[]>;
}

/** Queues deliveries in one step and returns their ids. Throws the Problem `address-taken`, and none is queued, where another article of the site has an address of one. */
export async function enqueue(wanted: NewDelivery[], effects: EnqueueEffects): Promise<string[]> {
  const at = effects.now();
  return effects.add(await Promise.all(wanted.map((one) => entryOf(one, at, effects))), takePlace);
}

async function entryOf({ bundle, addresses, ...facts }: NewDelivery, at: string, { newId, hash }: EnqueueEffects): Promise<Entry> {
  const files = filesOf(bundle);
  const delivery: Delivery = {
    ...facts,
    id: newId(),
    articleKeys: articleKeys(addresses),
    siteAddresses: bundle.addresses ?? [],
    paths: files.map(({ path }) => path),
    hashes: await Promise.all(files.map(({ bytes }) => hash(bytes))),
    mayReplace: [],
    state: 'queued',
    problem: null,
    receipt: null,
    attempts: 0,
    triedBefore: false,
    crashes: 0,
    retryAt: null,
    lease: null,
    createdAt: at,
    changedAt: at,
  };
  return { delivery, bundle };
}
