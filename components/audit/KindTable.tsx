// The kinds of findings, each with its count: pressed, it alone is listed.
import { FINDING_KINDS, type FindingKind } from '@/utils/core/audit/finding';
import { number } from '../shared/words/say';
import { auditWords } from './audit-words';

export interface KindTableProps {
  byKind: ReadonlyMap<FindingKind, number>;
  found: number;
  picked: FindingKind | null;
  onPick(kind: FindingKind | null): void;
}

/** No weight for all of them. */
const NONE = '–';
const KINDS = Object.keys(FINDING_KINDS) as FindingKind[];

export function KindTable({ byKind, found, picked, onPick }: KindTableProps) {
  return (
    <table className="audit-kinds">
      <thead>
        <tr>
          <th scope="col">{auditWords.kind}</th>
          <th scope="col">{auditWords.severity}</th>
          <th scope="col" className="audit-number">
            {auditWords.count}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className={picked === null ? 'picked' : undefined}>
          <th scope="row">
            <button type="button" className="audit-kind" aria-pressed={picked === null} onClick={() => onPick(null)}>
              {auditWords.allKinds}
            </button>
          </th>
          <td className="audit-none">{NONE}</td>
          <td className="audit-number">{number(found)}</td>
        </tr>
        {KINDS.filter((kind) => byKind.has(kind)).map((kind) => (
          <tr key={kind} className={picked === kind ? 'picked' : undefined}>
            <th scope="row">
              <button
                type="button"
                className="audit-kind"
                aria-pressed={picked === kind}
                onClick={() => onPick(picked === kind ? null : kind)}
              >
                {auditWords.kinds[kind].name}
              </button>
              <small className="quiet">{auditWords.kinds[kind].about}</small>
            </th>
            <td>
              <span className={`audit-weight audit-${FINDING_KINDS[kind]}`}>{auditWords.severities[FINDING_KINDS[kind]]}</span>
            </td>
            <td className="audit-number">{number(byKind.get(kind) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
