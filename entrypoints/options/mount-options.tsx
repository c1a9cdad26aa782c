// Puts the options on the screen.
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from '@/components/options/Options';
import type { OptionsSession } from './options-session';

export function mountOptions(session: OptionsSession): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<OptionsPage session={session} />);
}

function OptionsPage({ session }: { session: OptionsSession }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  return <Options view={view} actions={session.actions} />;
}
