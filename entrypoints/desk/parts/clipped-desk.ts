// Whether the article was clipped before, however its address was written then.
import type { DraftChange } from '@/utils/core/draft';
import { type Addresses, articleKeys } from '@/utils/core/article-keys';
import { copyAt, sameCopies } from '@/utils/curate/copies';
import { watchArticle } from '@/utils/platform/database/deliveries';
import { readChoice } from '@/utils/platform/database/past-choices';
import type { DeskStore } from '../session/desk-store';

export interface ClippedDesk {
  /** Follows an article; resolves when it is known what there is now. */
  watch(addresses: Addresses): Promise<void>;
  /** The next save takes the place of the last: what was chosen for it comes again where nothing else was chosen yet. */
  update(change: (step: DraftChange) => void): Promise<void>;
}

export function createClippedDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>): ClippedDesk {
  let stop = () => {};
  let watched = '';

  return {
    watch(addresses) {
      const keys = articleKeys(addresses);
      const { promise, resolve } = Promise.withResolvers<void>();
      // Another page: what was saved of the last is no longer its own.
      if (watched !== keys[0]) set({ before: [], updating: null, own: [] });
      watched = keys[0] ?? '';
      stop();
      stop = watchArticle(keys, (rows) => {
        const kept = rows.filter(({ state }) => state !== 'refused');
        set({ before: kept.filter(({ createdAt }) => createdAt === kept[0]?.createdAt) });
        resolve();
      });
      return promise;
    },

    async update(change) {
      const { before, draft, resumed, site } = get();
      const [first] = before;
      if (!first || !draft) return;
      const choice = await readChoice(first.draft);
      set({ updating: first.createdAt });
      const isNew = resumed === null && draft.changedAt === draft.createdAt && first.site === site.slug;
      const isOther = first.draft !== draft.key;
      const contentType = site.contentTypes.some(({ slug }) => slug === choice?.contentType) ? choice?.contentType : undefined;
      const communities = site.communities.map(({ slug }) => slug).filter((slug) => before.some(({ community }) => community === slug));
      const isCopy = before.some((row) => (row.copy ?? 0) !== copyAt(draft, row));
      if (!isNew && !isOther && !isCopy) return;
      change({
        ...(isNew && { topics: first.topics, communities, ...(contentType !== undefined && { contentType }) }),
        ...(isCopy && sameCopies(draft, [...before])),
        ...(isOther && { updates: first.updates ?? first.draft }),
        // The file's name holds its address.
        ...(isOther && !draft.edited.includes('cleanUrl') && { fields: { cleanUrl: first.draft } }),
      });
    },
  };
}
