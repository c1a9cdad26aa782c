// The list of destinations.
import { download } from './download/download';
import { folder } from './folder/folder';
import { gitea } from './gitea/gitea';
import { github } from './github/github';
import { gitlab } from './gitlab/gitlab';

export const destinations = { download, folder, github, gitlab, gitea };
