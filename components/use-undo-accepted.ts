// Ctrl+Z takes back a suggestion that was accepted, in its turn with what the picker brings back.
import { type KeyboardEvent, useRef } from 'react';
import { FIELD_IDS } from './field-ids';

export function useUndoAccepted(chosen: readonly string[], choose: (topics: string[]) => void) {
  /** The newest last: a topic that was accepted, or null for a removal, which the picker undoes. */
  const past = useRef<(string | null)[]>([]);

  return {
    accept(topics: string[]) {
      past.current.push(topics.at(-1) ?? null);
      choose(topics);
    },
    pick(topics: string[]) {
      if (topics.length < chosen.length) past.current.push(null);
      choose(topics);
    },
    /** Before the picker hears the key. */
    onKeyDownCapture(event: KeyboardEvent) {
      if (!isUndo(event)) return;
      const topic = past.current.pop();
      if (!topic || !chosen.includes(topic)) return;
      event.preventDefault();
      event.stopPropagation();
      choose(chosen.filter((name) => name !== topic));
    },
  };
}

/** Where something is typed, Ctrl+Z is the box's own. */
const isUndo = ({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !((target as HTMLInputElement).id === FIELD_IDS.topics && (target as HTMLInputElement).value !== '');
