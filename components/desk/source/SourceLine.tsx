// One quiet line below the title: who wrote it, when, and where the title came from.
import type { Draft, DraftChange } from '@/utils/core/draft';
import { FIELD_IDS } from '../../shared/field-ids';
import { Origin } from './Origin';
import { originOf } from './field-origin';
import { sourceFacts } from './source-facts';

export interface SourceLineProps {
  draft: Draft;
  onChange(change: DraftChange): void;
}

export function SourceLine({ draft, onChange }: SourceLineProps) {
  const shown = sourceFacts(draft.fields);
  return (
    <div className="source">
      <div className="source-facts">
        {shown.map(([field, fact], index) => (
          <span key={field}>
            {index > 0 && ' · '}
            <Origin field={field} draft={draft} shown={fact} onChange={onChange} />
          </span>
        ))}
      </div>
      {shown.length > 0 && originOf(draft, 'title') && <span className="source-dot"> · </span>}
      <Origin field="title" draft={draft} keyField={FIELD_IDS.title} onChange={onChange} />
    </div>
  );
}
