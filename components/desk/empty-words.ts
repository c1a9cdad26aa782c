// What the desk without an article says besides its problem.
import { say } from '../shared/words/say';

export const emptyWords = { drafts: say('desk_openDrafts') } as const;
