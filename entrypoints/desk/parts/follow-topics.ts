// What the desk offers before a topic is typed: the usual ones, and those that fit the article.
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { readChoices } from '@/utils/platform/database/past-choices';
import { addedTopics } from '@/utils/taxonomy/added-topics';
import { indexing, indexTopics, type TopicIndex } from '@/utils/taxonomy/topic-index';
import { phrasing } from '@/utils/taxonomy/topic-phrases';
import { whenChanged } from '../../screen/screen-store';
import type { DeskStore } from '../session/desk-store';
import { inSlices } from '../page/in-slices';
import { fittingFor, usualFor } from './what-fits';

/** Follows the site, the article and what is chosen. */
export function followTopics(store: DeskStore): void {
  const { get, set } = store;
  /** Null while those of another site are looked up. */
  let past: PastChoice[] | null = [];
  /** The long list that is being made ready. */
  let filling: Listed | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  const fill = async (wanted: Listed) => {
    if (filling && isOf(filling, wanted)) return;
    filling = wanted;
    const isWanted = () => filling === wanted;
    const topicIndex = await inSlices(indexing(wanted.topics, wanted.added), isWanted);
    if (!topicIndex) return;
    set({ topicIndex });
    if (!(await inSlices(phrasing(topicIndex), isWanted))) return;
    filling = null;
    offer();
  };

  /** The index that there is now. Thousands of topics take a moment, which the title should not wait for. */
  const prepare = ({ topics }: Site, added: ReadonlySet<string>, isShown: boolean): TopicIndex => {
    const { topicIndex: before } = get();
    if (!before.partial && isOf(before, { topics, added })) return before;
    if (topics.length <= FEW) {
      filling = null;
      return indexTopics(topics, added);
    }
    if (isShown) void fill({ topics, added });
    return before.topics === topics ? before : { ...indexTopics(topics.slice(0, FEW)), topics, partial: true };
  };

  const offer = () => {
    const { draft, site } = get();
    if (!past) return;
    // Those of the site before are not this one's.
    const isOther = get().topicIndex.topics !== site.topics;
    const topicIndex = prepare(site, addedTopics(site, past), draft !== null);
    set({ topicIndex, ...(isOther && { suggestions: null, suggestedCommunities: [] }) });
    if (!draft) return;
    set(usualFor(get(), past));
    // What fits is looked for in all of them.
    if (!filling) set(fittingFor(get(), past));
  };

  const refresh = () => {
    clearTimeout(later);
    later = setTimeout(offer);
  };

  /** Another site, or a changed one: its topics are made ready, and what was chosen for it before. */
  const useSite = async () => {
    const { slug } = get().site;
    past = null;
    const read = await readChoices(slug);
    if (slug !== get().site.slug) return;
    past = read;
    refresh();
  };

  // They may have come before this was loaded.
  if (get().sites.length > 0) void useSite();
  whenChanged(
    store,
    ({ site, sites }) => [site, sites],
    () => void useSite(),
  );
  whenChanged(store, ({ draft, paragraphs, reading }) => [draft?.key, draft?.communities, draft?.topics, paragraphs, reading], refresh);
}

/** So many topics are made ready at once. */
const FEW = 500;

type Listed = Pick<TopicIndex, 'topics' | 'added'>;
const isOf = (one: Listed, other: Listed): boolean => one.topics === other.topics && one.added.symmetricDifference(other.added).size === 0;
