// The destinations that a soak knows how to stand in for.
import { destinations } from '../destinations/all-destinations.ts';
import { giteaMistakes } from '../servers/gitea/description.ts';
import { startGitea } from '../servers/gitea.ts';
import { githubMistakes } from '../servers/github/description.ts';
import { startGithub } from '../servers/github.ts';
import { gitlabMistakes } from '../servers/gitlab/description.ts';
import { startGitlab } from '../servers/gitlab.ts';
import { downloadGround } from './computer/download-ground.ts';
import { folderGround } from './computer/folder-ground.ts';
import { davGround } from './dav-ground.ts';
import type { Ground } from './ground.ts';
import { hostGround, type Place } from './host/host-ground.ts';

/** The hosts. */
export const PLACES = {
  github: { destination: destinations.github, start: startGithub, mistakes: githubMistakes },
  gitlab: { destination: destinations.gitlab, start: startGitlab, mistakes: gitlabMistakes },
  gitea: { destination: destinations.gitea, start: startGitea, mistakes: giteaMistakes },
} satisfies Record<string, Place>;

export const GROUNDS = {
  github: hostGround(PLACES.github),
  gitlab: hostGround(PLACES.gitlab),
  gitea: hostGround(PLACES.gitea),
  folder: folderGround(),
  download: downloadGround(),
  webdav: davGround(),
} satisfies Record<keyof typeof destinations, Ground>;
