// One of a few, chosen from a list that opens.
import { useId } from 'react';

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly (readonly [value: Value, name: string])[];
  onChoose(value: Value): void;
}

export function ChoiceField<Value extends string>({ label, value, choices, onChoose }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="text-input" value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {choices.map(([it, name]) => (
          <option key={it} value={it}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
