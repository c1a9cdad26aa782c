// Everything as one file: written out, and read in as an offer that waits for a yes.
import { optionWords } from '@/components/options/option-words';
import type { OptionsActions } from '@/components/options/options-view';
import { type Everything, parseEverything, type UnreadEntry, writeEverything } from '@/utils/core/everything';
import { readAppearance } from '@/utils/platform/appearance';
import { compareDrafts, putEverything, readEverything } from '@/utils/platform/everything';
import { saveFile } from '@/utils/platform/save-file';
import { readSetting } from '@/utils/platform/settings';
import { checkFormats } from './check-formats';
import type { OptionsStore } from './options-store';

const AT = 'everything';

const namesOf = (unread: UnreadEntry[]) => unread.map(({ kind, key, place }) => optionWords.unreadEntry(kind, key, place));

export function createEverythingFiles({ set, say, attempt }: OptionsStore) {
  let opened: Everything | null = null;

  async function save(): Promise<void> {
    const { everything, unread } = await readEverything();
    saveFile(`gleaner-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', writeEverything(everything));
    say(AT, optionWords.everythingExported(namesOf(unread)));
  }

  async function open(file: File): Promise<void> {
    // Large, and seldom needed.
    const { createSanitiser } = await import('@/utils/extract/sanitise-html');
    const { everything, unread } = parseEverything(await file.text(), createSanitiser(window));
    await checkFormats(everything.sites);
    const { fresh, newer, kept } = await compareDrafts(everything.drafts);
    opened = everything;
    set({
      everything: {
        curator: everything.curator,
        appearance: everything.appearance,
        sites: everything.sites.map(({ name }) => name),
        drafts: { fresh: fresh.length, newer: newer.length, kept: kept.length },
        choices: everything.choices.length,
        unread: namesOf(unread),
      },
    });
  }

  async function take(): Promise<void> {
    if (!opened) return;
    await putEverything(opened);
    opened = null;
    set({ everything: null, curator: (await readSetting('curator')) ?? '', appearance: await readAppearance() });
    say(AT, optionWords.everythingTaken);
  }

  return {
    exportEverything: () => void attempt(AT, save),
    openEverything(file) {
      set({ everything: null, problem: null, said: null });
      void attempt(AT, () => open(file));
    },
    takeEverything: () => void attempt(AT, take),
    leaveEverything: () => set({ everything: null }),
  } satisfies Partial<OptionsActions>;
}
