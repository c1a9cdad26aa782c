// A searchable box for choosing several things in order: the chosen stand in it, the list opens below.
import { useRef } from 'react';
import { Chips } from './Chips';
import { missingProps } from '../field-ids';
import type { ChipMark } from './chip-mark';
import { countOf, PickerList } from './PickerList';
import type { PickerSearch } from './picker-rows';
import { usePicker } from './use-picker';
import { useListHeight } from './use-list-height';
import { pickerWords } from './picker-words';

export interface PickerProps {
  id: string;
  label: string;
  placeholder: string;
  chosen: readonly string[];
  /** What matches and is not chosen, in the order to show it, the first `most` of it; stays the same until it finds something else. */
  find(query: string, most: number): PickerSearch;
  /** Names of the two groups of its list: the usual ones, and all the others. */
  groups: readonly [usual: string, others: string];
  /** What is to be known of one of the chosen. */
  markOf?(name: string): ChipMark | null;
  missing: boolean;
  /** Takes back what was chosen elsewhere since the last removal: its name, null where nothing was. */
  takeBack?(): string | null;
  onChange(chosen: string[]): void;
  /** What was typed and not taken before, and is told at every letter. */
  typed: string;
  onTyped(text: string): void;
  /** A word that the closed list lacks. */
  onPropose(name: string): void;
}

export function Picker({ id, label, placeholder, chosen, find, groups, markOf, missing, takeBack, onChange, ...others }: PickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const input = () => box.current?.querySelector('input');
  const enterChosen = () => box.current?.querySelector<HTMLElement>('li:last-child .chip-name')?.focus();
  const picker = usePicker({ id, chosen, find, onChange, takeBack, enterChosen, ...others });
  const { isOpen, query, rows, said } = picker;
  useListHeight(isOpen, box, list);
  return (
    <div className="field picker">
      <label className="label" {...picker.getLabelProps()}>
        {label}
      </label>
      {/* A click beside the chips means the box: keys have the input itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div className="box" ref={box} onClick={({ target, currentTarget }) => target === currentTarget && input()?.focus()}>
        <Chips
          label={pickerWords.chosen(label)}
          names={chosen}
          markOf={markOf}
          onRemove={picker.remove}
          onMove={(names, said) => {
            onChange(names);
            picker.setSaid(said);
          }}
          leave={() => input()?.focus()}
          onUndoKey={picker.onUndoKey}
        />
        <input
          {...picker.getInputProps({
            onChange: ({ currentTarget }) => picker.setQuery(currentTarget.value),
            onKeyDown: picker.onKeyDown,
            onFocus: picker.onFocus,
          })}
          {...(rows.length === 0 && { 'aria-activedescendant': undefined })}
          className="picker-input"
          placeholder={chosen.length === 0 ? placeholder : ' '}
          dir={query === '' ? undefined : 'auto'}
          spellCheck={false}
          {...missingProps(missing)}
        />
      </div>
      <PickerList picker={picker} listRef={list} groups={groups} />
      <span className="unseen" aria-live="polite">
        {isOpen ? countOf(picker) : said}
      </span>
    </div>
  );
}
