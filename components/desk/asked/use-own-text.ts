// A text as it is typed, of a value that is read from it: what means the same is left as it was typed.
import { useState } from 'react';
import type { AskedValue } from '@/utils/core/asks/asked';
import { isNumber } from '@/utils/core/asks/fit-asked';

type Read = (text: string) => AskedValue | undefined;

const readText: Read = (text) => text || undefined;

/** By the kind of a field. */
export const READ: Readonly<Record<string, Read>> & { text: Read } = {
  text: readText,
  /** What is no number yet is kept all the same. */
  number: (text) => (isNumber(text) ? Number(text) : text.trim() || undefined),
  /** A line for each. */
  list: (text) => {
    const lines = text.split('\n').map((line) => line.trim());
    return lines.some(Boolean) ? lines.filter(Boolean) : undefined;
  },
};

export const textOf = (value: AskedValue | undefined): string =>
  value === undefined ? '' : Array.isArray(value) ? value.join('\n') : String(value);

export function useOwnText(
  value: AskedValue | undefined,
  read: Read,
  onChange: (value: AskedValue | undefined) => void,
): [text: string, set: (text: string) => void] {
  const [typed, setTyped] = useState(() => textOf(value));
  const isSame = JSON.stringify(read(typed)) === JSON.stringify(value);
  return [
    isSame ? typed : textOf(value),
    (text) => {
      setTyped(text);
      const next = read(text);
      if (JSON.stringify(next) !== JSON.stringify(value)) onChange(next);
    },
  ];
}
