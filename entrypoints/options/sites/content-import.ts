// What a site has published, read for what it can use: the curator says which keys hold topics and which communities.
import { importWords } from '@/components/options/topics/import-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { Offer, SiteLists } from '@/components/options/sites/offers';
import { withValue } from '@/utils/base/plain-data';
import type { ContentHints } from '@/utils/taxonomy/content/read-content';
import type { OptionsStore } from '../options-store';
import { addInLots } from '../reading/add-in-lots';
import type { Reading } from '../reading/reading';
import type { KeptSites } from './kept-sites';
import { MOST_FILES, publishedFiles } from './published-files';
import { listsOf } from './lists-of-site';
import { putContentUndoably } from './put-content';
import { siteWithContent } from './site-with-content';
import type { VocabularyFiles } from './vocabulary-files';

type ContentOffer = Extract<Offer, { kind: 'content' }>;

export function createContentImport({ get, set, say, attempt }: OptionsStore, sites: KeptSites, files: VocabularyFiles, reading: Reading) {
  const { siteOf } = sites;

  async function open(slug: string, chosen: File[]): Promise<void> {
    const all = publishedFiles(chosen);
    const wanted = all.slice(0, MOST_FILES);
    if (wanted.length === 0) return say(slug, importWords.noContentFiles);
    const tell = (done: number) => set({ reading: { at: slug, done, of: wanted.length, what: 'files' } });
    if (!(await addInLots(reading, slug, wanted, tell))) return;
    const lists = await listsOf(siteOf(slug));
    const found = await reading.about(slug, (reader) => reader.content(hintsFor(lists, {})));
    if (!found) return;
    const uses = Object.fromEntries(found.keys.flatMap(({ key, use }) => (use ? [[key, use]] : [])));
    const notes = [
      ...(found.guessed > 0 ? [importWords.filesReadAs(found.guessed)] : []),
      ...(all.length > MOST_FILES ? [importWords.tooManyFiles(all.length, MOST_FILES)] : []),
    ];
    set({
      reading: null,
      offer: { at: slug, offer: { kind: 'content', found, uses, merged: {}, separations: {}, lists, notes } },
    });
  }

  async function take(at: string, { uses, merged }: ContentOffer): Promise<void> {
    const taken = await reading.about(at, (reader) => reader.takeContent({ uses, merged }));
    reading.stop();
    if (!taken) return;
    const before = siteOf(at);
    const { site, choices } = await siteWithContent(taken, before, files.siteFromContent);
    await putContentUndoably(sites, { before, after: site, text: importWords.contentTaken(site.name) }, choices);
  }

  const offered = () => {
    const open = get().offer;
    return open?.offer.kind === 'content' ? { at: open.at, offer: open.offer } : null;
  };
  const change = (part: Partial<ContentOffer>) => {
    const open = offered();
    if (open) set({ offer: { at: open.at, offer: { ...open.offer, ...part } } });
  };

  return {
    open,
    take,
    actions: {
      chooseKey(key, use) {
        change({ uses: withValue(offered()?.offer.uses ?? {}, key, use ?? undefined) });
      },
      mergeKey(key, names) {
        change({ merged: { ...offered()?.offer.merged, [key]: names } });
      },
      separateKey(key, separation) {
        const open = offered();
        if (!open) return;
        const separations = { ...open.offer.separations, [key]: separation };
        change({ separations });
        void attempt(open.at, async () => {
          const found = await reading.about(open.at, (reader) => reader.content(hintsFor(open.offer.lists, separations)));
          if (found && offered()?.offer.separations === separations) change({ found, merged: { ...offered()?.offer.merged, [key]: [] } });
        });
      },
    } satisfies Partial<OptionsActions>,
  };
}

const hintsFor = ({ vocabularies }: SiteLists, separations: ContentHints['separations']): ContentHints => ({
  vocabularies: vocabularies.map(({ name }) => name),
  separations,
});
