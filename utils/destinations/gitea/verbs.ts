// What this kind does, as the list of all kinds finds it.
export { gitea as verbs } from './gitea';
