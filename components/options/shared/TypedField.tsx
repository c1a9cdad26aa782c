// A field that is kept as it is typed, and says why where it cannot be.
import { type Ref, useId } from 'react';
import { type Typed, useTyped } from './use-typed';

export interface TypedFieldProps extends Typed {
  label: string;
  /** Rows of a text of several lines. */
  lines?: number;
  /** For a number: as wide as one, beside its label. */
  short?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

export function TypedField({ label, lines, short = false, inputRef, ...typed }: TypedFieldProps) {
  const id = useId();
  const { field, wrong } = useTyped(typed);
  const props = {
    id,
    className: short ? 'text-input short' : 'text-input',
    dir: 'auto',
    inputMode: short ? ('numeric' as const) : undefined,
    'aria-invalid': wrong !== null,
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
    ...field,
  };
  return (
    <div className={short ? 'row' : 'field'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {lines ? <textarea rows={lines} spellCheck={false} {...props} /> : <input ref={inputRef} autoComplete="off" {...props} />}
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}
