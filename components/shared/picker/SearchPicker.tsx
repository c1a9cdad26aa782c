// A picker with its list: loaded once the box is on the screen.
import { useCallback, useLayoutEffect, useRef } from 'react';
import { Chips } from './Chips';
import { missingProps } from '../field-ids';
import { countOf, PickerList } from './PickerList';
import { goOnFrom } from './handover';
import type { PickerProps } from './picker-props';
import { usePicker } from './use-picker';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { useListHeight } from './use-list-height';
import { pickerWords } from './picker-words';

export function SearchPicker({
  id,
  label,
  placeholder,
  chosen,
  find,
  groups,
  markOf,
  missing,
  takeBack,
  onChange,
  ...others
}: PickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const input = () => box.current?.querySelector('input');
  const enterChosen = () => box.current?.querySelector<HTMLElement>('li:last-child .chip-name')?.focus();
  const search = useCallback((query: string, most: number) => find(query, most, searchTopics), [find]);
  const picker = usePicker({ id, chosen, find: search, onChange, takeBack, enterChosen, ...others });
  const { isOpen, query, rows, said } = picker;
  useListHeight(isOpen, box, list);
  useLayoutEffect(() => goOnFrom(id), [id]);
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
