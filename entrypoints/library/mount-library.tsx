// Puts the library on the screen.
import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Library } from '@/components/library/Library';
import { followAppearance } from '@/utils/platform/appearance';
import type { LibrarySession } from './library-session';

export function mountLibrary(session: LibrarySession): void {
  followAppearance();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<LibraryPage session={session} />);
}

function LibraryPage({ session }: { session: LibrarySession }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  // A mark for measurements of how soon the list can be read: the task after the frame in which it is drawn.
  useEffect(() => {
    if (view.ready) requestAnimationFrame(() => setTimeout(() => performance.mark('library:painted')));
  }, [view.ready]);
  useEffect(() => void (view.complete && performance.mark('library:complete')), [view.complete]);
  return <Library view={view} actions={session.actions} />;
}
