// The files that a draft amounts to: the one way in which any are made, to be looked at, saved or saved again. Loaded then, with Liquid
// and YAML, which no screen needs to be shown.
import type { Article } from '@/utils/core/article';
import { articleKeys, pageAddresses } from '@/utils/core/article-keys';
import type { FrozenBundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import type { Draft } from '@/utils/core/draft';
import { isOwnNumber, registersOnly, type SiteRegistration } from '@/utils/core/registration';
import { articleOf, communitiesOf } from '@/utils/curate/article-of';
import { copyAt } from '@/utils/curate/copies';
import { addressesOf, type Format, latinOf, loadFormat, olderAddresses, renderArticle, sourceFor } from '@/utils/formats';
import { type MeantArticle, type SettledArticle, settleArticles } from '@/utils/outbox/settle-articles';
import { addressDeliveries } from '@/utils/platform/database/address-deliveries';
import { deliveriesAddressed, deliveriesOfArticle, deliveriesOfDrafts } from '@/utils/platform/database/deliveries';
import type { DraftToSave } from './draft-to-save';
import { fitDraft } from './fit-draft';
import { keptOf } from './updates/kept-of';
import { keptOfTheirs, theirFile } from './their-files';

/** With what it keeps of a file that somebody else published, where the curator has it updated. */
function updatingTheirs(wanted: DraftToSave, meant: MeantArticle, format: Format): MeantArticle {
  const { article, destination } = meant;
  const file = destination === null ? null : theirFile(wanted, destination, article.community.slug);
  return file ? { ...meant, theirs: keptOfTheirs(file, format) } : meant;
}

export interface MadeArticle extends SettledArticle {
  /** Text of the site's format. */
  format: string;
  /** Null: no file is made of it. */
  bundle: FrozenBundle | null;
}

export interface MadeFiles extends MadeArticle {
  bundle: FrozenBundle;
}

/** The text of the format as its site has it in this moment. Throws the Problem `format-broken` where there is none of its name. */
const formatOf = ({ draft, site }: DraftToSave): string => sourceFor(site, draft.contentType);

/** The same of a site that only registers: no file takes an address. */
export async function articlesOfDraft(wanted: DraftToSave, destinations: string[]): Promise<MadeArticle[]> {
  const format = formatOf(wanted);
  return meantBy(wanted, destinations).map(({ article, destination }) => ({
    article,
    destinations: destination === null ? [] : [destination],
    siteAddresses: [],
    meets: null,
    format,
    bundle: null,
  }));
}

/** `destinations`: ids of those that it is meant for; none: it is looked at. Throws the Problems of the format, and `address-taken`. */
export async function filesOfDraft(wanted: DraftToSave, destinations: string[]): Promise<MadeFiles[]> {
  const format = formatOf(wanted);
  const settled = await settle(wanted, destinations, format);
  return settled.map((one) => Object.assign(one, { format, bundle: renderArticle(one.article, format) }));
}

/** The save of another article whose address it would get; null where its address is free. Throws the same. */
export const findMet = async (wanted: DraftToSave, destinations: string[]): Promise<Delivery | null> =>
  (await settle(wanted, destinations, formatOf(wanted))).find(({ meets }) => meets)?.meets ?? null;

async function settle(wanted: DraftToSave, destinations: string[], source: string): Promise<SettledArticle[]> {
  const { draft } = wanted;
  const format = await loadFormat(source);
  await addressDeliveries(olderAddresses);
  const meant = meantBy(fitDraft(wanted, format), destinations).map((one) => updatingTheirs(wanted, one, format));
  return settleArticles(meant, { draft: draft.key, updates: draft.updates ?? undefined }, await savesOf(draft), {
    keptOf: (before) => keptOf(before, format),
    latinOf,
    addressesOf: (article: Article) => addressesOf(article, format),
    addressed: deliveriesAddressed,
  });
}

/** One for each community and destination. What is being filled in still is no article. */
function meantBy({ draft, site, curator, image }: DraftToSave, destinations: string[]): MeantArticle[] {
  if (!site.contentTypes.some(({ slug }) => slug === draft.contentType)) return [];
  return communitiesOf(draft, site).flatMap((community) => {
    const article = articleOf(draft, site, community, { curator, image });
    return (destinations.length > 0 ? destinations : [null]).map((destination) => ({
      destination,
      article: { ...article, copy: destination === null ? 0 : copyAt(draft, { destination, community: community.slug }) },
    }));
  });
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

/**
 * How an article is registered; undefined where its files are made at once. What was published before its site registered anything
 * keeps its number and its path, unless the curator gives them up.
 */
export function asRegistered(
  { draft, site }: Pick<DraftToSave, 'draft' | 'site'>,
  article: Article,
): { article: Article; registration: SiteRegistration | undefined } {
  const { kept, ...bare } = article;
  const isOlder = kept?.id !== undefined && isOwnNumber(kept.id);
  if (isOlder && !registersOnly(site) && !draft.registersNow?.includes(article.community.slug)) return { article, registration: undefined };
  return { article: isOlder && site.registration ? bare : article, registration: site.registration };
}
