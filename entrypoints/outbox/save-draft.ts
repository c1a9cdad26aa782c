// Saves a draft into the outbox, whoever asks: no screen is needed for it.
import { pageAddresses } from '@/utils/core/article-keys';
import type { SaveTarget } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import { registersOnly } from '@/utils/core/registration';
import type { Site } from '@/utils/core/site';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import { theirFile } from './their-files';
import { articlesOfDraft, asRegistered, filesOfDraft, type MadeArticle } from './draft-files';
import type { DraftToSave } from './draft-to-save';
import { fitForSave } from './fit-draft';

/** So often may other saves take the address of this one while it is made. */
const MOST_TRIES = 20;

/**
 * Hands `enqueue` a delivery for each file and destination, and answers its ids. Where the site registers nothing they come with their
 * files.
 * Throws the Problems of the format, `asked-missing`, `asked-unfit`, `address-taken` and those of `enqueue`; nothing is saved then.
 */
export async function saveDraft(
  wanted: DraftToSave,
  targets: SaveTarget[],
  enqueue: (deliveries: NewDelivery[]) => Promise<string[]>,
  tries = MOST_TRIES,
): Promise<string[]> {
  const fit = await fitForSave(wanted);
  const make = registersOnly(wanted.site) ? articlesOfDraft : filesOfDraft;
  const made = await make(
    fit,
    targets.map(({ destination }) => destination),
  );
  const deliveries = made.flatMap((files) => deliveriesOf(fit, files, targets));
  return enqueue(deliveries).catch((error: unknown) => {
    // Another save took one of its addresses in this moment.
    const isTaken = error instanceof ProblemError && error.problem.code === 'address-taken';
    if (isTaken && tries > 0) return saveDraft(wanted, targets, enqueue, tries - 1);
    throw error;
  });
}

/** What it may take the place of, and what it is not asked about again, of what others published there. */
function besidesOf(
  draft: DraftToSave['draft'],
  site: Site,
  community: string,
  destination: string,
): Pick<NewDelivery, 'mayReplace' | 'beside'> {
  const files = draft.published?.[destination]?.files ?? [];
  const updated = theirFile({ draft, site }, destination, community);
  const beside = files.map(({ path }) => path);
  return { ...(updated && { mayReplace: [updated.hash] }), ...(beside.length > 0 && { beside }) };
}

function deliveriesOf({ draft, site, image }: DraftToSave, files: MadeArticle, targets: SaveTarget[]): NewDelivery[] {
  const { destinations, format, siteAddresses, bundle } = files;
  const { article, registration } = asRegistered({ draft, site }, files.article);
  const wish = draft.registered?.[article.community.slug];
  const saved = {
    article,
    addresses: pageAddresses(draft),
    format,
    siteAddresses,
    // Its id, its dates and its image's place are known once it is registered.
    bundle: registration ? null : bundle,
    ...(registration && { registration: { ...registration, ...(wish && { wish }) } }),
    image: article.image && (image?.bytes ?? null),
    ...(draft.image.kind === 'page' && !article.image && { imageLost: draft.imageProblem ?? null }),
  };
  const isMeant = ({ destination, community = article.community.slug }: SaveTarget) =>
    community === article.community.slug && destinations.includes(destination);
  return targets.filter(isMeant).map(({ destination }) =>
    Object.assign(besidesOf(draft, site, article.community.slug, destination), {
      draft: draft.key,
      press: draft.press?.id,
      updates: draft.updates ?? undefined,
      destination,
      saved,
    }),
  );
}
