// What this kind does, as the list of all kinds finds it.
export { folder as verbs } from './folder';
