// The verbs of all kinds of destinations, for what measures or asks several of them.
import { download } from '@/utils/destinations/download/download';
import { folder } from '@/utils/destinations/folder/folder';
import { gitea } from '@/utils/destinations/gitea/gitea';
import { github } from '@/utils/destinations/github/github';
import { gitlab } from '@/utils/destinations/gitlab/gitlab';
import { webdav } from '@/utils/destinations/webdav/webdav';

export const destinations = { download, folder, github, gitlab, gitea, webdav };
