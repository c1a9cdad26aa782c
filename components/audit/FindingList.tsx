// The findings, a row each; of a hundred thousand, those in sight are in the document.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { FINDING_KINDS, type Finding } from '@/utils/core/audit/finding';
import { ROW_STEPS } from '../shared/rows/row-steps';
import { useDrawnRows } from '../shared/rows/use-drawn-rows';
import { auditWords } from './audit-words';

/** Pixels, as audit.css has them. */
const ROW = 52;
/** Browsers draw nothing that is much taller. */
const TALLEST = 8_000_000;

export interface FindingListProps {
  findings: readonly Finding[];
  /** Another list starts at its top. */
  list: string;
  onOpen(finding: Finding): void;
}

export function FindingList({ findings, list, onOpen }: FindingListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(list);
  if (shown !== list) {
    setShown(list);
    setAt(0);
  }
  const count = Math.min(findings.length, Math.floor(TALLEST / ROW));
  const { from, to, onScroll } = useDrawnRows({ box, row: ROW, count, marked: at, list });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = ROW_STEPS[event.key];
    const finding = findings[at];
    if (step) setAt(step(at, count - 1));
    else if (event.key === 'Enter' && finding) onOpen(finding);
    else return;
    event.preventDefault();
  };
  if (findings.length === 0) return <p className="quiet">{auditWords.none}</p>;
  return (
    <div
      ref={box}
      className="findings"
      // A thousand options of a select cannot be drawn a few at a time.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={auditWords.findings}
      aria-activedescendant={`${id}-${at}`}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div style={{ blockSize: count * ROW }} role="presentation">
        <div style={{ transform: `translateY(${from * ROW}px)` }} role="presentation">
          {findings.slice(from, to).map((finding, index) => (
            <FindingRow
              // The list is the same as long as it is shown.
              // oxlint-disable-next-line react/no-array-index-key
              key={from + index}
              id={`${id}-${from + index}`}
              finding={finding}
              place={from + index}
              count={count}
              marked={from + index === at}
              onOpen={() => {
                setAt(from + index);
                onOpen(finding);
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface FindingRowProps {
  id: string;
  finding: Finding;
  place: number;
  count: number;
  marked: boolean;
  onOpen(): void;
}

function FindingRow({ id, finding, place, count, marked, onOpen }: FindingRowProps) {
  const { kind, key, path, line } = finding;
  const says = auditWords.says(finding);
  return (
    // The keys are the list's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={marked}
      aria-posinset={place + 1}
      aria-setsize={count}
      tabIndex={-1}
      className={marked ? 'finding marked' : 'finding'}
      onClick={onOpen}
    >
      <p className="finding-what">
        <span className={`audit-weight audit-${FINDING_KINDS[kind]}`}>{auditWords.kinds[kind].name}</span>
        {key && <code>{key}</code>}
        <bdi title={says}>{says}</bdi>
      </p>
      <p className="finding-where quiet">
        <bdi title={path}>{path}</bdi>
        {line > 0 && <span>{auditWords.line(line)}</span>}
      </p>
    </div>
  );
}
