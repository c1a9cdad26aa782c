// The keys of a row of chips.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';

export interface ChipKeys {
  names: readonly string[];
  move(from: number, to: number): void;
  onRemove(name: string): void;
  leave(): void;
  /** True where the key brought something back. */
  onUndoKey(event: KeyboardEvent): boolean;
}

export function useChips({ names, move, onRemove, leave, onUndoKey }: ChipKeys) {
  const list = useRef<HTMLUListElement>(null);
  /** By name, because it moves; by place as well, for when it is gone. */
  const [last, setLast] = useState({ name: '', index: 0 });
  const found = names.indexOf(last.name);
  const active = found >= 0 ? found : Math.min(last.index, names.length - 1);
  /** The chip to focus once the new order is on the screen: moving a node in the DOM takes its focus away. */
  const next = useRef<number | null>(null);

  const focus = (index: number) => focusChip(list.current, index);

  useLayoutEffect(() => {
    if (next.current === null) return;
    focusChip(list.current, Math.min(next.current, names.length - 1));
    next.current = null;
  }, [names]);

  function go(to: number) {
    if (to >= names.length) leave();
    else focus(Math.max(0, to));
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey } = event;
    const onward = list.current?.matches(':dir(rtl)') ? -1 : 1;
    const step = { ArrowLeft: -onward, ArrowRight: onward }[key];
    const name = names[active];
    if (step && altKey) {
      next.current = Math.min(names.length - 1, Math.max(0, active + step));
      move(active, active + step);
    } else if (step) go(active + step);
    else if (key === 'Home') focus(0);
    else if (key === 'End') focus(names.length - 1);
    else if ((key === 'Delete' || key === 'Backspace') && name) {
      if (names.length === 1) leave();
      next.current = active;
      onRemove(name);
    } else if (isWriting(event)) {
      // The letter is written where the focus is by then.
      return leave();
    } else if (!onUndoKey(event)) return;
    // Alt with the left arrow would leave the page.
    event.preventDefault();
  }

  return { list, active, setLast, onKeyDown };
}

/** A letter, or the beginning of one; a space presses the chip, and `?` shows the keys. */
const isWriting = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && (key === 'Dead' || key === 'Process' || ([...key].length === 1 && key !== ' ' && key !== '?'));

const focusChip = (list: HTMLElement | null, index: number) => list?.querySelectorAll<HTMLElement>('.chip-name')[index]?.focus();
