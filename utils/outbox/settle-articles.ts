// The articles that a draft amounts to, each with what its file keeps of the one that it updates, and with an address of its own. Pure:
// what is known is asked of its effects.
import type { Article, KeptFile } from '@/utils/core/article';
import type { Delivery } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import { type Addressed, fileToUpdate, takenFrom } from '@/utils/core/deliveries/site-address';

/** So many names that end with a number may be taken; only a page that means harm has more. */
const MOST_TAKEN = 50;

/** An article as its draft alone has it, and the destinations that it is meant for. */
export interface MeantArticle {
  article: Article;
  /** Null: for none in particular, to be looked at. */
  destination: string | null;
  /** What it keeps of a file that somebody else published, and that it updates. */
  theirs?: KeptFile | undefined;
}

export interface SettledArticle {
  article: Article;
  destinations: string[];
  /** What of its file becomes an address of the site: see `siteAddress`. */
  siteAddresses: string[];
  /** The save of another article that has the address already, so that this one's ends with its number. */
  meets: Delivery | null;
}

export interface SettleEffects {
  /** What the file of an earlier save tells that an update keeps. */
  keptOf(before: Delivery): Promise<KeptFile>;
  /** See `Article.latin`. */
  latinOf(article: Article): Promise<Article['latin']>;
  /** As its format makes them. Throws the Problem `format-broken`. */
  addressesOf(article: Article): string[];
  /** All deliveries whose files have one of these. */
  addressed(addresses: string[]): Promise<Delivery[]>;
}

/**
 * One for each community; where destinations differ in their copy, or in the file that is updated there, one for each of them.
 * `known`: all that was ever saved of the draft, newest first. Throws the Problems `format-broken` and `address-taken`.
 */
export async function settleArticles(
  meant: MeantArticle[],
  draft: Pick<Delivery, 'draft' | 'updates'>,
  known: Delivery[],
  effects: SettleEffects,
): Promise<SettledArticle[]> {
  const settled = new Map<string, SettledArticle>();
  for (const { article, destination, theirs } of meant) {
    const { community, copy = 0, cleanUrl, site } = article;
    const addressed: Addressed = { ...draft, site: site.slug, cleanUrl, community: community.slug, copy };
    const before = fileToUpdate(addressed, destination, known);
    const kept = before ? keptAs(article, before, await effects.keptOf(before)) : theirs;
    const key = JSON.stringify([community.slug, copy, kept]);
    const same = settled.get(key) ?? (await atOwnAddress({ ...article, ...(kept && { kept }) }, addressed, effects));
    settled.set(key, { ...same, destinations: [...same.destinations, ...(destination === null ? [] : [destination])] });
  }
  return [...settled.values()];
}

/** Of another content type it goes to another folder, by the name that it has. */
function keptAs({ contentType }: Article, before: Delivery, { path = before.paths[0], ...names }: KeptFile): KeptFile {
  const isMoved = !!before.contentType && before.contentType !== contentType.slug;
  return { ...names, ...(!isMoved && path !== undefined && { path }) };
}

async function atOwnAddress(
  bare: Article,
  addressed: Addressed,
  { latinOf, addressesOf, addressed: withOneOf }: SettleEffects,
): Promise<SettledArticle> {
  const latin = await latinOf(bare);
  const article = { ...bare, ...(latin && { latin }) };
  let meets: Delivery | null = null;
  let last = '';
  for (let addressTaken = 0; addressTaken <= MOST_TAKEN; addressTaken += 1) {
    const tried = addressTaken === 0 ? article : { ...article, addressTaken };
    const siteAddresses = addressesOf(tried);
    const other = takenFrom({ ...addressed, siteAddresses }, siteAddresses.length > 0 ? await withOneOf(siteAddresses) : []);
    if (!other) return { article: tried, destinations: [], siteAddresses, meets };
    meets ??= other;
    // A format that ends no address with a number has no other to offer.
    if (siteAddresses.join() === last) break;
    last = siteAddresses.join();
  }
  return fail('address-taken');
}
