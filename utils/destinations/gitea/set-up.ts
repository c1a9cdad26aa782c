// How a repository at Gitea or Forgejo is set up.
import { gitSetUp } from '../git/form/git-set-up';

export const setUp = gitSetUp({
  kind: 'gitea',
  host: ['options_dest_hostHowGitea'],
  right: ['options_dest_rightGitea'],
  tokenPage: (door) => `${door}/user/settings/applications`,
});
