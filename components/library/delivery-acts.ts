// What can be done with a delivery, by its state; and the one click that helps with its problem.
import type { Delivery } from '@/utils/core/delivery';
import type { ProblemCode } from '@/utils/core/problem';
import { libraryWords } from './library-words';
import type { DestinationName, LibraryActions } from './library-view';

export interface Act {
  label: string;
  run(): void;
}

const SETTINGS = new Set<ProblemCode>([
  'token-refused', 'token-missing', 'token-may-not-write', 'repository-missing', 'repository-empty', 'repository-locked', 'branch-missing', 'branch-protected',
  'host-redirected', 'request-refused', 'destination-paused', 'destination-gone', 'folder-missing',
]);
const ALLOW = new Set<ProblemCode>(['host-not-allowed', 'folder-not-allowed']);

/** What helps first; null where the delivery has no problem, or goes on by itself. */
export function mainAct({ id, state, problem }: Delivery, actions: LibraryActions): Act | null {
  if (state === 'refused') return { label: libraryWords.sendAgain, run: () => actions.retry(id) };
  if (!problem) return null;
  if (state === 'waiting') return { label: libraryWords.retryNow, run: () => actions.retry(id) };
  if (problem.code === 'file-differs') return { label: libraryWords.compare, run: () => actions.compare(id) };
  if (ALLOW.has(problem.code)) return { label: libraryWords.allow, run: () => actions.allow(id) };
  if (SETTINGS.has(problem.code)) return { label: libraryWords.settings, run: actions.openOptions };
  return { label: libraryWords.sendAgain, run: () => actions.retry(id) };
}

/** All the others that its state allows; what is a link is not among them. `destination`: undefined where it was removed. */
export function otherActs(delivery: Delivery, destination: DestinationName | undefined, actions: LibraryActions): Act[] {
  const { id, state, problem } = delivery;
  const main = mainAct(delivery, actions)?.label;
  const all: (Act & { when: boolean })[] = [
    { label: libraryWords.openFile, when: true, run: () => actions.openFiles(id) },
    { label: libraryWords.edit, when: true, run: () => actions.edit(id) },
    { label: libraryWords.sendAgain, when: state === 'needs-you' && problem?.code !== 'file-differs', run: () => actions.retry(id) },
    { label: libraryWords.retryNow, when: state === 'waiting', run: () => actions.retry(id) },
    { label: libraryWords.undo, when: state === 'delivered' && destination !== undefined, run: () => actions.undo(id) },
    { label: libraryWords.cancel, when: state === 'queued' || state === 'waiting' || state === 'needs-you', run: () => actions.cancel(id) },
  ];
  return all.filter(({ when, label }) => when && label !== main);
}
