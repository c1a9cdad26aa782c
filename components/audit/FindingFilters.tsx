// Which findings are listed, in which order, and where they go as a file.
import { useId } from 'react';
import { number } from '../shared/words/say';
import { auditWords } from './audit-words';
import { type Picked, SORTS } from './pick-findings';

export interface FindingFiltersProps {
  picked: Picked;
  keys: readonly (readonly [key: string, count: number])[];
  shown: number;
  onPick(picked: Picked): void;
  /** Null while it is still read. */
  onExport: (() => void) | null;
}

export function FindingFilters({ picked, keys, shown, onPick, onExport }: FindingFiltersProps) {
  const id = useId();
  return (
    <div className="audit-filters">
      <input
        type="search"
        className="text-input"
        aria-label={auditWords.find}
        placeholder={auditWords.find}
        value={picked.text}
        onChange={({ target }) => onPick({ ...picked, text: target.value })}
      />
      <div className="field">
        <label htmlFor={`${id}-key`}>{auditWords.key}</label>
        <select
          id={`${id}-key`}
          className="text-input"
          value={picked.key}
          onChange={({ target }) => onPick({ ...picked, key: target.value })}
        >
          <option value="">{auditWords.allKeys}</option>
          {keys.map(([key, count]) => (
            <option key={key} value={key}>
              {`${key} (${number(count)})`}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-sort`}>{auditWords.sort}</label>
        <select
          id={`${id}-sort`}
          className="text-input"
          value={picked.sort}
          onChange={({ target }) => onPick({ ...picked, sort: SORTS.find((sort) => sort === target.value) ?? 'file' })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {auditWords.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <p className="audit-shown quiet">{auditWords.shown(shown)}</p>
      {onExport && (
        <button type="button" className="button" disabled={shown === 0} onClick={onExport}>
          {auditWords.csv}
        </button>
      )}
    </div>
  );
}
