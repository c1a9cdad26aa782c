// What is said of an article that a colleague has published.
import { say } from '../../../shared/words/say';

export const publishedWords = {
  published: (title: string, where: string) => say('publishedAlready', title, where),
  publishedOn: (day: string, title: string, where: string) => say('publishedAlreadyOn', day, title, where),
  publishedBy: (by: string, day: string, title: string, where: string) => say('publishedAlreadyBy', by, day, title, where),
  publishedHint: say('publishedAlreadyHint'),
  publishedUpdates: (title: string, where: string) => say('publishedUpdates', title, where),
  publishedStays: (title: string, where: string) => say('publishedStays', title, where),
  publishedAnew: say('publishedAnew'),
  publishUpdate: say('publishUpdate'),
  publishBeside: say('publishBeside'),
};
