// What is said of the file that would be made.
import { plural, say } from '../../shared/words/say';

export const fileWords = {
  file: say('file'),
  savedAs: say('savedAs'),
  fileWaiting: say('fileWaiting'),
  fileNone: say('fileNone'),
  fileHow: say('fileHow'),
  files: (count: number) => plural('files', count),
  addressMeets: (title: string) => say('addressMeets', title),
  addressEnds: say('addressEnds'),
  fileBlank: say('fileBlank'),
} as const;
