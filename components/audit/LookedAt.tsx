// How much was looked at, and what was not.
import type { AuditCounts } from '@/utils/core/audit/finding';
import type { AuditView } from './audit-view';
import { auditWords } from './audit-words';

export interface LookedAtProps {
  counts: AuditCounts;
  state: AuditView['state'];
}

export function LookedAt({ counts, state }: LookedAtProps) {
  const { files, articles, images, others, unread, firstOthers, root } = counts;
  const elsewhere = Math.max(0, files - articles - images - others - unread);
  const said = [
    auditWords.checked(articles),
    images > 0 && auditWords.images(images),
    others > 0 && auditWords.others(others),
    unread > 0 && auditWords.unreadFiles(unread),
    elsewhere > 0 && state === 'done' && auditWords.elsewhere(elsewhere),
  ].filter(Boolean);
  return (
    <div className="audit-looked">
      {state === 'stopped' && <p className="wrong">{auditWords.stopped}</p>}
      {articles === 0 && root === null && state === 'done' ? (
        <p>{auditWords.nothingFits(files)}</p>
      ) : (
        <p className="quiet">{said.join(' · ')}</p>
      )}
      {firstOthers.length > 0 && (
        <details>
          <summary className="quiet">{auditWords.firstOthers}</summary>
          <ul className="audit-others">
            {firstOthers.map((path) => (
              <li key={path}>
                <bdi>{path}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
