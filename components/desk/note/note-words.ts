// What is said of the private note.
import { say } from '../../shared/words/say';

export const noteWords = { note: say('desk_note'), noteHow: say('desk_noteHow') } as const;
