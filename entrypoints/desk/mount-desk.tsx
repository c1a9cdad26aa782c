// Puts the desk on the screen.
import './session/messages';
import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/desk/Desk';
import { followAppearance } from '@/utils/platform/appearance';
import type { DeskSession } from './session/desk-session';

export function mountDesk(session: DeskSession): void {
  followAppearance();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<LiveDesk session={session} />);
}

function LiveDesk({ session }: { session: DeskSession }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  // Marks for measurements of how soon something can be read.
  useEffect(() => void performance.mark(`desk:${view.reading}`), [view.reading]);
  return <Desk view={view} actions={session.actions} />;
}
