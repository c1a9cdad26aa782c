// What is said of an article that is registered already.
import { say } from '../../shared/words/say';

export const registeredWords = {
  isThis: (id: string, place: string, state: string) => say('desk_registered_isThis', id, place, state),
  elsewhere: (id: string, place: string, state: string) => say('desk_registered_elsewhere', id, place, state),
  change: say('desk_registered_change'),
  beside: say('desk_registered_beside'),
  leave: say('desk_registered_leave'),
  chosen: {
    change: (id: string) => say('desk_registered_willChange', id),
    beside: (id: string) => say('desk_registered_willBeside', id),
    leave: (id: string) => say('desk_registered_willLeave', id),
  },
  about: (id: string, title: string) => say('desk_registered_about', id, title),
  open: say('desk_registered_open'),
  openHow: say('desk_registered_openHow'),
  noAddress: say('desk_registered_noAddress'),
  older: (community: string) => say('desk_registered_older', community),
  willRegister: (community: string) => say('desk_registered_willRegister', community),
  registerNow: say('desk_registered_registerNow'),
  again: say('desk_registered_again'),
};
