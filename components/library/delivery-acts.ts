// What can be done with a delivery, by its state; and the one click that helps with its problem.
import { type Delivery, wasTried } from '@/utils/core/delivery';
import { type Remedy, remedyOf } from '@/utils/core/problem-remedy';
import { libraryWords } from './library-words';
import type { DestinationName, LibraryActions } from './library-view';

export interface Act {
  label: string;
  run(): void;
}

/** What helps first; null where the delivery has no problem, or goes on by itself. */
export function mainAct({ id, state, problem }: Delivery, actions: LibraryActions): Act | null {
  if (state === 'refused') return { label: libraryWords.sendAgain, run: () => actions.retry(id) };
  if (!problem) return null;
  if (state === 'waiting') return { label: libraryWords.retryNow, run: () => actions.retry(id) };
  const allow = { label: libraryWords.allow, run: () => actions.allow(id) };
  const again = { label: libraryWords.sendAgain, run: () => actions.retry(id) };
  const acts: Record<Remedy, Act> = {
    'settings': { label: libraryWords.settings, run: actions.openOptions },
    'allow-host': allow,
    'allow-folder': allow,
    'compare': { label: libraryWords.compare, run: () => actions.compare(id) },
    'send-again': again,
    // It is the curator's to try all the same.
    'none': again,
  };
  return acts[remedyOf(problem.code)];
}

/** All the others that its state allows; what is a link is not among them. `destination`: undefined where it was removed. */
export function otherActs(delivery: Delivery, destination: DestinationName | undefined, actions: LibraryActions): Act[] {
  const { id, state, problem } = delivery;
  const main = mainAct(delivery, actions)?.label;
  const isOpen = state === 'queued' || state === 'waiting' || state === 'needs-you';
  // What may have arrived is not cancelled but taken back, while there is somebody to ask.
  const mayLieThere = isOpen && wasTried(delivery) && problem?.code !== 'file-differs' && problem?.code !== 'destination-gone';
  const all: (Act & { when: boolean })[] = [
    { label: libraryWords.openFile, when: true, run: () => actions.openFiles(id) },
    { label: libraryWords.edit, when: true, run: () => actions.edit(id) },
    { label: libraryWords.sendAgain, when: state === 'needs-you' && problem?.code !== 'file-differs', run: () => actions.retry(id) },
    { label: libraryWords.retryNow, when: state === 'waiting', run: () => actions.retry(id) },
    { label: libraryWords.undo, when: (state === 'delivered' && destination !== undefined) || mayLieThere, run: () => actions.undo(id) },
    { label: libraryWords.cancel, when: isOpen && !mayLieThere, run: () => actions.cancel(id) },
  ];
  return all.filter(({ when, label }) => when && label !== main);
}
