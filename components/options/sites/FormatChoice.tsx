// The format that a site's files are written in, of those that there are.
import { siteWords } from './site-words';

export interface FormatChoiceProps {
  id: string;
  formats: readonly string[];
  value: string;
  onChoose(format: string): void;
}

export function FormatChoice({ id, formats, value, onChoose }: FormatChoiceProps) {
  return (
    <div className="row">
      <label className="label" htmlFor={id}>
        {siteWords.format}
      </label>
      <select id={id} className="text-input short" value={value} onChange={({ target }) => onChoose(target.value)}>
        {(formats.includes(value) || value === '' ? formats : [value, ...formats]).map((format) => (
          <option key={format}>{format}</option>
        ))}
      </select>
    </div>
  );
}
