// The fields of a destination's form, as its kind describes them: a row each, or several side by side.
import type { ReactNode } from 'react';
import type { Answer, FormRow, ShownField } from '@/utils/core/kinds/kind-set-up';
import { speak } from '../../shared/words/say';
import { AnswerButtons } from './AnswerButtons';
import { FormField } from './FormField';

export interface FormRowsProps {
  rows: FormRow[];
  /** Of fields, by their keys, what is wrong with them. */
  wrong: Readonly<Record<string, string>>;
  /** The field that a token is pasted into. */
  token: ReactNode;
  onWrite(key: string, value: string): void;
  onLeave(key: string): void;
  onAnswer(answer: Answer): void;
}

export function FormRows({ rows, wrong, token, onWrite, onLeave, onAnswer }: FormRowsProps) {
  const draw = ({ key, label, how, note, type, value, answers = [] }: ShownField) => (
    <FormField
      key={key}
      label={speak(label)}
      {...(how && { how: speak(how) })}
      note={note ? speak(note) : undefined}
      wrong={wrong[key]}
      {...(type && { type })}
      value={value}
      onChange={(written) => onWrite(key, written)}
      onBlur={() => onLeave(key)}
    >
      {answers.length > 0 && <AnswerButtons answers={answers} onAnswer={onAnswer} />}
    </FormField>
  );
  return rows.map((row) => {
    if (row === 'token') return token;
    const [first, ...others] = row;
    if (!first) return null;
    return others.length === 0 ? (
      draw(first)
    ) : (
      <div key={first.key} className="side-by-side">
        {row.map(draw)}
      </div>
    );
  });
}
