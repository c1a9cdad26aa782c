// The list of destinations.
import { download } from './download/download';
import { gitea } from './gitea/gitea';
import { github } from './github/github';
import { gitlab } from './gitlab/gitlab';

export const destinations = { download, github, gitlab, gitea };
