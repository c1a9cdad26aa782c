// A picker with its list: loaded once the box is on the screen.
import { useCallback, useLayoutEffect, useRef } from 'react';
import { countOf, PickerList } from './PickerList';
import { goOnFrom } from './handover';
import { PickerBox } from './PickerBox';
import type { PickerProps } from './picker-props';
import { usePicker } from './use-picker';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { useListHeight } from './use-list-height';

export function SearchPicker(props: PickerProps) {
  const { id, find, groups, takeBack, onChange } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const input = () => box.current?.querySelector('input');
  const enterChosen = () => box.current?.querySelector<HTMLElement>('li:last-child .chip-name')?.focus();
  const search = useCallback((query: string, most: number) => find(query, most, searchTopics), [find]);
  const picker = usePicker({ ...props, find: search, takeBack, enterChosen });
  const { isOpen, query, rows, said } = picker;
  useListHeight(isOpen, box, list);
  useLayoutEffect(() => goOnFrom(id), [id]);
  return (
    <PickerBox
      {...props}
      labelProps={picker.getLabelProps()}
      boxRef={box}
      query={query}
      focus={() => input()?.focus()}
      onRemove={picker.remove}
      onMove={(names, said) => {
        onChange(names);
        picker.setSaid(said);
      }}
      onUndoKey={picker.onUndoKey}
      inputProps={{
        ...picker.getInputProps({
          onChange: ({ currentTarget }) => picker.setQuery(currentTarget.value),
          onKeyDown: picker.onKeyDown,
          onFocus: picker.onFocus,
        }),
        ...(rows.length === 0 && { 'aria-activedescendant': undefined }),
      }}
    >
      <PickerList picker={picker} listRef={list} groups={groups} />
      <span className="unseen" aria-live="polite">
        {isOpen ? countOf(picker) : said}
      </span>
    </PickerBox>
  );
}
