// The text of a format while it is written: tried when the hand rests, and kept as soon as it has no mistake.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ShownTrial } from './format-view';

/** Milliseconds of quiet. */
const TRIED_AFTER = 200;

export interface FormatText {
  /** As the site has it. */
  kept: string;
  /** What was typed and not kept when the editor was closed; null: nothing. */
  unfinished: string | null;
  tryText(text: string): Promise<ShownTrial>;
  write(text: string): void;
  /** The editor is closed: what is not kept waits for it to be opened again. */
  leave(unfinished: string | null): void;
}

/** Fields know one end of a line alone. */
const shownLines = (text: string): string => text.replaceAll('\r\n', '\n');
const endsAsWindows = (text: string): boolean => text.includes('\n') && !/(?<!\r)\n/.test(text);

export function useFormatText(of: FormatText) {
  const [text, setText] = useState(() => of.unfinished ?? shownLines(of.kept));
  const [trial, setTrial] = useState<{ of: string; shown: ShownTrial } | null>(null);
  const [first] = useState(() => shownLines(of.kept));
  const latest = useRef({ ...of, text });
  const busy = useRef(false);
  useLayoutEffect(() => {
    latest.current = { ...of, text };
  });

  // What was changed elsewhere, or taken back, is shown; what is being typed stays.
  const [seen, setSeen] = useState(of.kept);
  if (seen !== of.kept) {
    if (text === shownLines(seen)) setText(shownLines(of.kept));
    setSeen(of.kept);
  }

  const [check] = useState(() => async () => {
    if (busy.current) return;
    busy.current = true;
    const tried = latest.current.text;
    const shown = await latest.current.tryText(asKept(tried, latest.current.kept)).finally(() => (busy.current = false));
    const { text: now, kept, write } = latest.current;
    setTrial({ of: tried, shown });
    const whole = asKept(tried, kept);
    if (shown.tried.is !== 'broken' && now === tried && whole !== kept) write(whole);
  });

  const isTried = trial?.of === text;
  useEffect(() => {
    if (trial?.of === text) return;
    const later = setTimeout(() => void check(), trial === null ? 0 : TRIED_AFTER);
    return () => clearTimeout(later);
    // Again when what was tried was not the last that was typed.
  }, [check, text, trial]);

  const isKept = text === shownLines(of.kept);
  useEffect(() => {
    if (isKept) return;
    // The browser asks whether to leave what is not kept.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isKept]);
  useEffect(
    () => () => {
      const { text, kept, leave } = latest.current;
      leave(text === shownLines(kept) ? null : text);
    },
    [],
  );

  return { text, setText, first, trial: trial?.shown ?? null, isTried, isKept };
}

const asKept = (text: string, kept: string): string => (endsAsWindows(kept) ? text.replaceAll('\n', '\r\n') : text);
