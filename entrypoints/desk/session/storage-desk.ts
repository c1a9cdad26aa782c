// Tells at the desk where nothing of it is kept, or more than a private window lets one expect.
import { problem } from '@/utils/core/problem';
import { openDatabase } from '@/utils/platform/database/open-database';
import type { AskedPage } from '../page/ask-page';
import type { DeskStore } from './desk-store';
import { whyNothingKept } from './nothing-kept';

/** Milliseconds after which somebody who waits is told why. */
const TOLD_AFTER = 700;

/** Resolves when there is something to read from and to write to. */
export async function followStorage({ set }: Pick<DeskStore, 'set'>, asked: AskedPage | null): Promise<void> {
  const timer = setTimeout(() => set({ storage: problem('storage-late') }), TOLD_AFTER);
  const isKept = await openDatabase();
  clearTimeout(timer);
  // Another frame would know nothing of what is in the memory of this one.
  set(isKept ? { storage: null } : { storage: whyNothingKept('desk'), inMemory: true, otherFrames: [] });
  if (!isKept) return;
  void asked?.tab.then(
    ({ isPrivate }) => isPrivate && set({ storage: problem('window-private') }),
    () => {},
  );
}
