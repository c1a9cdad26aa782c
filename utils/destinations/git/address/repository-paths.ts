// What stands in a web address behind the repository, host by host.
import type { HostKind } from '../settings';

/** What follows: a branch and a folder, or a branch and a file, or a branch and either; `log`: as `either`, and often a branch alone. */
export type TailKind = 'folder' | 'file' | 'either' | 'log';

/** The word, and what follows it. */
const BRANCH_WORDS: Record<HostKind, Readonly<Record<string, TailKind>>> = {
  github: {
    tree: 'folder',
    blob: 'file',
    edit: 'file',
    blame: 'file',
    raw: 'file',
    delete: 'file',
    new: 'folder',
    upload: 'folder',
    find: 'folder',
    commits: 'log',
  },
  gitlab: {
    tree: 'folder',
    blob: 'file',
    edit: 'file',
    blame: 'file',
    raw: 'file',
    new: 'folder',
    create: 'folder',
    find_file: 'folder',
    commits: 'log',
    graphs: 'folder',
    network: 'folder',
  },
  gitea: {
    src: 'either',
    raw: 'file',
    media: 'file',
    blame: 'file',
    commits: 'log',
    rss: 'log',
    atom: 'log',
    _edit: 'file',
    _delete: 'file',
    _new: 'folder',
    _upload: 'folder',
    _diffpatch: 'folder',
  },
};

/** Pages of a repository that name no branch: they tell where its own name ends. */
const OTHER_PAGES: Record<HostKind, ReadonlySet<string>> = {
  github: new Set([
    'issues',
    'pulls',
    'pull',
    'discussions',
    'actions',
    'projects',
    'wiki',
    'security',
    'pulse',
    'graphs',
    'settings',
    'releases',
    'tags',
    'branches',
    'commit',
    'compare',
    'labels',
    'milestones',
    'milestone',
    'packages',
    'stargazers',
    'watchers',
    'forks',
    'network',
    'archive',
    'activity',
    'deployments',
    'contributors',
    'community',
    'info',
    'contents',
    'git',
    'codespaces',
    'fork',
    'subscription',
    'search',
    'zipball',
    'tarball',
  ]),
  gitlab: new Set(),
  gitea: new Set([
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
    'fork',
    'migrate',
    'info',
    'tag',
    'generate',
    'security',
  ]),
};

/** First parts of a path that are nobody's name. */
const NO_OWNERS: Record<HostKind, ReadonlySet<string>> = {
  github: new Set([
    'settings',
    'orgs',
    'organizations',
    'users',
    'topics',
    'explore',
    'search',
    'login',
    'join',
    'features',
    'marketplace',
    'sponsors',
    'notifications',
    'issues',
    'pulls',
    'apps',
    'about',
    'collections',
    'trending',
    'codespaces',
    'stars',
    'dashboard',
    'new',
    'enterprise',
    'pricing',
    'site',
    'security',
    'discussions',
    'logout',
    'account',
    'api',
    'stafftools',
    'enterprises',
  ]),
  gitlab: new Set([
    '-',
    'explore',
    'dashboard',
    'users',
    'groups',
    'help',
    'admin',
    'search',
    'profile',
    'api',
    'projects',
    'oauth',
    'public',
    'uploads',
  ]),
  gitea: new Set([
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
  ]),
};

export interface ParsedPath {
  /** Folders that the host itself lies below. */
  base: string[];
  project: string[];
  /** Branch and folder, or branch and file. */
  tail: string[];
  tailKind: TailKind;
}

const none: Pick<ParsedPath, 'tail' | 'tailKind'> = { tail: [], tailKind: 'folder' };
const tailOf = (words: Readonly<Record<string, TailKind>>, [word = '', ...tail]: string[]) =>
  Object.hasOwn(words, word) ? { tail, tailKind: words[word] ?? 'folder' } : none;

/** @param isWhole the host has its repositories at its own name, and not below a folder. */
export function parsePath(parts: string[], kind: HostKind, isWhole: boolean): ParsedPath | null {
  if (NO_OWNERS[kind].has(parts[0]?.toLowerCase() ?? '')) return kind === 'gitlab' ? parseWorkspace(parts) : null;
  const [one, two] = [parts.slice(0, 2), parts.slice(2)];
  if (parts.length < 2) return null;
  if (kind === 'gitlab') return parseGitlab(parts);
  if (kind === 'github') {
    const isPage = two.length === 0 || Object.hasOwn(BRANCH_WORDS.github, two[0] ?? '') || OTHER_PAGES.github.has(two[0] ?? '');
    return isPage || isWhole ? { base: [], project: one, ...tailOf(BRANCH_WORDS.github, two) } : null;
  }
  const page = parts.findIndex((part, at) => at >= 2 && (Object.hasOwn(BRANCH_WORDS.gitea, part) || OTHER_PAGES.gitea.has(part)));
  const end = isWhole ? 2 : page >= 0 ? page : parts.length;
  return { base: parts.slice(0, end - 2), project: parts.slice(end - 2, end), ...giteaTail(parts.slice(end)) };
}

/** A branch, a tag or a commit is told apart by a word; of old they were not. */
function giteaTail(rest: string[]): Pick<ParsedPath, 'tail' | 'tailKind'> {
  const found = tailOf(BRANCH_WORDS.gitea, rest);
  const [which, ...tail] = found.tail;
  if (which === 'branch') return { ...found, tail };
  if (which === 'tag') return { ...found, tail: ['refs', 'tags', ...tail] };
  return which === 'commit' ? { ...found, tail } : found;
}

/** Groups are as deep as one likes: the repository ends at `-`, or at a word that none may be called. */
function parseGitlab(parts: string[]): ParsedPath {
  const dash = parts.indexOf('-', 2);
  const old = parts.findIndex((part, at) => at >= 2 && Object.hasOwn(BRANCH_WORDS.gitlab, part));
  const end = dash >= 0 ? dash : old >= 0 ? old : parts.length;
  return { base: [], project: parts.slice(0, end), ...tailOf(BRANCH_WORDS.gitlab, parts.slice(dash >= 0 ? end + 1 : end)) };
}

/** GitLab’s editor: `-/ide/project/group/site/edit/main/-/content/a.md`. */
function parseWorkspace([dash, ide, word, ...rest]: string[]): ParsedPath | null {
  if (dash !== '-' || ide !== 'ide' || word !== 'project') return null;
  const at = rest.findIndex((part, index) => index >= 2 && /^(tree|edit|blob)$/.test(part));
  if (at < 0) return { base: [], project: rest, ...none };
  const tail = rest.slice(at + 1);
  const end = tail.indexOf('-');
  const branch = (end < 0 ? tail : tail.slice(0, end)).join('/');
  return {
    base: [],
    project: rest.slice(0, at),
    tail: [branch, ...(end < 0 ? [] : tail.slice(end + 1))].filter(Boolean),
    tailKind: 'either',
  };
}

/** By words that only one kind of host has in its addresses; null where nothing tells. */
export function kindByPath(parts: string[]): HostKind | null {
  if (parts.indexOf('-') >= 2 || (parts[0] === '-' && parts[1] === 'ide')) return 'gitlab';
  const isGitea = parts.some(
    (part, at) => at >= 2 && Object.hasOwn(BRANCH_WORDS.gitea, part) && /^(branch|tag|commit)$/.test(parts[at + 1] ?? ''),
  );
  return isGitea ? 'gitea' : null;
}
