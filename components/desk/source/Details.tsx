// What is seldom changed: the other facts of the page, each with where it came from.
import type { Draft, DraftChange } from '@/utils/core/draft';
import { DetailField } from './DetailField';
import { DETAIL_FIELDS, FIELD_WORDS } from './field-words';
import { Disclosure } from '../../shared/Disclosure';
import { FIELD_IDS } from '../../shared/field-ids';
import { sourceWords } from './source-words';

export interface DetailsProps {
  draft: Draft;
  missing: string | undefined;
  open: boolean;
  onToggle(open: boolean): void;
  onChange(change: DraftChange): void;
}

export function Details({ draft, missing, open, onToggle, onChange }: DetailsProps) {
  const aside = DETAIL_FIELDS.filter((field) => draft.fields[field] !== '').map((field) => FIELD_WORDS[field]);
  return (
    <Disclosure name={sourceWords.details} aside={open ? '' : aside.join(', ')} open={open} onToggle={onToggle}>
      <div className="details">
        {DETAIL_FIELDS.map((field) => (
          <DetailField
            key={field}
            field={field}
            draft={draft}
            missing={field === 'cleanUrl' && missing === FIELD_IDS.link}
            onChange={onChange}
          />
        ))}
      </div>
    </Disclosure>
  );
}
