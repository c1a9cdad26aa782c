// Addresses and tokens of Gitea and Forgejo, as people paste them.
import type { GitHost } from '../git/git-host-facts';
import { type ParsedPath, type TailKind, tailOf } from '../git/address/parsed-path';

/** The word behind a repository, and what follows it. */
const BRANCH_WORDS: Readonly<Record<string, TailKind>> = {
  src: 'either',
  raw: 'file',
  media: 'file',
  blame: 'file',
  commits: 'log',
  rss: 'log',
  atom: 'log',
  _edit: 'file',
  _delete: 'file',
  _new: 'directory',
  _upload: 'directory',
  _diffpatch: 'directory',
};

/** Pages of a repository that name no branch: they tell where its own name ends. */
const OTHER_PAGES: ReadonlySet<string> = new Set([
  'issues',
  'pulls',
  'pull',
  'wiki',
  'releases',
  'tags',
  'branches',
  'activity',
  'projects',
  'packages',
  'actions',
  'settings',
  'commit',
  'compare',
  'graph',
  'stars',
  'watchers',
  'forks',
  'archive',
  'labels',
  'milestones',
  'milestone',
  'contents',
  'git',
  'find',
  'search',
  'contributors',
  'fork',
  'migrate',
  'info',
  'tag',
  'generate',
  'security',
]);

/** First parts of a path that are nobody's name. */
const NO_OWNERS: ReadonlySet<string> = new Set([
  '-',
  'explore',
  'user',
  'org',
  'admin',
  'api',
  'assets',
  'repo',
  'issues',
  'pulls',
  'notifications',
  'milestones',
  'swagger',
  'login',
  'avatars',
  'attachments',
]);

/** A branch, a tag or a commit is told apart by a word; of old they were not. */
function tailAt(rest: string[]): Pick<ParsedPath, 'tail' | 'tailKind'> {
  const found = tailOf(BRANCH_WORDS, rest);
  const [which, ...tail] = found.tail;
  if (which === 'branch') return { ...found, tail };
  if (which === 'tag') return { ...found, tail: ['refs', 'tags', ...tail] };
  return which === 'commit' ? { ...found, tail } : found;
}

function parsePath(parts: string[], isWhole: boolean): ParsedPath | null {
  if (NO_OWNERS.has(parts[0]?.toLowerCase() ?? '') || parts.length < 2) return null;
  const page = parts.findIndex((part, at) => at >= 2 && (Object.hasOwn(BRANCH_WORDS, part) || OTHER_PAGES.has(part)));
  const end = isWhole ? 2 : page >= 0 ? page : parts.length;
  return { base: parts.slice(0, end - 2), project: parts.slice(end - 2, end), ...tailAt(parts.slice(end)) };
}

/** Where no host has `-` as a name of its own. */
const isPath = (parts: string[]): boolean =>
  parts.indexOf('-') < 2 &&
  parts.some((part, at) => at >= 2 && Object.hasOwn(BRANCH_WORDS, part) && /^(branch|tag|commit)$/.test(parts[at + 1] ?? ''));

export const gitHost: GitHost = {
  kind: 'gitea',
  title: ['options_dest_gitea'],
  usual: null,
  nameWords: ['gitea', 'forgejo'],
  shortNames: ['gitea', 'forgejo', 'codeberg'],
  hosts: [
    { name: 'codeberg.org', part: 'front' },
    { name: 'ssh.codeberg.org', part: 'front', front: 'codeberg.org' },
    { name: 'raw.codeberg.page', part: 'pages', front: 'codeberg.org' },
    { name: 'codeberg.page', part: 'pages', front: 'codeberg.org' },
    { name: '.codeberg.page', part: 'pages', front: 'codeberg.org' },
    { name: 'gitea.com', part: 'front' },
    { name: 'git.disroot.org', part: 'front' },
  ],
  // They begin like nothing in particular.
  tokens: [],
  tokenLabels: ['gitea_token', 'forgejo_token', 'codeberg_token'],
  parsePath,
  isPath,
  // Of Codeberg.
  pagesName: () => 'pages',
};
