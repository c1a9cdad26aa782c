// The deliberate yes to an excerpt that is longer than the site allows.
import { FIELD_IDS, missingProps } from '../../shared/field-ids';
import { excerptWords } from './excerpt-words';

export interface LongExcerptProps {
  /** Characters too many. */
  over: number;
  meant: boolean;
  missing: boolean;
  onChange(meant: boolean): void;
}

export function LongExcerpt({ over, meant, missing, onChange }: LongExcerptProps) {
  return (
    <label className="long-excerpt">
      <input
        id={FIELD_IDS.longExcerpt}
        type="checkbox"
        checked={meant}
        onChange={({ target }) => onChange(target.checked)}
        {...missingProps(missing)}
      />
      {excerptWords.longAnyway(over)}
    </label>
  );
}
