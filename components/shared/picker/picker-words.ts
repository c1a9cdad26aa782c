// What a picker and its chips say.
import { number, plural, say } from '../words/say';

export const pickerWords = {
  remove: (what: string) => say('remove', what),
  matching: (count: number) => plural('matching', count),
  all: (count: number) => say('all', number(count)),
  noMatch: (query: string) => say('noMatch', query.trim()),
  noneLeft: say('noneLeft'),
  add: (name: string) => say('add', name),
  propose: (name: string) => say('propose', name),
  proposed: (name: string) => say('proposedWord', name),
  chipMarks: { unlisted: say('unlisted'), replaced: say('replaced') },
  chosen: (label: string) => say('chosen', label),
  taken: (name: string) => say('taken', name),
  removed: (name: string) => say('removed', name),
  broughtBack: (names: string) => say('broughtBack', names),
  takenBack: (name: string) => say('takenBack', name),
  moved: (name: string, place: number, of: number) => say('moved', name, place, of),
} as const;
