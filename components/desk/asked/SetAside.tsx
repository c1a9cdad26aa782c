// What was filled before the site's format changed, and goes into no file any more: kept until the curator discards it.
import type { AskedValue } from '@/utils/core/asks/asked';
import { askedWords } from './asked-words';
import { shownValue } from '../../shared/words/shown-value';

export interface SetAsideProps {
  label: string;
  value: AskedValue;
  /** No field of that name is asked for; else the field takes another kind of value. */
  unasked?: boolean;
  onDiscard(): void;
}

export function SetAside({ label, value, unasked, onDiscard }: SetAsideProps) {
  const shown = shownValue(value);
  return (
    <p className="topic-note asked-wide">
      <span>{unasked ? askedWords.other(label, shown) : askedWords.set(label, shown)}</span>
      <button type="button" className="text-button" aria-label={askedWords.discardOf(label)} onClick={onDiscard}>
        {askedWords.discard}
      </button>
    </p>
  );
}
