// How a repository at GitHub is set up.
import { gitSetUp } from '../git/form/git-set-up';

export const setUp = gitSetUp({
  kind: 'github',
  host: ['options_dest_hostHowGithub'],
  right: ['options_dest_rightGithub'],
  tokenPage(door, project) {
    const owner = project ? `&target_name=${encodeURIComponent(project.split('/')[0] ?? '')}` : '';
    return `${door}/settings/personal-access-tokens/new?name=Gleaner&contents=write&pull_requests=write${owner}`;
  },
});
