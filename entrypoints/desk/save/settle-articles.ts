// The articles that a draft amounts to, each with what its file keeps of the one that it updates, and with an address of its own.
import type { Article, KeptFile } from '@/utils/core/article';
import { articleOf, communitiesOf } from '@/utils/curate/article-of';
import { articleKeys, pageAddresses } from '@/utils/core/article-keys';
import type { Delivery } from '@/utils/core/delivery';
import type { Draft } from '@/utils/core/draft';
import { copyAt } from '@/utils/curate/copies';
import { fail, ProblemError } from '@/utils/core/problem';
import { type Addressed, fileToUpdate, takenFrom } from '@/utils/core/deliveries/site-address';
import { addressesOf, formatNamed, learnLatin, olderAddresses, publisherOf, readKept } from '@/utils/formats';
import { addressDeliveries } from '@/utils/platform/database/address-deliveries';
import { deliveriesAddressed, deliveriesOfArticle, deliveriesOfDrafts, readBundle } from '@/utils/platform/database/deliveries';
import type { DeskState } from '../session/desk-state';

/** So many names that end with a number may be taken; only a page that means harm has more. */
const MOST_TAKEN = 50;

export interface Settled {
  article: Article;
  /** Ids of the places that it is for. */
  destinations: string[];
  /** The save of another article that has the address already, so that this one's ends with its number. */
  meets: Delivery | null;
}

type Format = ReturnType<typeof formatNamed>;

/** One for each community; where places differ in their copy, or in the file that is updated there, one for each. Throws the Problems `format-broken` and `address-taken`. */
export async function settleArticles(state: DeskState, destinations: string[]): Promise<Settled[]> {
  const { draft, site, curator, leadImage: image } = state;
  // What is being filled in still is no article.
  if (!draft || !site.contentTypes.some(({ slug }) => slug === draft.contentType)) return [];
  const format = formatNamed(site.format);
  await addressDeliveries(olderAddresses);
  const known = await savesOf(draft);
  const settled = new Map<string, Settled>();
  for (const chosen of communitiesOf(draft, site)) {
    const community = chosen.slug;
    for (const destination of destinations.length > 0 ? destinations : [null]) {
      const copy = destination === null ? 0 : copyAt(draft, { destination, community });
      const article = { ...articleOf(draft, site, chosen, { curator: curator ?? '', image }), copy };
      const addressed: Addressed = {
        site: site.slug,
        draft: draft.key,
        updates: draft.updates ?? undefined,
        cleanUrl: article.cleanUrl,
        community,
        copy,
      };
      const before = fileToUpdate(addressed, destination, known);
      const kept = before && (await keptOf(before, article, format));
      const key = JSON.stringify([community, copy, kept]);
      const same =
        settled.get(key) ?? (await atOwnAddress({ ...article, ...(await latinOf(article)), ...(kept && { kept }) }, addressed, format));
      settled.set(key, { ...same, destinations: [...same.destinations, ...(destination === null ? [] : [destination])] });
    }
  }
  return [...settled.values()];
}

/** All that was saved of it, newest first: also by a draft that this one's saves took the place of. */
async function savesOf(draft: Draft): Promise<Delivery[]> {
  const [byDraft, byArticle] = await Promise.all([
    deliveriesOfDrafts([draft.key, draft.updates ?? draft.key]),
    deliveriesOfArticle(articleKeys(pageAddresses(draft))),
  ]);
  const known = new Map([...byDraft, ...byArticle].map((row) => [row.id, row]));
  return [...known.values()].toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
}

/** The texts that a format may make a name of; the body is none. */
async function latinOf({
  title,
  byline,
  siteName,
  curator,
  topics,
  community,
  contentType,
  site,
  cleanUrl,
}: Article): Promise<Pick<Article, 'latin'>> {
  const latin = await learnLatin(
    title,
    byline,
    siteName,
    curator,
    ...topics,
    community.name,
    contentType.name,
    site.name,
    publisherOf(cleanUrl),
  );
  return Object.keys(latin).length > 0 ? { latin } : {};
}

/** Of another content type it goes to another folder, by the name that it has. */
async function keptOf(before: Delivery, { contentType }: Article, format: Format): Promise<KeptFile> {
  const bundle = await readBundle(before.id).catch((error: unknown) => {
    if (error instanceof ProblemError) return null;
    throw error;
  });
  const { path = before.paths[0], ...names } = bundle ? readKept(bundle, format) : { addresses: {} };
  const isMoved = !!before.contentType && before.contentType !== contentType.slug;
  return { ...names, ...(!isMoved && path !== undefined && { path }) };
}

async function atOwnAddress(article: Article, addressed: Addressed, format: Format): Promise<Settled> {
  let meets: Delivery | null = null;
  let last = '';
  for (let addressTaken = 0; addressTaken <= MOST_TAKEN; addressTaken += 1) {
    const tried = addressTaken === 0 ? article : { ...article, addressTaken };
    const siteAddresses = addressesOf(tried, format);
    const other = takenFrom({ ...addressed, siteAddresses }, siteAddresses.length > 0 ? await deliveriesAddressed(siteAddresses) : []);
    if (!other) return { article: tried, destinations: [], meets };
    meets ??= other;
    // A format that ends no address with a number has no other to offer.
    if (siteAddresses.join() === last) break;
    last = siteAddresses.join();
  }
  return fail('address-taken');
}
