// Everything as one archive: written out, and read in as an offer that waits for a yes.
import { destinationWords } from '@/components/options/destinations/destination-words';
import { everythingWords } from '@/components/options/browser/everything-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { EverythingOffer } from '@/components/options/browser/everything-offer';
import type { Appearance } from '@/utils/core/appearance';
import { NOTHING_COMPARED } from '@/utils/core/archive/archive';
import type { Everything, UnreadEntry } from '@/utils/core/everything';
import type { Site } from '@/utils/core/site';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { chosenAppearance, readAppearance } from '@/utils/platform/appearance';
import { readDestinations } from '@/utils/platform/database/destinations';
import { compareDrafts, newerChoices } from '@/utils/platform/database/everything';
import { readSetting } from '@/utils/platform/database/settings';
import { now } from '../../outbox/alone';
import { readClaimed } from '../../outbox/read-claimed';
import { withFormats } from '../sites/check-formats';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from '../sites/kept-sites';
import type { OpenedEverything } from './open-everything';

const AT = 'everything';

const namesOf = (unread: readonly UnreadEntry[]) => unread.map(({ kind, key, place }) => everythingWords.unreadEntry(kind, key, place));

/** What was chosen here stays. */
const settingsOf = ({ curator, appearance }: Everything, here: string, chosen: Appearance | null) => ({
  curator: here === '' ? curator : null,
  curatorStays: here !== '' && curator !== null && curator !== here ? here : null,
  appearance: chosen === null ? appearance : null,
});

export function createEverythingFiles({ get, set, say, attempt, offerUndo }: OptionsStore, { find }: KeptSites) {
  let opened: OpenedEverything | null = null;

  const nameOf = (record: Parameters<typeof placeOf>[0]) => destinationWords.name(record, placeOf(record).about);

  async function save(): Promise<void> {
    const [{ saveArchive }, { archiveSettings }] = await Promise.all([
      import('../../screen/save-archive'),
      import('../../screen/archive-settings'),
    ]);
    const { settings, unread } = await archiveSettings();
    const names = new Map((await readDestinations(ALWAYS_THERE)).map((record) => [record.id, nameOf(record)]));
    await saveArchive('gleaner', {
      only: null,
      settings,
      now: now(),
      nameOf: (id) => names.get(id) ?? everythingWords.removedDestination,
      wrote: (done, of) => say(AT, everythingWords.everythingWriting(done, of)),
    });
    say(AT, everythingWords.everythingExported(namesOf(unread)));
  }

  async function open(file: File): Promise<void> {
    const { openEverything } = await import('./open-everything');
    const found = await openEverything(file, (records) => say(AT, everythingWords.everythingReading(records)));
    const { archive, unread, notes } = found;
    const everything = { ...found.everything, sites: await Promise.all(found.everything.sites.map(withFormats)) };
    const { fresh, newer, kept } = await compareDrafts(everything.drafts);
    opened = { ...found, everything };
    set({
      said: null,
      everything: {
        ...settingsOf(everything, get().curator, await chosenAppearance()),
        ...compareSites(everything.sites),
        drafts: archive?.looked.drafts ?? { fresh: fresh.length, newer: newer.length, kept: kept.length },
        deliveries: archive?.looked.deliveries ?? NOTHING_COMPARED,
        onTheirWay: archive?.looked.onTheirWay ?? 0,
        choices: (await newerChoices(everything.choices)).length,
        destinations: everything.destinations.map(nameOf),
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
    const { everything } = opened;
    const sites = everything.sites.filter(({ slug }) => replace.includes(slug) || find(slug) === null);
    // A site that stays as it is here follows what it followed.
    const teams = everything.teams?.filter(({ site }) => sites.some(({ slug }) => slug === site)) ?? [];
    const { takeEverything } = await import('./take-everything');
    const takeBack = await takeEverything(opened, { ...everything, sites, teams }, (records) =>
      say(AT, everythingWords.everythingTaking(records)),
    );
    opened = null;
    await readClaimed();
    set({ everything: null });
    await showSettings();
    const rest = async () => {
      await takeBack();
      await showSettings();
    };
    offerUndo({ at: AT, text: everythingWords.everythingTaken, back: () => attempt(AT, rest) });
  }

  return {
    exportEverything: () => void attempt(AT, save),
    openEverything(file) {
      opened = null;
      set({ everything: null, problem: null, said: null });
      void attempt(AT, () => open(file));
    },
    takeEverything: (replace) => void attempt(AT, () => take(replace)),
    leaveEverything: () => set({ everything: null }),
  } satisfies Partial<OptionsActions>;
}
