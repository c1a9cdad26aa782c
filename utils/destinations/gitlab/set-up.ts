// How a repository at GitLab is set up.
import { gitSetUp } from '../git/form/git-set-up';

export const setUp = gitSetUp({
  kind: 'gitlab',
  host: ['options_dest_hostHowGitlab'],
  right: ['options_dest_rightGitlab'],
  tokenPage: (door, project) =>
    project ? `${door}/${project}/-/settings/access_tokens` : `${door}/-/user_settings/personal_access_tokens?name=Gleaner&scopes=api`,
});
