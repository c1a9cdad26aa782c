// What this kind does, as the list of all kinds finds it.
export { download as verbs } from './download';
