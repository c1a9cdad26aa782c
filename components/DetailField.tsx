// One fact of the page: its value, where it came from, and what else the page offered for it.
import type { ClipField, Provenance } from '@/utils/core/clip';
import type { Draft, DraftField } from '@/utils/core/draft';
import { missingProps } from './field-ids';
import { FIELD_WORDS, SOURCE_WORDS, words } from './words';

export interface DetailFieldProps {
  field: DraftField;
  draft: Draft;
  missing: boolean;
  onChange(value: string): void;
}

export function DetailField({ field, draft, missing, onChange }: DetailFieldProps) {
  const id = `desk-detail-${field}`;
  const value = draft.fields[field];
  const known = field === 'cleanUrl' ? undefined : draft.clip.provenance[field];
  const Field = field === 'description' ? 'textarea' : 'input';
  return (
    <div className="detail">
      <label className="label" htmlFor={id}>
        {FIELD_WORDS[field]}
      </label>
      <div>
        <Field
          id={id}
          className="text-input"
          dir={field === 'cleanUrl' ? 'ltr' : 'auto'}
          value={value}
          spellCheck={field === 'description'}
          onChange={({ target }) => onChange(target.value)}
          {...missingProps(missing)}
        />
        {known && <Origin known={known} was={draft.clip[field as ClipField]} value={value} use={onChange} />}
      </div>
    </div>
  );
}

interface OriginProps {
  known: Provenance;
  /** What the page said. */
  was: string;
  value: string;
  use(value: string): void;
}

function Origin({ known, was, value, use }: OriginProps) {
  const offers = [{ value: was, source: known.source }, ...known.others];
  const taken = offers.find((offer) => offer.value === value);
  const others = offers.filter((offer) => offer.value !== value && offer.value !== '');
  return (
    <p className="origin">
      {taken ? words.from(SOURCE_WORDS[taken.source]) : words.edited}
      {others.map((offer) => (
        <span key={offer.source + offer.value}>
          {` · ${words.or} `}
          <button type="button" className="dotted" aria-label={words.use(offer.value)} title={words.from(SOURCE_WORDS[offer.source])} onClick={() => use(offer.value)}>
            <bdi>{offer.value}</bdi>
          </button>
        </span>
      ))}
    </p>
  );
}
