// The page that checks a whole site opens.
import '@/utils/platform/database/load-database';
import '../desk/session/messages';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Audit } from '@/components/audit/Audit';
import { auditWords } from '@/components/audit/audit-words';
import { followAppearance } from '@/utils/platform/appearance';
import { mountWhenKept } from '../screen/mount-when-kept';
import { type AuditSession, openAuditSession } from './audit-session';

const asked = new URLSearchParams(location.search).get('site');

void mountWhenKept(auditWords.page, () => {
  followAppearance();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<AuditPage session={openAuditSession(asked)} />);
});

function AuditPage({ session }: { session: AuditSession }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  return <Audit view={view} actions={session.actions} />;
}
