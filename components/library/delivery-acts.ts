// What can be done with a delivery, by its state; and the one click that helps with its problem, or with what an action met.
import { type Delivery, wasTried } from '@/utils/core/delivery';
import type { Problem } from '@/utils/core/problem';
import { type Remedy, remedyOf } from '@/utils/core/problem';
import { libraryWords } from './library-words';
import type { DestinationName, LibraryActions } from './library-view';

export interface Act {
  label: string;
  run(): void;
}

export interface Beside {
  /** Undefined where it was removed. */
  destination: DestinationName | undefined;
  /** What an action of the curator's met with. */
  met: Problem | null;
  /** Another save of the article is in its place: see `isSuperseded`. */
  superseded: boolean;
}

type ByRemedy = Record<Remedy, Act | null>;

const byRemedy = ({ id }: Delivery, actions: LibraryActions) => {
  const allow = { label: libraryWords.allow, run: () => actions.allow(id) };
  return {
    settings: { label: libraryWords.settings, run: actions.openOptions },
    'allow-host': allow,
    'allow-folder': allow,
    compare: { label: libraryWords.compare, run: () => actions.compare(id) },
    edit: { label: libraryWords.edit, run: () => actions.edit(id) },
    'send-again': { label: libraryWords.sendAgain, run: () => actions.retry(id) },
    none: null,
  } satisfies ByRemedy;
};

const differs = ({ state, problem }: Delivery): boolean => state === 'needs-you' && problem?.code === 'file-differs';

/** What helps with its own problem; null where it has none, or goes on by itself, or nothing helps. */
function ownAct(delivery: Delivery, superseded: boolean, actions: LibraryActions): Act | null {
  const { id, state, problem } = delivery;
  if (!problem || superseded) return null;
  if (state === 'waiting') return { label: libraryWords.retryNow, run: () => actions.retry(id) };
  const remedy = remedyOf(problem.code);
  return byRemedy(delivery, actions)[state === 'refused' && remedy !== 'none' ? 'send-again' : remedy];
}

/** What helps with what an action met; then that goes on. */
function metAct(met: Problem, delivery: Delivery, actions: LibraryActions): Act | null {
  const acts: ByRemedy = { ...byRemedy(delivery, actions), 'send-again': { label: libraryWords.tryAgain, run: actions.tryAgain } };
  const remedy = remedyOf(met.code);
  // Of what was delivered neither version can be chosen.
  return remedy === 'compare' && !differs(delivery) ? null : acts[remedy];
}

/** `first`: what helps. `others`: all that its state allows besides; what is a link is not among them. */
export function actsOf(
  delivery: Delivery,
  { destination, met, superseded }: Beside,
  actions: LibraryActions,
): { first: Act | null; others: Act[] } {
  const { id, state, problem } = delivery;
  const own = ownAct(delivery, superseded, actions);
  const first = met ? metAct(met, delivery, actions) : own;
  const isOpen = state === 'queued' || state === 'waiting' || state === 'needs-you';
  // What may have arrived is not cancelled but taken back, while there is somebody to ask.
  const mayLieThere = isOpen && wasTried(delivery) && problem?.code !== 'file-differs' && problem?.code !== 'destination-gone';
  const sameHelps = problem !== null && remedyOf(problem.code) !== 'compare' && remedyOf(problem.code) !== 'edit';
  const all: (Act & { when: boolean })[] = [
    { label: libraryWords.openFile, when: true, run: () => actions.openFiles(id) },
    { label: libraryWords.edit, when: true, run: () => actions.edit(id) },
    { label: libraryWords.sendAgain, when: state === 'needs-you' && sameHelps, run: () => actions.retry(id) },
    { label: libraryWords.undo, when: (state === 'delivered' && destination !== undefined) || mayLieThere, run: () => actions.undo(id) },
    { label: libraryWords.cancel, when: isOpen && !mayLieThere, run: () => actions.cancel(id) },
  ];
  const others = all.filter(({ when, label }) => when && label !== own?.label);
  return { first, others: [...(own ? [own] : []), ...others].filter(({ label }) => label !== first?.label) };
}
