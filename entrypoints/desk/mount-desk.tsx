// Puts the desk on the screen.
import './session/messages';
import { useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/desk/Desk';
import { followAppearance } from '@/utils/platform/appearance';
import { loadAll } from '@/components/shared/later/loaded-later';
import type { FirstForm } from './first/first-form';
import { drawInPlaceOf } from './first/take-form';
import type { DeskSession } from './session/desk-session';

const PRODUCT = document.title;
const deskTitle = (title: string): string => `${title} – ${PRODUCT}`;

/** In place of the form that stands there meanwhile, if there is one. */
export function mountDesk(session: DeskSession, form: FirstForm | null = null): void {
  followAppearance();
  const element = document.getElementById('root');
  if (!element) return;
  const draw = () => createRoot(element).render(<LiveDesk session={session} />);
  if (form) drawInPlaceOf(form, session, () => flushSync(draw));
  else draw();
}

function LiveDesk({ session }: { session: DeskSession }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  // Marks for measurements of how soon something can be read.
  useEffect(() => void performance.mark(`desk:${view.reading}`), [view.reading]);
  // No act is to wait for what it needs.
  useEffect(() => {
    if (view.reading === 'ready') requestIdleCallback(() => void loadAll(), { timeout: 500 });
  }, [view.reading]);
  // Among other tabs it is known by its article.
  const title = view.frame === 'tab' ? view.draft?.fields.title.trim() : undefined;
  useEffect(() => {
    if (title !== undefined) document.title = title ? deskTitle(title) : PRODUCT;
  }, [title]);
  return <Desk view={view} actions={session.actions} />;
}
