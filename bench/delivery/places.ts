// The hosts that a soak knows how to stand in for.
import { destinations } from '@/utils/destinations';
import { giteaMistakes } from '../../test/servers/gitea/description.ts';
import { startGitea } from '../../test/servers/gitea.ts';
import { githubMistakes } from '../../test/servers/github/description.ts';
import { startGithub } from '../../test/servers/github.ts';
import { gitlabMistakes } from '../../test/servers/gitlab/description.ts';
import { startGitlab } from '../../test/servers/gitlab.ts';
import type { Place } from './soak.ts';

export const PLACES = {
  github: { destination: destinations.github, start: startGithub, mistakes: githubMistakes },
  gitlab: { destination: destinations.gitlab, start: startGitlab, mistakes: gitlabMistakes },
  gitea: { destination: destinations.gitea, start: startGitea, mistakes: giteaMistakes },
} satisfies Record<string, Place>;

/** Destinations that nobody here stands in for. */
export const UNKNOWN = Object.keys(destinations).filter((kind) => !(kind in PLACES));
