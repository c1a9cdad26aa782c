// What is said of the excerpt, its length, and the commentary above it.
import { number, plural, say } from '../../shared/words/say';

export const excerptWords = {
  excerptKinds: { lead: say('kindLead'), selection: say('kindSelection'), whole: say('kindWhole'), picked: say('kindPicked') },
  excerptLength: say('excerptLength'),
  paragraphs: (taken: number, of: number) => plural('paragraphs', of, number(taken)),
  selected: (count: number) => plural('selected', count),
  characters: (characters: number, most: number) => say('characters', number(characters), number(most)),
  over: (characters: number) => say('over', number(characters)),
  percent: (part: number) => part.toLocaleString(undefined, { style: 'percent' }),
  ofArticle: say('ofArticle'),
  longAnyway: (characters: number) => say('longAnyway', number(characters)),
  commentary: say('commentary'),
  commentaryHow: say('commentaryHow'),
  addCommentary: say('addCommentary'),
  commentaryLength: (characters: number) => plural('commentaryLength', characters),
  picture: say('picture'),
  showAll: (count: number) => say('showAll', number(count)),
  showMore: (count: number, of: number) => say('showMore', number(count), number(of)),
  noText: say('noText'),
} as const;
