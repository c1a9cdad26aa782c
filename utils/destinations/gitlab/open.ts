// Its repository, as the list of all hosts finds it.
export { openGitlab as open } from './gitlab';
