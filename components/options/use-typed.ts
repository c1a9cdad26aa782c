// The text of a field while it is being written; what is kept shows again when the field is left.
import { type ChangeEvent, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** `when`: what is written is handed on as it is typed, or when the field is left. */
export function useTyped(kept: string, write: (text: string) => void, when: 'typed' | 'left') {
  const [text, setText] = useState<string | null>(null);
  return {
    value: text ?? kept,
    onChange({ target }: ChangeEvent<Field>) {
      setText(target.value);
      if (when === 'typed') write(target.value);
    },
    onBlur() {
      if (when === 'left' && text !== null && text !== kept) write(text);
      setText(null);
    },
  };
}

/** Lines without the empty ones, each once. */
export const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];
