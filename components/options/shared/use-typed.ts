// The text of a field while it is being written: kept as it is typed, where it can be kept.
import { type ChangeEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { visibleText } from '@/utils/base/unfit-text';
import { optionWords } from '../option-words';

/** Milliseconds: nothing that was typed waits longer to be kept. */
const KEPT_WITHIN = 200;

export interface Typed {
  kept: string;
  /** Why the text cannot be kept; null where it can. */
  whyNot?: ((text: string) => string | null) | undefined;
  write(text: string): void;
  /** What was not kept is said where things are said to be kept; empty: what is said there is not true of this field. */
  tell(text: string): void;
}

export function useTyped(typed: Typed) {
  const [text, setText] = useState<string | null>(null);
  const latest = useRef({ ...typed, text });
  useLayoutEffect(() => {
    latest.current = { ...typed, text };
  });
  const why = text === null ? null : (typed.whyNot?.(text) ?? null);

  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [flush] = useState(() => () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current);
    waiting.current = null;
    const { text, kept, whyNot, write, tell } = latest.current;
    if (text === null || text === kept) return;
    if (whyNot?.(text)) tell('');
    else write(text);
  });

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
      const { text, whyNot, tell } = latest.current;
      const why = text === null ? null : whyNot?.(text);
      if (text?.trim() && why) tell(optionWords.notKept(text.trim(), why));
    };
  }, [flush]);

  const isWrong = why !== null;
  useEffect(() => {
    if (!isWrong) return;
    // The browser asks whether to leave what is not kept.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWrong]);

  return {
    field: {
      value: text ?? typed.kept,
      onChange({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
        const value = visibleText(target.value);
        setText(value);
        latest.current.text = value;
        waiting.current ??= setTimeout(flush, KEPT_WITHIN);
      },
      onBlur() {
        flush();
        // What cannot be kept stays to be mended.
        if (!isWrong) setText(null);
      },
    },
    wrong: why === null ? null : optionWords.untilThen(why, typed.kept),
  };
}

/** Lines without the empty ones, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
