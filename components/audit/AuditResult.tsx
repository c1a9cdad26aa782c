// What was found: how much was looked at, the kinds with their counts, and the findings themselves.
import { useMemo, useState } from 'react';
import type { AuditProps } from './audit-view';
import { auditWords } from './audit-words';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { EVERYTHING, keysOf, pickFindings } from './pick-findings';
import { KindTable } from './KindTable';
import { LookedAt } from './LookedAt';

export function AuditResult({ view, actions }: AuditProps) {
  const { findings, found, byKind, lots, state, counts } = view;
  const [picked, setPicked] = useState(EVERYTHING);
  const isBusy = state === 'reading' || state === 'listing';
  // The list is the same while it grows.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const shown = useMemo(() => pickFindings(findings, picked), [findings, lots, picked]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const keys = useMemo(() => keysOf(findings, picked.kind), [findings, lots, picked.kind]);
  if (!counts) return null;
  return (
    <>
      <LookedAt counts={counts} state={state} />
      {found === 0 && state === 'done' && counts.articles > 0 && <p className="audit-clean">{auditWords.clean}</p>}
      {found > 0 && (
        <>
          <KindTable byKind={byKind} found={found} picked={picked.kind} onPick={(kind) => setPicked({ ...picked, kind, key: '' })} />
          <FindingFilters
            picked={picked}
            keys={keys}
            shown={shown.length}
            onPick={setPicked}
            onExport={isBusy ? null : () => actions.exportCsv(shown)}
          />
          {found > findings.length && <p className="quiet">{auditWords.kept(findings.length)}</p>}
          <FindingList findings={shown} list={JSON.stringify(picked)} onOpen={actions.open} />
        </>
      )}
    </>
  );
}
