// A menu's opening, closing and keys, by the pattern of the ARIA practices.
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

const STEPS: Record<string, (at: number, of: number) => number> = {
  ArrowDown: (at, of) => (at + 1) % of,
  ArrowUp: (at, of) => (at - 1 + of) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** `keyField` is the id of a field in which Alt+↓ opens the menu; the focus goes back to it. `filled`: its items are there. */
export function useMenu(keyField: string | undefined, filled: boolean) {
  const [open, setOpen] = useState(false);
  const rootRef = useRef<HTMLDivElement>(null);
  /** Where the focus goes back to, where that is not the button. */
  const opener = useRef<HTMLElement | null>(null);
  const button = () => rootRef.current?.querySelector<HTMLElement>('[aria-haspopup]');
  const items = () => itemsIn(rootRef.current);

  useEffect(() => {
    if (!open || !filled) return;
    const all = itemsIn(rootRef.current);
    (all.find((item) => item.ariaChecked === 'true') ?? all[0])?.focus();
  }, [open, filled]);

  useEffect(() => {
    if (!keyField) return;
    const openByKey = (event: globalThis.KeyboardEvent) => {
      const { target, key, altKey } = event;
      if (key !== 'ArrowDown' || !altKey || !(target instanceof HTMLElement) || target.id !== keyField) return;
      event.preventDefault();
      opener.current = target;
      setOpen(true);
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, [keyField]);

  const close = () => {
    setOpen(false);
    (opener.current ?? button())?.focus();
    opener.current = null;
  };

  function onKeyDown(event: KeyboardEvent) {
    const of = items().length;
    const at = items().indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    if (open && event.key === 'Escape') {
      close();
    } else if (open && step && of > 0) {
      items()[step(at, of)]?.focus();
    } else if (!open && event.key === 'ArrowDown') {
      setOpen(true);
    } else {
      return;
    }
    // Escape would close Chromium's popup, the arrows would scroll it.
    event.preventDefault();
    event.stopPropagation();
  }

  /** The menu closes when the focus goes elsewhere, by Tab or by a click. */
  function onBlur({ relatedTarget }: FocusEvent) {
    if (rootRef.current?.contains(relatedTarget as Node | null)) return;
    opener.current = null;
    setOpen(false);
  }

  return { open, toggle: () => setOpen(!open), close, root: { ref: rootRef, onKeyDown, onBlur } };
}

const itemsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
