// One fact of the page: its value, where it came from, and what else the page offered for it.
import type { Draft, DraftChange, DraftField } from '@/utils/core/draft';
import { missingProps } from '../../shared/field-ids';
import { Origin } from './Origin';
import { originOf } from './field-origin';
import { FIELD_WORDS } from './field-words';

export interface DetailFieldProps {
  field: DraftField;
  draft: Draft;
  missing: boolean;
  onChange(change: DraftChange): void;
}

export function DetailField({ field, draft, missing, onChange }: DetailFieldProps) {
  const id = `desk-detail-${field}`;
  const origin = originOf(draft, field);
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
          value={draft.fields[field]}
          spellCheck={field === 'description'}
          onChange={({ target }) => onChange({ fields: { [field]: target.value } })}
          aria-keyshortcuts={origin?.others ? 'Alt+ArrowDown' : undefined}
          {...missingProps(missing)}
        />
        {origin && (
          <div className="origin">
            <Origin field={field} draft={draft} keyField={id} onChange={onChange} />
          </div>
        )}
      </div>
    </div>
  );
}
