// Topics of a file: its columns are shown and chosen, and nothing is taken before a yes.
import { importWords } from '@/components/options/topics/import-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { Offer } from '@/components/options/sites/offers';
import { TOPICS } from '@/utils/core/asks/asked';
import { termsOf, withTerms } from '@/utils/taxonomy/site-lists';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import { listsOf } from './lists-of-site';
import type { OptionsStore } from '../options-store';
import type { Reading } from '../reading/reading';
import type { Tabled } from '../reading/topics-reader';
import type { KeptSites } from './kept-sites';

export type TopicsOffer = Extract<Offer, { kind: 'topics' }>;

const offerOf = (tabled: Tabled) => ({
  ...tabled,
  kind: 'topics' as const,
  found: null,
  notes: tabled.encodings.length > 0 && tabled.encoding !== 'UTF-8' ? [importWords.readAs(tabled.encoding)] : [],
});

export function createTopicImport({ get, set, attempt }: OptionsStore, { siteOf, putUndoably }: KeptSites, reading: Reading) {
  /** What is offered, while it is topics. */
  const offered = () => {
    const open = get().offer;
    return open?.offer.kind === 'topics' ? { at: open.at, offer: open.offer } : null;
  };
  const change = (part: Partial<TopicsOffer>) => {
    const open = offered();
    if (open) set({ offer: { at: open.at, offer: { ...open.offer, ...part } } });
  };

  let isReading = false;

  /** Reads the file as the plan has it; where the plan was changed meanwhile, once more. */
  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      for (let open = offered(); open && !open.offer.found && open.offer.plan.roles.includes('topic'); open = offered()) {
        const { at, offer } = open;
        const known = termsOf(siteOf(at), offer.into).map(({ name }) => name);
        const found = await reading.about(at, (reader) => reader.readTopics(offer.plan, known));
        if (found === null) return;
        const now = offered()?.offer;
        if (now?.plan === offer.plan && now.into === offer.into) change({ found });
      }
    } finally {
      isReading = false;
    }
  }

  const readAnew = () => void attempt(offered()?.at ?? 'new-site', read);

  return {
    async offer(at: string, file: string, tabled: Tabled): Promise<void> {
      const siteLists = await listsOf(siteOf(at));
      set({ offer: { at, offer: { ...offerOf(tabled), file, into: TOPICS, siteLists } } });
      return read();
    },
    async take(at: string, { found, into }: TopicsOffer, how: 'add' | 'replace'): Promise<void> {
      const site = siteOf(at);
      const next = await reading.about(at, (reader) => reader.merge({ ...site, topics: [...termsOf(site, into)] }, how));
      reading.stop();
      if (next && found)
        await putUndoably({ before: site, after: withTerms(site, into, next.topics), text: importWords.topicsTaken(found.fits[how]) });
    },
    actions: {
      planTopics(part: Partial<Plan>) {
        const open = offered();
        if (!open) return;
        const plan = { ...open.offer.plan, ...part };
        change({ plan, found: null });
        if (part.header !== undefined)
          void attempt(open.at, async () => {
            const preview = await reading.about(open.at, (reader) => reader.preview(plan));
            if (preview) change({ preview });
          });
        readAnew();
      },
      intoList(into) {
        change({ into, found: null });
        readAnew();
      },
      encodeTopics(encoding) {
        const open = offered();
        if (!open) return;
        void attempt(open.at, async () => {
          const opened = await reading.about(open.at, (reader) => reader.reopen(encoding));
          if (opened) change(offerOf(opened));
          await read();
        });
      },
      shapeTopics(shape, list = '') {
        const open = offered();
        if (!open) return;
        void attempt(open.at, async () => {
          const guessed = await reading.about(open.at, (reader) => reader.reshape(shape, list));
          if (guessed) change({ ...guessed, found: null });
          await read();
        });
      },
    } satisfies Partial<OptionsActions>,
  };
}
