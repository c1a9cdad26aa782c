// One line that adds one thing to a list by its name.
import { type FormEvent, useId, useState } from 'react';
import { visibleText } from '@/utils/base/unfit-text';
import { optionWords } from '../option-words';

export interface AddLineProps {
  label: string;
  /** Why the name cannot be added; null where it can. */
  wrong(name: string): string | null;
  /** What is there already and may be meant; it can be added all the same. */
  like?(name: string): string | null;
  onAdd(name: string): void;
}

export function AddLine({ label, wrong, like, onAdd }: AddLineProps) {
  const id = useId();
  const [text, setText] = useState('');
  const name = text.trim();
  const why = name === '' ? null : wrong(name);

  const alike = name === '' || why ? null : like?.(name);

  function add(event: FormEvent) {
    event.preventDefault();
    if (name === '' || why) return;
    onAdd(name);
    setText('');
  }

  return (
    <form className="field" onSubmit={add}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="add-line">
        <input
          id={id}
          className="text-input"
          dir="auto"
          autoComplete="off"
          value={text}
          aria-invalid={why !== null}
          aria-describedby={why || alike ? `${id}-why` : undefined}
          onChange={({ target }) => setText(visibleText(target.value))}
        />
        <button type="submit" className="button" aria-label={`${optionWords.add}: ${label}`}>
          {optionWords.add}
        </button>
      </div>
      {(why || alike) && (
        <p id={`${id}-why`} className={why ? 'wrong' : 'quiet'}>
          {why ?? optionWords.looksLike(alike!)}
        </p>
      )}
    </form>
  );
}
