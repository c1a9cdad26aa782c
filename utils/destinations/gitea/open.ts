// Its repository, as the list of all hosts finds it.
export { openGitea as open } from './gitea';
