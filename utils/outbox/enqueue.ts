// The verb `enqueue`: from here on an article is kept, with its image, until it arrives.
import { joinPath } from '@/utils/base/join-path';
import { Article } from '@/utils/core/article';
import { type Addresses, articleKeys } from '@/utils/core/article-keys';
import { type FrozenBundle, pathsOf } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import type { LeadImage } from '@/utils/core/image';
import type { Problem } from '@/utils/core/problem';
import type { NewRow, TakePlace } from '@/utils/core/deliveries/new-delivery';
import type { RegistrationWish, SiteRegistration } from '@/utils/core/registration';
import type { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { takePlace } from './take-place';

/** An article, with all that it takes to make its files. */
export interface NewArticle {
  article: Article;
  /** Of its page. */
  addresses: Addresses;
  /** Text of its site's format. */
  format: string;
  /** What of its file becomes an address of the site, as far as it is known: see `siteAddress`. */
  siteAddresses: string[];
  /** Its files; null where it has to be registered before they can be made. */
  bundle: FrozenBundle | null;
  /** How it is registered; absent where its files are made. */
  registration?: SiteRegistration & { wish?: RegistrationWish };
  /** Bytes of its image. */
  image: LeadImage['bytes'] | null;
  /** Why it has none where one was chosen; null: nobody knows. */
  imageLost?: Problem | null;
}

/** An article for one destination. Those of one save that hold the same are given the same object. */
export interface NewDelivery extends Pick<Delivery, 'draft' | 'press' | 'updates' | 'destination' | 'beside'> {
  /** Files of others that may give way, as `Delivery` has them. */
  mayReplace?: string[];
  saved: NewArticle;
}

export interface EnqueueEffects {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
  /** SHA-256, hex. */
  hash(bytes: Uint8Array): Promise<string>;
  /** Keeps all or none, with `takePlace` asked in the same step; answers the ids that they have now, when they are on the medium. */
  add(rows: NewRow[], takePlace: TakePlace): Promise<string[]>;
}

/**
 * Queues deliveries in one step and returns their ids. Throws the Problem `address-taken`, and none is queued, where another article of
 * the site has an address of one.
 */
export async function enqueue(wanted: NewDelivery[], effects: EnqueueEffects): Promise<string[]> {
  const at = effects.now();
  const ids = new Map(wanted.map(({ saved }) => [saved, effects.newId()]));
  const several = new Set(wanted.map(({ saved }) => saved.article.community.slug)).size > 1;
  const rows = await Promise.all(wanted.map((one) => rowOf(one, ids.get(one.saved)!, at, effects)));
  return effects.add(several ? rows.map(namingCommunity) : rows, takePlace);
}

/** So that what is said of them elsewhere, as in a repository's history, tells them apart. */
const namingCommunity = ({ delivery, saved, image }: NewRow): NewRow => ({
  delivery: Object.assign({}, delivery, { communityName: saved.article.community.name }),
  saved,
  image,
});

async function rowOf({ saved, ...way }: NewDelivery, articleId: string, at: string, { newId, hash }: EnqueueEffects): Promise<NewRow> {
  const { addresses, format, siteAddresses, bundle, registration, image, imageLost } = saved;
  // Without the image's bytes, and what else of the site no file tells.
  const article = Article.parse(saved.article);
  const hashOf = (text: string) => hash(new TextEncoder().encode(text));
  const kept: SavedArticle = {
    id: articleId,
    article,
    addresses,
    format,
    bundle,
    ...(registration && { registering: { ...registration, as: null } }),
  };
  const delivery: Delivery = {
    ...way,
    ...factsOf(article),
    ...imageOf(article, imageLost),
    id: newId(),
    article: articleId,
    ...(registration && { registration: { system: registration.system, as: null } }),
    ...(bundle === null && { saved: await hashOf(JSON.stringify([article, format, registration])) }),
    articleKeys: articleKeys(addresses),
    siteAddresses,
    paths: bundle ? pathsOf(bundle) : [],
    hashes: bundle ? await hashesOf(bundle, hash) : [],
    ...AT_FIRST,
    mayReplace: way.mayReplace ?? [],
    createdAt: at,
    changedAt: at,
  };
  return { delivery, saved: kept, image };
}

/** What a delivery tells of its article, without opening it. */
const factsOf = ({ cleanUrl, title, contentType, community, site, curator, topics, copy }: Article) => ({
  cleanUrl,
  title,
  contentType: contentType.slug,
  community: community.slug,
  site: site.slug,
  folder: joinPath(site.slug, unhidden(site.contentRoot)),
  curator,
  topics,
  copy,
});

/** No browser saves a download below a folder whose name begins with a dot. */
const unhidden = (root: string): string =>
  root
    .split('/')
    .map((name) => name.replace(/^\.+/, ''))
    .join('/');

const imageOf = ({ image }: Article, lost: NewArticle['imageLost']): Pick<Delivery, 'image' | 'imageProblem'> => ({
  image: image ? 'with' : lost === undefined ? 'none' : 'lost',
  ...(!image && lost && { imageProblem: lost }),
});

const AT_FIRST = {
  mayReplace: [],
  state: 'queued',
  problem: null,
  receipt: null,
  attempts: 0,
  triedBefore: false,
  crashes: 0,
  retryAt: null,
  lease: null,
} satisfies Partial<Delivery>;

/** SHA-256, hex, of the bytes of each file, the article first. */
export const hashesOf = async ({ article, image }: FrozenBundle, hash: EnqueueEffects['hash']): Promise<string[]> => [
  await hash(article.bytes),
  ...(image ? [image.hash] : []),
];
