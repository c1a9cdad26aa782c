// Puts the library on the screen.
import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { LibraryScreen } from '@/components/library/tabs/LibraryScreen';
import type { LibraryTab } from '@/components/library/tabs/LibraryTabs';
import { followAppearance } from '@/utils/platform/appearance';
import type { DraftsSession } from './drafts/drafts-session';
import type { LibrarySession } from './library-session';

export interface LibrarySessions {
  session: LibrarySession;
  drafts: DraftsSession;
  first: LibraryTab | null;
}

export function mountLibrary(sessions: LibrarySessions): void {
  followAppearance();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<LibraryPage {...sessions} />);
}

function LibraryPage({ session, drafts, first }: LibrarySessions) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  const listed = useSyncExternalStore(drafts.subscribe, drafts.view);
  // A mark for measurements of how soon the list can be read: the task after the frame in which it is drawn.
  useEffect(() => {
    if (view.ready) requestAnimationFrame(() => setTimeout(() => performance.mark('library:painted')));
  }, [view.ready]);
  useEffect(() => void (view.complete && performance.mark('library:complete')), [view.complete]);
  return (
    <LibraryScreen
      first={first}
      library={{ view, actions: session.actions }}
      drafts={{ view: { ...listed, now: view.now }, actions: drafts.actions }}
    />
  );
}
