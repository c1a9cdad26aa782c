// Ctrl+Z takes back a suggestion that was accepted, in its turn with what the picker brings back.
import { useRef } from 'react';

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
    /** The topic that is taken back; null where it is the picker's turn. */
    takeBack(): string | null {
      const topic = past.current.pop();
      if (!topic || !chosen.includes(topic)) return null;
      choose(chosen.filter((name) => name !== topic));
      return topic;
    },
  };
}
