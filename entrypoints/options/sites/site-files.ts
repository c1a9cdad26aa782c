// Files of a site: written out, and read in as an offer that waits for a yes.
import { importWords } from '@/components/options/topics/import-words';
import type { OptionsActions, OptionsPart } from '@/components/options/options-view';
import { fail } from '@/utils/core/problem';
import { joinNamed, readNamed } from './named-destinations';
import { withFormats } from './check-formats';
import { createLearning } from '../learn/learning';
import type { createNewSites } from '../new-site/new-site';
import { createContentImport } from './content-import';
import type { OptionsStore } from '../options-store';
import { createReading } from '../reading/reading';
import { createSiteExports } from './site-exports';
import type { KeptSites } from './kept-sites';
import { createTopicImport } from './topic-import';
import type { VocabularyFiles } from './vocabulary-files';

type TakeLearnt = ReturnType<typeof createNewSites>['takeLearnt'];

/** Bytes; what has more is not read at once. */
const SOON = 1_000_000;

export function createSiteFiles(store: OptionsStore, sites: KeptSites, files: VocabularyFiles, takeLearnt: TakeLearnt) {
  const { get, set, say, attempt } = store;
  const { find, put, putUndoably } = sites;
  const reading = createReading(store, files.openReader);
  const topics = createTopicImport(store, sites, reading);
  const content = createContentImport(store, sites, files, reading);

  const learning = createLearning(store, { reading, sites, take: takeLearnt });

  async function open(at: OptionsPart, file: File): Promise<void> {
    if (file.size > SOON) set({ reading: { at, done: 0, of: file.size, what: 'characters' } });
    const opened = await reading.about(at, (reader) => reader.open(file));
    if (!opened) return;
    if (opened.kind === 'table') {
      if (at === 'new-site') fail('file-kind-unknown', { name: file.name });
      return topics.offer(at, file.name, opened);
    }
    const { encoding } = opened;
    const named = await readNamed(opened);
    const notes = encoding === 'Windows-1252' ? [importWords.readAs(encoding)] : [];
    const site = await withFormats(opened.site);
    set({ offer: { at, offer: { kind: 'site', site, ...named, replaces: find(site.slug) !== null, notes } } });
  }

  async function take(how: 'add' | 'replace'): Promise<void> {
    const open = get().offer;
    if (!open) return;
    const { at, offer } = open;
    set({ offer: null });
    // Once something is being kept, another file may be opened.
    if (offer.kind === 'topics') await topics.take(at, offer, how);
    else if (offer.kind === 'content') await content.take(at, offer);
    else {
      reading.stop();
      const { site, destinations } = offer;
      const before = find(site.slug);
      const joining = joinNamed(site.slug, destinations);
      if (before)
        await putUndoably({ before, after: site, text: importWords.siteTaken(site.name) }, () => joining.withSite(site), joining.takeBack);
      else if (await put(site, () => joining.withSite(site))) say('new-site', importWords.siteTaken(site.name));
    }
  }

  const fresh = () => {
    reading.stop();
    set({ offer: null, learning: null, problem: null, said: null });
  };

  return {
    ...createSiteExports(store, sites, files),
    openFile(at, file) {
      fresh();
      void attempt(at, () => open(at, file));
    },
    learnFiles(at, chosen) {
      fresh();
      const [only] = chosen;
      // A colleague's file is taken for what it is, wherever it is dropped.
      if (only && chosen.length === 1 && at === 'new-site' && only.path.endsWith('.json')) void attempt(at, () => open(at, only.file));
      else void attempt(at, () => learning.open(at, chosen));
    },
    openContent(slug, chosen) {
      fresh();
      void attempt(slug, () => content.open(slug, chosen));
    },
    ...learning.actions,
    ...topics.actions,
    ...content.actions,
    takeOffer: (how) => void attempt(get().offer?.at ?? 'new-site', () => take(how)),
    leaveOffer() {
      reading.stop();
      set({ offer: null });
    },
    stopReading() {
      const at = get().reading?.at ?? 'new-site';
      fresh();
      say(at, importWords.readingStopped);
    },
  } satisfies Partial<OptionsActions>;
}
