// What is done on a picker before its list is there, and done again on the one that takes its place: nothing typed is lost.
import { flushSync } from 'react-dom';

interface Left {
  /** Null: the focus was elsewhere. */
  caret: [start: number | null, end: number | null] | null;
  acts: (() => void)[];
}

/** By the id of the box. */
const left = new Map<string, Left>();

/** To be called before the box goes. */
export function leave(input: HTMLInputElement | null, acts: Left['acts']): void {
  if (!input) return;
  const isFocused = document.activeElement === input;
  left.set(input.id, { caret: isFocused ? [input.selectionStart, input.selectionEnd] : null, acts });
}

/** To be called when the box of that id is there again. */
export function goOnFrom(id: string): void {
  const { caret, acts } = left.get(id) ?? { caret: null, acts: [] };
  left.delete(id);
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) return;
  const focus = () => input.focus({ preventScroll: true });
  if (caret) {
    focus();
    input.setSelectionRange(...caret);
  }
  if (acts.length === 0) return;
  // React is not done with this step before; another box may have the focus by then, and has it again afterwards.
  queueMicrotask(() => {
    const { activeElement: before } = document;
    for (const act of [focus, ...acts]) flushSync(act);
    if (before !== input && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
}

/** The same key, where the focus is by then. */
export function keyAgain({ key, code, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): () => void {
  const init = { key, code, ctrlKey, altKey, metaKey, shiftKey, bubbles: true, cancelable: true };
  return () => {
    const isHeard = document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    if (isHeard && isLetter(init)) document.execCommand('insertText', false, key);
  };
}

export const isLetter = ({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean =>
  key.length === 1 && !ctrlKey && !altKey && !metaKey;
