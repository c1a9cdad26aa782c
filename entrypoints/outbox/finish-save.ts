// A Save that was pressed at a desk that is gone, finished without it: in a page with a DOM, which makes the draft's text safe where that
// was not done.
import { sha256 } from '@/utils/base/sha256';
import type { Draft } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { settleCopies } from '@/utils/curate/copies';
import { placesOfSite } from '@/utils/core/kinds/site-destinations';
import { cutExcerpt } from '@/utils/curate/excerpt';
import { isTeaser } from '@/utils/curate/excerpt-limit';
import { missingFrom } from '@/utils/curate/missing-from';
import { placeOf } from '@/utils/destinations';
import { enqueue } from '@/utils/outbox/enqueue';
import { deliveriesOfDrafts } from '@/utils/platform/database/deliveries';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { readImage } from '@/utils/platform/database/kept-images';
import { addDeliveries } from '@/utils/platform/database/saved-articles';
import { readSetting } from '@/utils/platform/database/settings';
import { readSites } from '@/utils/platform/database/sites';
import { doAtOnce } from '@/utils/base/sliced-work';
import { SITES } from '@/utils/taxonomy/sites';
import { makeSafe } from '../safe-text/make-safe';
import { splitClip } from '../safe-text/split-text';
import { isUnsplit } from '../safe-text/text-tools';
import { now } from './alone';
import { atRest, isInOutbox, targetsOf } from './pressed';
import { readClaimed } from './read-claimed';
import { registrationPlaces } from './registration-places';
import { rememberChoices } from './remember-choices';
import { saveDraft } from './save-draft';

/** To be called under the draft's lock. Answers whether it is done; what needs the curator waits for the desk, which tells it. */
export async function finishSave(key: string): Promise<boolean> {
  const stored = await readDraft(key);
  if (!stored?.saving) return true;
  const site = (await readSites(SITES)).find(({ slug }) => slug === stored.site);
  const curator = (await readSetting('curator')) ?? '';
  if (!site) return false;
  const draft = stored.quoted ? stored : withQuoted(stored, site);
  if (missingFrom(draft, site, curator).length > 0) return false;
  try {
    return await intoOutbox(draft, site, curator);
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

/** Saved by a build that quoted nothing yet. */
function withQuoted(draft: Draft, site: Site): Draft {
  const clip = isUnsplit(draft.clip) ? splitClip(draft.clip) : draft.clip;
  const body = doAtOnce(makeSafe(bodyOf(clip)));
  const selection = doAtOnce(makeSafe(clip.selection ?? []));
  const { paragraphs, of } = cutExcerpt(body, selection, draft.excerpt, site.excerpt, isTeaser({ clip }));
  return { ...draft, clip, quoted: paragraphs, quotedFrom: of };
}

const bodyOf = (clip: Draft['clip']) => ('body' in clip ? clip.body : []);

/** False where all that it was for is gone. */
async function intoOutbox(draft: Draft, site: Site, curator: string): Promise<boolean> {
  const at = now();
  const made = await deliveriesOfDrafts([draft.key, draft.updates ?? draft.key]);
  const places = placesOfSite([...(await readClaimed()).map(placeOf), ...registrationPlaces([site])], site);
  const used = places.filter((place) => place.used).map(({ id }) => id);
  const meant = settleCopies(draft, made);
  if (!isInOutbox(draft, made, used)) {
    // One that is not the site's any more is left out.
    const targets = targetsOf(draft, used).filter(({ destination }) => places.some(({ id }) => id === destination));
    if (targets.length === 0) return false;
    const image = await readImage(draft.key);
    await saveDraft({ draft: meant, site, curator, image }, targets, (deliveries) =>
      enqueue(deliveries, { now: () => at, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries }),
    );
    await rememberChoices(draft, site, at);
  }
  const after = (await readDraft(draft.key)) ?? draft;
  await putDraft({ ...atRest(after), quoted: after.quoted ?? draft.quoted, copies: meant.copies });
  return true;
}
