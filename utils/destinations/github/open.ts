// Its repository, as the list of all hosts finds it.
export { openGithub as open } from './github';
