// A field for a text of lines, as an editor has it: their numbers beside it, one of them marked, and keys that indent.
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { breakLine, type Edit, indent, lineAt, outdent } from './edit-keys';
import { formatWords } from './format-words';
import { replaceText } from './replace-text';

export interface CodeHandle {
  goTo(line: number): void;
  /** As if it were typed: the browser can undo it. */
  replaceAll(text: string): void;
}

export interface CodeFieldProps {
  ref?: Ref<CodeHandle>;
  label: string;
  value: string;
  /** The line that is marked; null for none. */
  marked: number | null;
  /** Id of what says why. */
  describedBy: string;
  onChange(text: string): void;
}

/** Lines that it is high, at least and at most. */
const [LEAST, MOST] = [14, 28];

export function CodeField({ ref, label, value, marked, describedBy, onChange }: CodeFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  /** Escape was pressed: the next Tab leads on, as everywhere else. */
  const isLeaving = useRef(false);
  const lines = value.split('\n').length;

  useImperativeHandle(ref, () => ({
    goTo(line) {
      const [from, to] = lineAt(value, line);
      field.current?.focus();
      field.current?.setSelectionRange(from, to);
    },
    replaceAll(text) {
      if (!field.current) return;
      field.current.focus();
      replaceText(field.current, { from: 0, to: value.length, insert: text, selected: [0, 0] });
    },
  }));

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.nativeEvent.isComposing;
    const edit = isPlain ? editFor(event, value, from, to, isLeaving.current) : null;
    isLeaving.current = event.key === 'Escape' || (isLeaving.current && event.key === 'Shift');
    if (!edit) return;
    event.preventDefault();
    replaceText(event.currentTarget, edit);
  }

  return (
    <div className="field code-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="code-box">
        <div ref={numbers} className="code-numbers" aria-hidden="true">
          {Array.from({ length: lines }, (_, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at} className={at + 1 === marked ? 'marked' : undefined}>
              {at + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={field}
          id={id}
          className="code-text"
          dir="ltr"
          wrap="off"
          rows={Math.min(MOST, Math.max(LEAST, lines + 1))}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-invalid={marked !== null}
          aria-describedby={`${describedBy} ${id}-keys`}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={onKeyDown}
          onScroll={({ currentTarget }) => numbers.current && (numbers.current.scrollTop = currentTarget.scrollTop)}
        />
      </div>
      <p id={`${id}-keys`} className="quiet">
        {formatWords.keys}
      </p>
    </div>
  );
}

function editFor({ key, shiftKey }: KeyboardEvent, text: string, from: number, to: number, isLeaving: boolean): Edit | null {
  if (key === 'Enter' && !shiftKey) return breakLine(text, from, to);
  if (key !== 'Tab' || isLeaving) return null;
  return shiftKey ? outdent(text, from, to) : indent(text, from, to);
}
