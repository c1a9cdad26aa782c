// One row of an asked list of maps: its fields, and what moves and removes it.
import { ownValue, withValue } from '@/utils/base/plain-data';
import { type AskedValue, type AskField, unaskedIn } from '@/utils/core/asks/asked';
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import { askedId } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { AskedEntry } from './AskedEntry';
import { askedWords } from './asked-words';
import { saidOf } from './said-of';
import { SetAside } from './SetAside';

export type Row = Record<string, string | number | boolean>;

export interface MapRowProps {
  /** The list that it is of. */
  field: AskField;
  /** Of all fields. */
  faults: readonly AskedFault[];
  /** Whether that one is in the way of Save. */
  isTold(at: string): boolean;
  row: Row;
  at: number;
  of: number;
  onChange(row: Row): void;
  onMove(from: number, to: number, by: string): void;
  onRemove(at: number): void;
}

export function MapRow({ field: { name, label, fields }, row, at, of, faults, isTold, onChange, onMove, onRemove }: MapRowProps) {
  const put = (part: string, value: AskedValue | undefined) => onChange(withValue(row, part, value as Row[string] | undefined));
  const act = (by: 'up' | 'down' | 'remove', run: () => void, isOff = false) => (
    <button
      type="button"
      id={askedId(`${name}.${at}.${by}`)}
      className={`icon-button asked-${by}`}
      aria-label={askedWords[by]}
      title={askedWords[by]}
      aria-disabled={isOff || undefined}
      onClick={run}
    >
      <Icon name={by === 'remove' ? 'close' : 'down'} />
    </button>
  );
  return (
    // It is one of several in a set of fields.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="asked-row" role="group" aria-label={askedWords.row(label, at + 1, of)}>
      <div className="asked-parts">
        {fields.map((field) => {
          const place = `${name}.${at}.${field.name}`;
          return (
            <AskedEntry
              key={field.name}
              field={field}
              at={place}
              value={ownValue(row, field.name)}
              byDefault={null}
              fault={saidOf(faults, place)}
              told={isTold(place)}
              onChange={(value) => put(field.name, value)}
            />
          );
        })}
        {unaskedIn(fields, row).map((part) => (
          <SetAside key={part} label={part} value={row[part]!} unasked onDiscard={() => put(part, undefined)} />
        ))}
      </div>
      <div className="asked-acts">
        {act('up', () => onMove(at, at - 1, 'up'), at === 0)}
        {act('down', () => onMove(at, at + 1, 'down'), at === of - 1)}
        {act('remove', () => onRemove(at))}
      </div>
    </div>
  );
}
