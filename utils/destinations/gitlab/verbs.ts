// What this kind does, as the list of all kinds finds it.
export { gitlab as verbs } from './gitlab';
