// The list of a picker: what matches, and how much of it there is.
import { type ReactNode, type RefObject, useDeferredValue } from 'react';
import { OptionName } from './OptionName';
import type { PickerRow } from './picker-rows';
import type { usePicker } from './use-picker';
import { words } from './words';

/** Drawn at once; eight are in sight. The others come when there is time, before the next letter or after it. */
const FIRST_ROWS = 12;
/** Pixels, as desk-picker.css has them. */
const ROW = 28;

export interface PickerListProps {
  picker: ReturnType<typeof usePicker>;
  listRef: RefObject<HTMLDivElement | null>;
  /** Names of the two groups: the usual ones, and all the others. */
  groups: readonly [usual: string, others: string];
}

export function PickerList({ picker, listRef, groups }: PickerListProps) {
  const { isOpen, rows: all, search } = picker;
  const rows = useDeferredValue(all) === all ? all : all.slice(0, FIRST_ROWS);
  const row = (from: number) => (it: PickerRow, index: number) => <OptionRow key={it.topic} row={it} index={from + index} picker={picker} />;
  return (
    // Whoever drags the list's bar keeps the box, and with it the list.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="sheet picker-list" ref={listRef} hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
      {/* Chromium would stop at a list that scrolls. */}
      <div className="options" tabIndex={-1} {...picker.getMenuProps()}>
        {isOpen && search.usual === 0 && rows.map(row(0))}
        {isOpen && search.usual > 0 && (
          <>
            <OptionGroup name={groups[0]}>{rows.slice(0, search.usual).map(row(0))}</OptionGroup>
            {rows.length > search.usual && <OptionGroup name={groups[1]}>{rows.slice(search.usual).map(row(search.usual))}</OptionGroup>}
          </>
        )}
        {isOpen && rows.length < all.length && <div aria-hidden="true" style={{ blockSize: (all.length - rows.length) * ROW }} />}
      </div>
      {isOpen && <p className="options-count">{countOf(picker)}</p>}
    </div>
  );
}

function OptionGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    // A list of choices holds groups of options, which no other tag is.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={name}>
      <div className="option-group" aria-hidden="true">
        {name}
      </div>
      {children}
    </div>
  );
}

function OptionRow({ row, index, picker }: { row: PickerRow; index: number; picker: ReturnType<typeof usePicker> }) {
  const marked = index === picker.highlightedIndex ? ' marked' : '';
  return (
    <div title={row.topic} className={`option${marked}`} {...picker.getItemProps({ item: row, index })}>
      {row.add ? <bdi className="option-name">{words.add(row.topic)}</bdi> : <OptionName name={row.topic} query={picker.query} />}
      {row.by && <small className="option-by">{row.by}</small>}
    </div>
  );
}

/** How many there are, and never fewer without saying so. */
export function countOf({ query, rows, search: { total, add } }: ReturnType<typeof usePicker>): string {
  const shown = add ? rows.length - 1 : rows.length;
  if (total === 0) return query.trim() ? words.noMatch(query) : words.noneLeft;
  if (shown < total) return words.some(shown, total);
  return query.trim() ? words.matching(total) : words.all(total);
}
