// Everything as one file: written out, and read in as an offer that waits for a yes.
import { destinationWords } from '@/components/options/destinations/destination-words';
import { everythingWords } from '@/components/options/browser/everything-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { EverythingOffer } from '@/components/options/browser/everything-offer';
import type { Appearance } from '@/utils/core/appearance';
import { type Everything, parseEverything, type UnreadEntry, writeEverything } from '@/utils/core/everything';
import type { Site } from '@/utils/core/site';
import { placeOf } from '@/utils/destinations';
import { chosenAppearance, readAppearance } from '@/utils/platform/appearance';
import {
  compareDrafts,
  newDestinations,
  newerChoices,
  putEverything,
  readEverything,
  takeBackEverything,
} from '@/utils/platform/database/everything';
import { saveFile } from '@/utils/platform/files/save-file';
import { readSetting } from '@/utils/platform/database/settings';
import { readClaimed } from '../outbox/read-claimed';
import { checkFormats } from './sites/check-formats';
import type { OptionsStore } from './options-store';
import { readText } from './read-text';
import type { KeptSites } from './sites/kept-sites';

const AT = 'everything';

const namesOf = (unread: UnreadEntry[]) => unread.map(({ kind, key, place }) => everythingWords.unreadEntry(kind, key, place));

/** What was chosen here stays. */
const settingsOf = ({ curator, appearance }: Everything, here: string, chosen: Appearance | null) => ({
  curator: here === '' ? curator : null,
  curatorStays: here !== '' && curator !== null && curator !== here ? here : null,
  appearance: chosen === null ? appearance : null,
});

/** A destination whose kind cannot read it is left out and named. */
async function withoutMisfits({ everything, unread }: ReturnType<typeof parseEverything>): Promise<ReturnType<typeof parseEverything>> {
  const { isOfItsKind } = await import('@/utils/destinations/verbs');
  const fits = everything.destinations.map(isOfItsKind);
  const misfits = everything.destinations.flatMap(({ id }, at): UnreadEntry[] =>
    fits[at] ? [] : [{ kind: 'destination', key: id, place: at + 1 }],
  );
  return {
    everything: { ...everything, destinations: everything.destinations.filter((_, at) => fits[at]) },
    unread: [...unread, ...misfits],
  };
}

export function createEverythingFiles({ get, set, say, attempt, offerUndo }: OptionsStore, { find }: KeptSites) {
  let opened: Everything | null = null;

  async function save(): Promise<void> {
    const { everything, unread } = await readEverything();
    saveFile(`gleaner-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', writeEverything(everything));
    say(AT, everythingWords.everythingExported(namesOf(unread)));
  }

  async function open(file: File): Promise<void> {
    const { text, notes } = await readText(file);
    const { everything, unread } = await withoutMisfits(parseEverything(text));
    await checkFormats(everything.sites);
    const { fresh, newer, kept } = await compareDrafts(everything.drafts);
    const destinations = await newDestinations(everything.destinations);
    opened = everything;
    set({
      everything: {
        ...settingsOf(everything, get().curator, await chosenAppearance()),
        ...compareSites(everything.sites),
        drafts: { fresh: fresh.length, newer: newer.length, kept: kept.length },
        choices: (await newerChoices(everything.choices)).length,
        destinations: destinations.map((record) => destinationWords.name(record, placeOf(record).about)),
        unread: namesOf(unread),
        notes,
      },
    });
  }

  function compareSites(sites: readonly Site[]): Pick<EverythingOffer, 'sites' | 'same' | 'replaced'> {
    const fresh = sites.filter(({ slug }) => find(slug) === null).map(({ name }) => name);
    const replaced = sites.flatMap((site) => {
      const here = find(site.slug);
      if (!here || JSON.stringify(here) === JSON.stringify(site)) return [];
      return [{ slug: site.slug, name: site.name, now: here.topics.length, after: site.topics.length }];
    });
    const same = sites.filter(({ slug }) => find(slug) !== null && !replaced.some((other) => other.slug === slug)).map(({ name }) => name);
    return { sites: fresh, same, replaced };
  }

  const showSettings = async () => set({ curator: (await readSetting('curator')) ?? '', appearance: await readAppearance() });

  async function take(replace: readonly string[]): Promise<void> {
    if (!opened) return;
    const brought = await putEverything({
      ...opened,
      sites: opened.sites.filter(({ slug }) => replace.includes(slug) || find(slug) === null),
    });
    opened = null;
    await readClaimed();
    set({ everything: null });
    await showSettings();
    const rest = async () => {
      await takeBackEverything(brought);
      await showSettings();
    };
    offerUndo({ at: AT, text: everythingWords.everythingTaken, back: () => attempt(AT, rest) });
  }

  return {
    exportEverything: () => void attempt(AT, save),
    openEverything(file) {
      set({ everything: null, problem: null, said: null });
      void attempt(AT, () => open(file));
    },
    takeEverything: (replace) => void attempt(AT, () => take(replace)),
    leaveEverything: () => set({ everything: null }),
  } satisfies Partial<OptionsActions>;
}
