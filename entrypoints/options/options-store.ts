// What the options hold while they are open.
import type { OptionsPart, OptionsView } from '@/components/options/options-view';
import { NO_TEAM } from '@/components/options/team/team-view';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { PRESETS } from '@/utils/formats/presets/presets';
import { REGISTRATION_KINDS } from '@/utils/registration/kinds';
import { createScreenStore, derived } from '../screen/screen-store';
import { createUndoOffer } from '../screen/undo-offer';
import { type DestinationsState, NO_DESTINATIONS, shownDestinations } from './destinations/destinations-state';
import { shownSite } from './sites/shown-sites';

export interface OptionsState extends Omit<OptionsView, 'destinations' | 'sites'> {
  sites: readonly Site[];
  destinations: DestinationsState;
}

/** Takes something back that was taken away, or that came. */
export interface UndoStep {
  at: OptionsPart;
  text: string;
  back(): unknown;
}

const EMPTY: OptionsState = {
  ready: false,
  curator: '',
  appearance: 'system',
  allImageHosts: false,
  sites: [],
  destinations: NO_DESTINATIONS,
  registration: { kinds: REGISTRATION_KINDS, keys: [], form: null },
  team: NO_TEAM,
  proposed: [],
  formats: [],
  presets: PRESETS,
  learning: null,
  offer: null,
  everything: null,
  reading: null,
  said: null,
  problem: null,
  undo: null,
};

export type OptionsStore = ReturnType<typeof createStore>;

export function createStore() {
  const destinationsOf = derived<OptionsState, OptionsView['destinations']>(
    ({ destinations }) => [destinations],
    ({ destinations }) => shownDestinations(destinations),
  );
  const sitesOf = derived<OptionsState, OptionsView['sites']>(
    ({ sites }) => [sites],
    ({ sites }) => sites.map(shownSite),
  );
  const store = createScreenStore<OptionsState, OptionsView>(EMPTY, (state) => ({
    ...state,
    sites: sitesOf(state),
    destinations: destinationsOf(state),
  }));
  const { set } = store;
  const say = (at: OptionsPart, text: string) => set({ said: { at, text }, problem: null });
  const undo = createUndoOffer<UndoStep>((step) => set({ undo: step && { at: step.at, text: step.text } }));
  return {
    ...store,
    say,
    /** Returns how to withdraw it, where nothing newer is offered. */
    offerUndo(step: UndoStep): () => void {
      const withdraw = undo.offer(step);
      say(step.at, step.text);
      return withdraw;
    },
    undo(): void {
      const step = undo.take();
      set({ said: null });
      step?.back();
    },
    /** Does it, and answers whether it went well; a Problem is put where it is seen. Everything else is a bug and stays one. */
    async attempt(at: OptionsPart, act: () => Promise<void>): Promise<boolean> {
      try {
        await act();
        return true;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        set({ problem: { at, problem: error.problem }, said: null, reading: null });
        return false;
      }
    },
  };
}
