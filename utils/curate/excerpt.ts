// The excerpt: which paragraphs of a body go into the file.
import { cutParagraph } from './cut-paragraph';
import { limitOf } from './excerpt-limit';
import type { ExcerptChoice } from '@/utils/core/draft';
import type { Excerpt, Paragraph } from '@/utils/core/paragraph';
import type { ExcerptPolicy } from '@/utils/core/site';
import { countCharacters } from '@/utils/base/text';

/** What of a paragraph is asked to count it. */
type Counted = Pick<Paragraph, 'text' | 'prose'>;

/** The first prose paragraphs that together stay within `maxCharacters`; at least one, however long. */
export function leadParagraphs(paragraphs: readonly Counted[], maxCharacters: number): number[] {
  const taken: number[] = [];
  let sum = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!paragraph.prose) continue;
    const characters = charactersOf(paragraph);
    if (taken.length > 0 && sum + characters > maxCharacters) break;
    sum += characters;
    taken.push(index);
  }
  return taken;
}

/**
 * Cuts the excerpt that the curator chose: of a body that was counted before, at the cost of what is taken; a selection is a body of its
 * own. A lead that is longer than the site allows ends with a whole sentence. `teaser`: the body is only the beginning of an article.
 */
export function cutExcerpt(
  paragraphs: Paragraph[],
  selection: Paragraph[],
  choice: ExcerptChoice,
  policy: ExcerptPolicy,
  teaser = false,
): Excerpt {
  const of = charactersIn(paragraphs);
  const limit = limitOf(policy, teaser ? null : of);
  const from = choice.kind === 'selection' ? selection : paragraphs;
  const taken =
    choice.kind === 'lead'
      ? leadParagraphs(paragraphs, limit.characters)
      : choice.kind === 'picked'
        ? choice.paragraphs.filter((index) => index < paragraphs.length)
        : from.map((_, index) => index);
  const whole = taken.flatMap((index) => from[index] ?? []);
  const cut = choice.kind === 'lead' ? whole.map((block) => cutParagraph(block, limit.characters)) : whole;
  return { paragraphs: cut, taken: choice.kind === 'selection' ? [] : taken, characters: charactersIn(cut), of, limit };
}

/** Picked paragraphs after a new reading of the page: the same texts, wherever they stand now. */
export function pickAgain(picked: number[], before: Paragraph[], now: Paragraph[]): number[] {
  const texts = new Set(picked.flatMap((index) => before[index]?.text ?? []));
  return now.flatMap(({ text }, index) => (texts.has(text) ? [index] : []));
}

/** As a reader counts them. */
export const charactersIn = (paragraphs: readonly Counted[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + charactersOf(paragraph), 0);

/** Counted once: paragraphs never change, and are asked at every key. */
const counted = new WeakMap<Counted, number>();

function charactersOf(paragraph: Counted): number {
  const known = counted.get(paragraph);
  if (known !== undefined) return known;
  const characters = countCharacters(paragraph.text);
  counted.set(paragraph, characters);
  return characters;
}
