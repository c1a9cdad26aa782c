// The excerpt: how it is cut, how long it is, which paragraphs are in it, and what the curator says to it.
import { useCallback } from 'react';
import type { Draft, DraftChange, ExcerptChoice } from '@/utils/core/draft';
import { Commentary } from './Commentary';
import type { DeskView } from '../desk-view';
import { ExcerptKinds } from './ExcerptKinds';
import { ExcerptMeter } from './ExcerptMeter';
import { FIELD_IDS } from '../../shared/field-ids';
import { LongExcerpt } from './LongExcerpt';
import { ParagraphList } from './ParagraphList';
import { SelectionText } from './SelectionText';
import { ParagraphBones } from '../Skeleton';
import { deskWords } from '../desk-words';
import { excerptWords } from './excerpt-words';

export interface ExcerptDeskProps {
  view: DeskView;
  draft: Draft;
  /** Id of the field to mark as missing. */
  missing: string | undefined;
  onChange(change: DraftChange): void;
  /** Puts back what was left out of the body at that place, or leaves it out again. */
  onLeft(at: number): void;
}

export function ExcerptDesk({ view, draft, missing, onChange, onLeft }: ExcerptDeskProps) {
  const { excerpt: choice, commentary, longExcerpt } = draft;
  const over = view.excerpt ? view.excerpt.characters - view.excerpt.limit.characters : 0;
  const choose = useCallback((excerpt: ExcerptChoice) => onChange({ excerpt }), [onChange]);
  const say = useCallback((commentary: string) => onChange({ commentary }), [onChange]);
  const late = view.reading === 'reading' || (view.reading === 'facts' && choice.kind !== 'selection');
  return (
    <section className="excerpt" aria-label={deskWords.excerpt}>
      <ExcerptKinds choice={choice} selection={view.selection.length > 0} missing={missing === FIELD_IDS.excerpt} onChange={choose} />
      <ExcerptMeter view={view} late={late} />
      {late ? <ParagraphBones /> : <ExcerptText view={view} draft={draft} onChange={choose} onLeft={onLeft} />}
      {/* Below what is being clicked, which it must not push away. */}
      {!late && over > 0 && (
        <LongExcerpt
          over={over}
          meant={longExcerpt}
          missing={missing === FIELD_IDS.longExcerpt}
          onChange={(meant) => onChange({ longExcerpt: meant })}
        />
      )}
      <Commentary text={commentary} onChange={say} />
    </section>
  );
}

const NONE: number[] = [];

interface ExcerptTextProps {
  view: DeskView;
  draft: Draft;
  onChange(choice: ExcerptChoice): void;
  onLeft(at: number): void;
}

function ExcerptText({ view, draft: { excerpt: choice, clip }, onChange, onLeft }: ExcerptTextProps) {
  const pick = useCallback((paragraphs: number[]) => onChange({ kind: 'picked', paragraphs }), [onChange]);
  if (choice.kind === 'selection') return <SelectionText paragraphs={view.selection} />;
  if (view.paragraphs.length === 0) return <p className="no-text">{excerptWords.noText}</p>;
  return (
    <ParagraphList
      paragraphs={view.paragraphs}
      taken={view.excerpt?.taken ?? NONE}
      whole={choice.kind === 'whole'}
      onChange={pick}
      left={'left' in clip ? clip.left : undefined}
      onLeft={onLeft}
    />
  );
}
