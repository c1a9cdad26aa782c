// A picker before its list is loaded: its box, which can be seen, named and typed into; other keys and clicks wait for the list.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isLetter, keyAgain, leave } from './handover';
import { PickerBox } from './PickerBox';
import type { PickerProps } from './picker-props';

export interface BarePickerProps extends PickerProps {
  /** Signs are being composed, which are lost where the box goes. */
  onComposing(is: boolean): void;
}

export function BarePicker(props: BarePickerProps) {
  const { id, chosen, onChange, typed, onTyped, onComposing } = props;
  const [query, show] = useState(typed);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<(() => void)[]>([]);
  useLayoutEffect(() => {
    const [box, acts] = [input.current, waiting.current];
    return () => leave(box, acts);
  }, []);
  const wait = (event: KeyboardEvent, act: () => void) => {
    event.preventDefault();
    event.stopPropagation();
    waiting.current.push(act);
  };
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { nativeEvent } = event;
    if (nativeEvent.isComposing || PASSED.has(event.key)) return;
    const isOf = waiting.current.length > 0 && (isLetter(event) || EDITS.has(event.key));
    if (isOf || isOfList(event, query)) wait(event, keyAgain(nativeEvent));
  }
  return (
    <PickerBox
      {...props}
      labelProps={{ htmlFor: id }}
      query={query}
      focus={() => input.current?.focus()}
      onRemove={(name) => onChange(chosen.filter((it) => it !== name))}
      onMove={(names) => onChange(names)}
      onUndoKey={() => false}
      inputProps={{
        ref: input,
        id,
        // It is one, and its list is on its way.
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': false,
        'aria-controls': `${id}-menu`,
        autoComplete: 'off',
        value: query,
        onChange: ({ currentTarget: { value } }) => {
          show(value);
          onTyped(value);
        },
        onKeyDown,
        onClick: () => waiting.current.push(() => document.getElementById(id)?.click()),
        onCompositionStart: () => onComposing(true),
        onCompositionEnd: () => onComposing(false),
      }}
    />
  );
}

/** The browser's own, whatever waits. */
const PASSED = new Set(['Tab', 'Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process']);
const EDITS = new Set(['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

const OF_EMPTY = new Set(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Backspace']);
const OF_TYPED = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Escape']);

/** Whether the list, or what it knows of the past, makes something of that key. */
const isOfList = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, query: string): boolean =>
  query === '' ? (OF_EMPTY.has(key) && !altKey) || ((ctrlKey || metaKey) && key.toLowerCase() === 'z') : OF_TYPED.has(key);
