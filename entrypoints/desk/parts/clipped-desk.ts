// Whether the article was clipped before, however its address was written then, and what the next save does with that.
import type { Delivery } from '@/utils/core/delivery';
import type { Draft, DraftChange } from '@/utils/core/draft';
import { type Addresses, articleKeys } from '@/utils/core/article-keys';
import { changeDraft } from '@/utils/curate/change-draft';
import { copyAt, sameCopies } from '@/utils/curate/copies';
import { watchArticle } from '@/utils/platform/database/deliveries';
import { readChoice } from '@/utils/platform/database/past-choices';
import { draftUpdated, isNew, likelyOf } from '../save/update-of';
import type { DeskStore } from '../session/desk-store';
import { newestAtEach, createStanding } from './standing-files';

export interface ClippedDesk {
  /** Follows an article; resolves when it is known what there is now. */
  watch(addresses: Addresses): Promise<void>;
  /** A draft that was just begun, with what was chosen for the save that it updates. */
  begun(draft: Draft): Promise<Draft>;
  /** Said of what may be the same article: the next save takes its place, or not. */
  choose(updates: boolean, change: (step: DraftChange) => void): Promise<void>;
  /** Before a save: it takes the place that the desk says. */
  take(change: (step: DraftChange) => void): void;
}

/** Seldom needed: where an article comes back that was saved before. */
const asSaved = async ({ article }: Delivery) =>
  article === null ? null : (await import('@/utils/platform/database/saved-articles')).readArticle(article);

export function createClippedDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>): ClippedDesk {
  let stop = () => {};
  let watched = '';
  const standing = createStanding({ get, set });

  /** What makes of a draft an update of the last save; null: it is one. */
  function stepFor(draft: Draft): DraftChange | null {
    const { before } = get();
    const [first] = before;
    if (!first || isNew({ ...get(), draft })) return null;
    const isOther = likelyOf({ ...get(), draft }) !== null && draft.updates !== draftUpdated(first);
    const isCopy = before.some((row) => (row.copy ?? 0) !== copyAt(draft, row));
    if (!isOther && !isCopy) return null;
    return {
      ...(isCopy && sameCopies(draft, [...before])),
      ...(isOther && { updates: draftUpdated(first) }),
      // The file's name holds its address.
      ...(isOther && !draft.edited.includes('cleanUrl') && { fields: { cleanUrl: first.draft } }),
    };
  }

  /** What was chosen for the last save. */
  async function choices(): Promise<DraftChange> {
    const { before, site } = get();
    const [first] = before;
    if (!first || first.site !== site.slug) return {};
    const [choice, saved] = await Promise.all([readChoice(first.draft), asSaved(first)]);
    const contentType = site.contentTypes.some(({ slug }) => slug === choice?.contentType) ? choice?.contentType : undefined;
    const communities = site.communities.map(({ slug }) => slug).filter((slug) => before.some(({ community }) => community === slug));
    const asked = saved?.article.asked;
    return { topics: first.topics, communities, ...(contentType !== undefined && { contentType }), ...(asked && { asked }) };
  }

  return {
    watch(addresses) {
      const keys = articleKeys(addresses);
      const { promise, resolve } = Promise.withResolvers<void>();
      // Another page: what was saved of the last is no longer its own.
      if (watched !== keys[0]) set({ before: [], earlier: [], asNew: null, own: [] });
      watched = keys[0] ?? '';
      stop();
      stop = watchArticle(keys, (rows) => {
        const kept = rows.filter(({ state }) => state !== 'refused');
        set({ before: kept.filter(({ createdAt }) => createdAt === kept[0]?.createdAt), earlier: newestAtEach(kept) });
        standing.look();
        resolve();
      });
      return promise;
    },

    async begun(draft) {
      const step = isNew({ ...get(), draft }) ? null : await choices();
      return step ? changeDraft(draft, { ...stepFor(draft), ...step }, draft.changedAt) : draft;
    },

    async choose(updates, change) {
      set({ asNew: !updates });
      const { draft, resumed } = get();
      const likely = likelyOf(get());
      if (!draft || !likely) return;
      const isUntouched = resumed === null && draft.changedAt === draft.createdAt;
      const back = draft.fields.cleanUrl === likely.draft && { fields: { cleanUrl: draft.key } };
      change(updates ? { ...stepFor(draft), ...(isUntouched && (await choices())) } : { updates: null, ...back });
    },

    take(change) {
      const { draft } = get();
      const step = draft && stepFor(draft);
      if (step) change(step);
    },
  };
}
