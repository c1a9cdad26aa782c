// Where a field's value came from, and what else the page offered for it.
import type { Source } from '@/utils/core/clip';
import type { Draft, DraftField } from '@/utils/core/draft';
import { SOURCE_WORDS, sourceWords } from './source-words';

interface Offer {
  value: string;
  source: Source;
}

export interface FieldOrigin {
  /** Where the value came from, in words. */
  text: string;
  /** What the page offers, its first choice first; each value once. */
  offers: Offer[];
  /** The page offers something else than what stands in the field. */
  others: boolean;
}

/** What of a draft tells it. */
type Told = Pick<Draft, 'clip' | 'fields' | 'edited'>;

/** Null where there is nothing to be said. */
export function originOf(draft: Told, field: DraftField): FieldOrigin | null {
  const value = draft.fields[field];
  const seen = new Set(['']);
  const offers = offersOf(draft, field).filter((offer) => !seen.has(offer.value) && seen.add(offer.value));
  const taken = offers.find((offer) => offer.value === value);
  const edited = draft.edited.includes(field) && !taken;
  if (!edited && offers.length === 0) return null;
  const source = taken ?? offers[0];
  return {
    text: edited || !source ? sourceWords.edited : sourceWords.from(SOURCE_WORDS[source.source]),
    offers,
    others: offers.some((offer) => offer.value !== value),
  };
}

function offersOf({ clip }: Told, field: DraftField): Offer[] {
  if (field === 'cleanUrl')
    return [
      { value: clip.cleanUrl, source: 'url' },
      { value: clip.canonicalUrl ?? '', source: 'page' },
    ];
  const known = clip.provenance[field];
  return known ? [{ value: clip[field], source: known.source }, ...known.others] : [];
}
