// What this kind does, as the list of all kinds finds it.
export { github as verbs } from './github';
