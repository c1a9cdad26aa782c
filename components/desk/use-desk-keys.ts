// The keys that work anywhere at the desk.
import { useEffect, useRef } from 'react';

export interface DeskKeys {
  save(): void;
  saveAndClose(): void;
  showKeys(): void;
  /** Null where there is one alone. */
  nextSite: (() => void) | null;
  /** Null when there is nothing open to close. */
  closePreview: (() => void) | null;
}

export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { save, saveAndClose, showKeys, nextSite, closePreview } = latest.current;
      if (event.defaultPrevented) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) (event.shiftKey ? saveAndClose : save)();
      else if (event.key === '?' && (!isTyping(event.target) || isEmptyPicker(event.target))) showKeys();
      else if (nextSite && isAlt(event, 'Digit0')) nextSite();
      else if (event.key === 'Escape' && closePreview) closePreview();
      else return;
      // Escape would close Chromium's popup, Enter would press what has the focus.
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');

/** Nothing that is found begins with it, and the desk opens with the focus there. */
const isEmptyPicker = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.role === 'combobox' && target.value === '';

/** By the place of the key: on a Mac, Alt changes what it writes. */
const isAlt = ({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent, wanted: string) =>
  altKey && !ctrlKey && !metaKey && !shiftKey && code === wanted;
