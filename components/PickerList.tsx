// The list of a picker: what matches, and how much of it there is.
import type { RefObject } from 'react';
import { OptionName } from './OptionName';
import type { usePicker } from './use-picker';
import { words } from './words';

export interface PickerListProps {
  picker: ReturnType<typeof usePicker>;
  listRef: RefObject<HTMLDivElement | null>;
}

export function PickerList({ picker, listRef }: PickerListProps) {
  const { isOpen, rows, highlightedIndex } = picker;
  return (
    // Whoever drags the list's bar keeps the box, and with it the list.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="sheet picker-list" ref={listRef} hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
      {/* Chromium would stop at a list that scrolls. */}
      <ul className="options" tabIndex={-1} {...picker.getMenuProps()}>
        {isOpen &&
          rows.map((name, index) => (
            <li key={name} title={name} className={index === highlightedIndex ? 'option marked' : 'option'} {...picker.getItemProps({ item: name, index })}>
              <OptionName name={name} />
            </li>
          ))}
      </ul>
      {isOpen && <p className="options-count">{countOf(picker)}</p>}
    </div>
  );
}

function countOf({ query, matches, rows }: ReturnType<typeof usePicker>): string {
  const hidden = matches.length - rows.length;
  if (matches.length === 0) return query.trim() ? words.noMatch(query) : words.noneLeft;
  const found = query.trim() ? words.matching(matches.length) : words.all(matches.length);
  return hidden > 0 ? `${found} · ${words.more60(hidden)}` : found;
}
