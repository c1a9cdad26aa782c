// How much is taken, against what the site may quote.
import type { DeskView } from '../desk-view';
import { Icon } from '../../shared/Icon';
import { excerptWords } from './excerpt-words';
import { deskWords } from '../desk-words';

/** From this part of the limit on it is near. The lead is cut to stay within it, so there it says nothing. */
const NEAR = 0.9;

export function ExcerptMeter({ view, late }: { view: DeskView; late: boolean }) {
  const { excerpt, draft, paragraphs, selection, site } = view;
  if (late || !excerpt) return <MeterBar tone="within" text={deskWords.readingArticle} part={0} />;
  const { characters, of, limit } = excerpt;
  const over = characters - limit.characters;
  const tone = over > 0 ? 'over' : draft?.excerpt.kind !== 'lead' && characters >= limit.characters * NEAR ? 'near' : 'within';
  const amount =
    draft?.excerpt.kind === 'selection'
      ? excerptWords.selected(selection.length)
      : excerptWords.paragraphs(excerpt.taken.length, paragraphs.length);
  const length = excerptWords.characters(characters, site.excerpt.maxCharacters);
  const share = of > 0 ? [excerptWords.share(Math.min(1, characters / of), limit.share)] : [];
  const text = [amount, length, ...share].join(' · ');
  const told = of > 0 ? `${text} ${excerptWords.ofArticle}` : text;
  return (
    <div
      // A browser's own meter cannot be drawn this quietly.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="meter"
      className="meter-kept"
      aria-label={excerptWords.excerptLength}
      aria-valuemin={0}
      aria-valuemax={limit.characters}
      aria-valuenow={Math.min(characters, limit.characters)}
      aria-valuetext={over > 0 ? `${told}, ${excerptWords.over(over)}` : told}
      title={told}
    >
      <MeterBar tone={tone} text={text} part={Math.min(1, characters / limit.characters)} />
    </div>
  );
}

interface MeterBarProps {
  tone: 'within' | 'near' | 'over';
  text: string;
  /** 0 to 1. */
  part: number;
}

function MeterBar({ tone, text, part }: MeterBarProps) {
  return (
    <div className={`meter meter-${tone}`}>
      <p className="meter-text">
        <span>{text}</span>
        {tone === 'over' && <Icon name="warning" />}
      </p>
      <span className="meter-bar">
        <span style={{ inlineSize: `${part * 100}%` }} />
      </span>
    </div>
  );
}
