// One stop of the Tab key for a list; the arrows walk in it.
import { type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Record<string, (at: number, of: number) => number> = {
  ArrowDown: (at, of) => Math.min(of - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** `items` is a selector for what can be focused in the list. */
export function useRoving(items: string) {
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);

  function onKeyDown(event: KeyboardEvent) {
    const all = [...(list.current?.querySelectorAll<HTMLElement>(items) ?? [])];
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  }

  return { list, active, setActive, onKeyDown };
}
