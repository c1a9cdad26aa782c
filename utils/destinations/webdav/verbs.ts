// What this kind does, as the list of all kinds finds it.
export { webdav as verbs } from './webdav';
