// What is said of the excerpt, its length, and the commentary above it.
import { number, plural, say } from '../../shared/words/say';

/** What is over the limit is not rounded down to it. */
const wholePercent = (part: number, most: number) => (part * 100 > most ? Math.ceil(part * 100) : Math.round(part * 100));
const percent = (part: number) => part.toLocaleString(undefined, { style: 'percent' });

export const excerptWords = {
  excerptKinds: { lead: say('kindLead'), selection: say('kindSelection'), whole: say('kindWhole'), picked: say('kindPicked') },
  excerptLength: say('excerptLength'),
  paragraphs: (taken: number, of: number) => plural('paragraphs', of, number(taken)),
  selected: (count: number) => plural('selected', count),
  characters: (characters: number, most: number) => say('characters', number(characters), number(most)),
  over: (characters: number) => say('over', number(characters)),
  /** `part` 0 to 1, `most` in percent; null where the share does not count. */
  share: (part: number, most: number | null) =>
    most === null ? percent(part) : say('shareOf', number(wholePercent(part, most)), number(most)),
  ofArticle: say('ofArticle'),
  longAnyway: (characters: number) => plural('longAnyway', characters),
  commentary: say('commentary'),
  commentaryHow: say('commentaryHow'),
  addCommentary: say('addCommentary'),
  commentaryLength: (characters: number) => plural('commentaryLength', characters),
  picture: say('picture'),
  showAll: (count: number) => say('showAll', number(count)),
  showMore: (count: number, of: number) => say('showMore', number(count), number(of)),
  noText: say('noText'),
} as const;
