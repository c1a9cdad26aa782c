// A labelled field with what it is for below it, what is to be known of what is written, or what is wrong with it.
import { type ReactNode, type RefObject, useId } from 'react';

export interface FormFieldProps {
  label: string;
  how?: string;
  /** What is to be known of what is written, read aloud when it comes. */
  note?: string | undefined;
  wrong?: string | undefined;
  type?: 'text' | 'url' | 'password';
  /** Without it the field keeps its text to itself. */
  value?: string;
  onChange?(value: string): void;
  onBlur?(): void;
  input?: RefObject<HTMLInputElement | null>;
  /** Answers to what is asked below it. */
  children?: ReactNode;
}

export function FormField({ label, how, note, wrong, type = 'text', value, onChange, onBlur, input, children }: FormFieldProps) {
  const id = useId();
  const below = wrong ?? note ?? how;
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
        <p id={`${id}-how`} className={wrong ? 'wrong' : note ? 'note' : 'quiet'} aria-live={wrong || note ? 'polite' : undefined}>
          {below}
        </p>
      )}
      {children}
    </div>
  );
}
