// A labelled field with what it is for below it, or what is wrong with it.
import { type RefObject, useId } from 'react';

export interface FormFieldProps {
  label: string;
  how?: string;
  wrong?: string | undefined;
  type?: 'text' | 'url' | 'password';
  /** Without it the field keeps its text to itself. */
  value?: string;
  onChange?(value: string): void;
  onBlur?(): void;
  input?: RefObject<HTMLInputElement | null>;
}

export function FormField({ label, how, wrong, type = 'text', value, onChange, onBlur, input }: FormFieldProps) {
  const id = useId();
  const below = wrong ?? how;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="text-input"
        dir="auto"
        type={type}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong !== undefined}
        aria-describedby={below ? `${id}-how` : undefined}
        value={value}
        onChange={onChange && (({ target }) => onChange(target.value))}
        onBlur={onBlur}
      />
      {below && (
        <p id={`${id}-how`} className={wrong ? 'wrong' : 'quiet'}>
          {below}
        </p>
      )}
    </div>
  );
}
