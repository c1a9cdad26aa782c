// Puts the desk on the screen.
import './session/messages';
import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/desk/Desk';
import { followAppearance } from '@/utils/platform/appearance';
import type { DeskSession } from './session/desk-session';

const PRODUCT = document.title;
const deskTitle = (title: string): string => `${title} – ${PRODUCT}`;

export function mountDesk(session: DeskSession): void {
  followAppearance();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<LiveDesk session={session} />);
}

function LiveDesk({ session }: { session: DeskSession }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  // Marks for measurements of how soon something can be read.
  useEffect(() => void performance.mark(`desk:${view.reading}`), [view.reading]);
  // Among other tabs it is known by its article.
  const title = view.frame === 'tab' ? view.draft?.fields.title.trim() : undefined;
  useEffect(() => {
    if (title !== undefined) document.title = title ? deskTitle(title) : PRODUCT;
  }, [title]);
  return <Desk view={view} actions={session.actions} />;
}
