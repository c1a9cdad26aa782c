// The list of a picker: what matches, and how much of it there is. Only what is in sight is drawn.
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { OptionName } from './OptionName';
import { linesOf, ROW } from './picker-rows';
import { useDrawnLines } from './use-drawn-lines';
import type { usePicker } from './use-picker';
import { pickerWords } from './picker-words';

type PickerState = ReturnType<typeof usePicker>;

export interface PickerListProps {
  picker: PickerState;
  listRef: RefObject<HTMLDivElement | null>;
  /** Names of the two groups: the usual ones, and all the others. */
  groups: readonly [usual: string, others: string];
}

export function PickerList({ picker, listRef, groups }: PickerListProps) {
  return (
    // Whoever drags the list's bar keeps the box, and with it the list.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="sheet picker-list" ref={listRef} hidden={!picker.isOpen} onMouseDown={(event) => event.preventDefault()}>
      <Options picker={picker} groups={groups} />
      {picker.isOpen && <p className="options-count">{countOf(picker)}</p>}
    </div>
  );
}

function Options({ picker, groups }: Omit<PickerListProps, 'listRef'>) {
  const { isOpen, query, rows, search, highlightedIndex, reach } = picker;
  const box = useRef<HTMLDivElement>(null);
  const lines = linesOf(search.total, search.usual);
  const added = rows.length > search.total ? search.total : -1;
  const {
    drawn: [from, to],
    onScroll,
    onHover,
  } = useDrawnLines({ box, lines, marked: highlightedIndex === added ? -1 : highlightedIndex, query });
  useLayoutEffect(() => {
    if (isOpen && to > 0) reach(lines.at(to - 1).index + 1);
  });
  const row = (index: number) => <OptionRow key={index} index={index} picker={picker} onHover={onHover} />;
  const drawn = Array.from({ length: to - from }, (_, at) => lines.at(from + at));
  const members = (group: number) =>
    drawn.filter(({ kind, index }) => kind === 'row' && index < search.usual === (group === 0)).map(({ index }) => row(index));
  return (
    // Chromium would stop at a list that scrolls. The ref is handed on, not read.
    // oxlint-disable-next-line react/refs
    <div className="options" tabIndex={-1} {...picker.getMenuProps({ ref: box, onScroll })}>
      {isOpen && from > 0 && <Room lines={from} />}
      {isOpen && search.usual === 0 && drawn.map(({ index }) => row(index))}
      {isOpen &&
        search.usual > 0 &&
        groups.map((name, group) => {
          const rowsOfGroup = members(group);
          const named = drawn.some(({ kind, index }) => kind === 'group' && index === group);
          return (
            rowsOfGroup.length > 0 && (
              <OptionGroup key={name} name={name} shown={named}>
                {rowsOfGroup}
              </OptionGroup>
            )
          );
        })}
      {isOpen && to < lines.count && <Room lines={lines.count - to} />}
      {isOpen && added >= 0 && row(added)}
    </div>
  );
}

/** The place of lines that are not drawn. */
function Room({ lines }: { lines: number }) {
  return <div aria-hidden="true" style={{ blockSize: lines * ROW }} />;
}

function OptionGroup({ name, shown, children }: { name: string; shown: boolean; children: ReactNode }) {
  return (
    // A list of choices holds groups of options, which no other tag is.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={name}>
      {shown && (
        <div className="option-group" aria-hidden="true">
          {name}
        </div>
      )}
      {children}
    </div>
  );
}

function OptionRow({ index, picker, onHover }: { index: number; picker: PickerState; onHover(row: number): void }) {
  const { rows, query, highlightedIndex } = picker;
  const row = rows[index];
  if (!row) return <Room lines={1} />;
  const classes = ['option', row.add && 'option-add', index === highlightedIndex && 'marked'].filter(Boolean).join(' ');
  const place = { 'aria-posinset': index + 1, 'aria-setsize': rows.length };
  return (
    <div title={row.topic} className={classes} {...place} {...picker.getItemProps({ item: row, index, onMouseMove: () => onHover(index) })}>
      {row.add ? (
        <bdi className="option-name">{row.proposed ? pickerWords.propose(row.topic) : pickerWords.add(row.topic)}</bdi>
      ) : (
        <OptionName name={row.topic} query={query} />
      )}
      {row.by && <small className="option-by">{row.by}</small>}
    </div>
  );
}

/** How many there are. */
export function countOf({ query, search: { total } }: PickerState): string {
  if (total === 0) return query.trim() ? pickerWords.noMatch(query) : pickerWords.noneLeft;
  return query.trim() ? pickerWords.matching(total) : pickerWords.all(total);
}
