// What is said of an article that a colleague has published.
import { say } from '../../../shared/words/say';

export const publishedWords = {
  published: (title: string) => say('publishedAlready', title),
  publishedOn: (day: string, title: string) => say('publishedAlreadyOn', day, title),
  publishedBy: (by: string, day: string, title: string) => say('publishedAlreadyBy', by, day, title),
  publishedUpdates: (title: string, where: string) => say('publishedUpdates', title, where),
  publishedStays: (title: string, where: string) => say('publishedStays', title, where),
  publishedAnew: say('publishedAnew'),
  publishUpdate: say('publishUpdate'),
  publishBeside: say('publishBeside'),
};
