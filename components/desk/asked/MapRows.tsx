// An asked list of maps: rows with the same fields, added, removed and put in order by key.
import { type KeyboardEvent, useState } from 'react';
import type { AskedValue, AskField } from '@/utils/core/asks/asked';
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import { fitted } from '@/utils/core/asks/fit-asked';
import { AskedFrame } from './AskedFrame';
import { askedId } from '../../shared/field-ids';
import { askedWords } from './asked-words';
import { MapRow, type Row } from './MapRow';
import { saidOf } from './said-of';
import { SetAside } from './SetAside';
import { useFocusOn } from '../use-focus';

export interface MapRowsProps {
  field: AskField;
  value: AskedValue | undefined;
  /** Of all fields. */
  faults: readonly AskedFault[];
  /** See `AskedEntry`: whether that one is in the way of Save. */
  isTold(at: string): boolean;
  onChange(value: AskedValue | undefined): void;
}

export function MapRows({ field, value, faults, isTold, onChange }: MapRowsProps) {
  const { name, label, fields, optional } = field;
  const fits = value === undefined ? [] : fitted(field, value);
  const rows = (fits ?? []) as Row[];
  const focusOn = useFocusOn();
  const [gone, setGone] = useState<{ row: Row; at: number } | null>(null);
  const put = (next: Row[]) => {
    setGone(null);
    onChange(next.length > 0 ? next : undefined);
  };
  const partOf = (at: number, part: string) => askedId(`${name}.${at}.${part}`);
  const add = () => {
    put([...rows, {}]);
    focusOn(partOf(rows.length, fields[0]?.name ?? ''));
  };
  const move = (from: number, to: number, by: string) => {
    if (to < 0 || to >= rows.length) return;
    const rest = rows.filter((_, index) => index !== from);
    put([...rest.slice(0, to), rows[from]!, ...rest.slice(to)]);
    focusOn(partOf(to, by));
  };
  const remove = (at: number) => {
    put(rows.filter((_, index) => index !== at));
    setGone({ row: rows[at]!, at });
    focusOn(askedId(name));
  };
  const takeBack = () => {
    if (!gone) return;
    put([...rows.slice(0, gone.at), gone.row, ...rows.slice(gone.at)]);
    focusOn(partOf(gone.at, fields[0]?.name ?? ''));
  };
  const undoes = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || !gone || !(event.target instanceof HTMLButtonElement))
      return;
    event.preventDefault();
    takeBack();
  };
  const fault = saidOf(faults, name);
  return (
    // Keys of the buttons bubble up to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className="asked-rows asked-wide" onKeyDown={undoes}>
      <AskedFrame
        at={name}
        name={label}
        label={<legend className="label">{label}</legend>}
        optional={optional}
        onDefault={null}
        hint=""
        fault={fault !== null && isTold(name) ? fault || askedWords.fillIn : null}
        wide
      >
        {rows.map((row, at) => (
          <MapRow
            // Rows are what stands at their places.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            field={field}
            row={row}
            at={at}
            of={rows.length}
            faults={faults}
            isTold={isTold}
            onChange={(next) => put(rows.map((other, index) => (index === at ? next : other)))}
            onMove={move}
            onRemove={remove}
          />
        ))}
        <p className="asked-add">
          <button type="button" id={askedId(name)} className="text-button" aria-label={askedWords.addTo(label)} onClick={add}>
            {askedWords.add}
          </button>
          {gone && (
            <>
              <span>{askedWords.removed}</span>
              <button type="button" className="text-button" onClick={takeBack}>
                {askedWords.undo}
              </button>
            </>
          )}
        </p>
      </AskedFrame>
      {value !== undefined && fits === undefined && <SetAside label={label} value={value} onDiscard={() => put([])} />}
    </fieldset>
  );
}
