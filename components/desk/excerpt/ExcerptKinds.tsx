// The ways to cut the excerpt, as one row of choices.
import type { ExcerptChoice } from '@/utils/core/draft';
import { FIELD_IDS } from '../../shared/field-ids';
import { deskWords } from '../desk-words';
import { excerptWords } from './excerpt-words';

export interface ExcerptKindsProps {
  choice: ExcerptChoice;
  /** Something was selected on the page. */
  selection: boolean;
  missing: boolean;
  onChange(choice: ExcerptChoice): void;
}

export function ExcerptKinds({ choice, selection, missing, onChange }: ExcerptKindsProps) {
  const kinds: ExcerptChoice[] = [
    { kind: 'lead' },
    ...(selection || choice.kind === 'selection' ? [{ kind: 'selection' } as const] : []),
    { kind: 'whole' },
    // Picking is done on the paragraphs; the row only says so.
    ...(choice.kind === 'picked' ? [choice] : []),
  ];
  return (
    <fieldset className="excerpt-kinds" role="radiogroup">
      <legend className="label">{deskWords.excerpt}</legend>
      <div className="segments">
        {kinds.map((option, index) => (
          <label key={option.kind} className="segment">
            <input
              id={index === 0 ? FIELD_IDS.excerpt : undefined}
              type="radio"
              name="desk-excerpt"
              value={option.kind}
              checked={choice.kind === option.kind}
              onChange={() => onChange(option)}
              {...(index === 0 && missing ? { 'aria-describedby': FIELD_IDS.notice } : {})}
            />
            <span>{excerptWords.excerptKinds[option.kind]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
