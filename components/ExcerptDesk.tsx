// The excerpt: how it is cut, how long it is, and which paragraphs are in it.
import type { ExcerptChoice } from '@/utils/core/draft';
import type { DeskView } from './desk-view';
import { ExcerptKinds } from './ExcerptKinds';
import { ExcerptMeter } from './ExcerptMeter';
import { ParagraphList } from './ParagraphList';
import { SelectionText } from './SelectionText';
import { ParagraphBones } from './Skeleton';
import { words } from './words';

export interface ExcerptDeskProps {
  view: DeskView;
  choice: ExcerptChoice;
  missing: boolean;
  onChange(choice: ExcerptChoice): void;
}

export function ExcerptDesk({ view, choice, missing, onChange }: ExcerptDeskProps) {
  const late = view.reading === 'reading' || (view.reading === 'facts' && choice.kind !== 'selection');
  return (
    <section className="excerpt" aria-label={words.excerpt}>
      <ExcerptKinds choice={choice} selection={view.selection.length > 0} missing={missing} onChange={onChange} />
      <ExcerptMeter view={view} late={late} />
      {late ? <ParagraphBones /> : <ExcerptText view={view} choice={choice} onChange={onChange} />}
    </section>
  );
}

function ExcerptText({ view, choice, onChange }: Omit<ExcerptDeskProps, 'missing'>) {
  if (choice.kind === 'selection') return <SelectionText paragraphs={view.selection} />;
  if (view.paragraphs.length === 0) return <p className="no-text">{words.noText}</p>;
  return (
    <ParagraphList
      paragraphs={view.paragraphs}
      taken={view.excerpt?.taken ?? []}
      whole={choice.kind === 'whole'}
      onChange={(paragraphs) => onChange({ kind: 'picked', paragraphs })}
    />
  );
}
