// Addresses and tokens of GitLab, as people paste them.
import type { GitHost } from '../git/git-host-facts';
import { NO_TAIL, type ParsedPath, type TailKind, tailOf } from '../git/address/parsed-path';

/** The word behind a repository, and what follows it. */
const BRANCH_WORDS: Readonly<Record<string, TailKind>> = {
  tree: 'directory',
  blob: 'file',
  edit: 'file',
  blame: 'file',
  raw: 'file',
  new: 'directory',
  create: 'directory',
  find_file: 'directory',
  commits: 'log',
  graphs: 'directory',
  network: 'directory',
};

/** First parts of a path that are nobody's name. */
const NO_OWNERS: ReadonlySet<string> = new Set([
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
]);

/** Groups are as deep as one likes: the repository ends at `-`, or at a word that none may be called. */
function parseProject(parts: string[]): ParsedPath {
  const dash = parts.indexOf('-', 2);
  const old = parts.findIndex((part, at) => at >= 2 && Object.hasOwn(BRANCH_WORDS, part));
  const end = dash >= 0 ? dash : old >= 0 ? old : parts.length;
  return { base: [], project: parts.slice(0, end), ...tailOf(BRANCH_WORDS, parts.slice(dash >= 0 ? end + 1 : end)) };
}

/** GitLab’s editor: `-/ide/project/group/site/edit/main/-/content/a.md`. */
function parseWorkspace([dash, ide, word, ...rest]: string[]): ParsedPath | null {
  if (dash !== '-' || ide !== 'ide' || word !== 'project') return null;
  const at = rest.findIndex((part, index) => index >= 2 && /^(tree|edit|blob)$/.test(part));
  if (at < 0) return { base: [], project: rest, ...NO_TAIL };
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

function parsePath(parts: string[]): ParsedPath | null {
  if (NO_OWNERS.has(parts[0]?.toLowerCase() ?? '')) return parseWorkspace(parts);
  return parts.length < 2 ? null : parseProject(parts);
}

export const gitHost: GitHost = {
  kind: 'gitlab',
  title: ['options_dest_gitlab'],
  usual: 'https://gitlab.com',
  nameWords: ['gitlab'],
  shortNames: ['gitlab', 'gl'],
  hosts: [
    { name: 'gitlab.com', part: 'front' },
    { name: 'ssh.gitlab.com', part: 'front', front: 'gitlab.com' },
    { name: 'altssh.gitlab.com', part: 'front', front: 'gitlab.com' },
    { name: 'registry.gitlab.com', part: 'front', front: 'gitlab.com' },
    { name: '.gitlab.io', part: 'pages', front: 'gitlab.com' },
    { name: 'framagit.org', part: 'front' },
    { name: 'salsa.debian.org', part: 'front' },
    { name: 'invent.kde.org', part: 'front' },
    { name: '0xacab.org', part: 'front' },
  ],
  /** Source: https://docs.gitlab.com/security/tokens/#token-prefixes */
  tokens: [
    { starts: 'glpat-', least: 26 },
    { starts: 'gloas-', isOfNoUse: true },
    { starts: 'gldt-', isOfNoUse: true },
    { starts: 'glrt-', isOfNoUse: true },
    { starts: 'glrtr-', isOfNoUse: true },
    { starts: 'glcbt-', isOfNoUse: true },
    { starts: 'glptt-', isOfNoUse: true },
    { starts: 'glft-', isOfNoUse: true },
    { starts: 'glimt-', isOfNoUse: true },
    { starts: 'glagent-', isOfNoUse: true },
    { starts: 'glsoat-', isOfNoUse: true },
    { starts: 'glffct-', isOfNoUse: true },
  ],
  tokenLabels: ['gitlab_token', 'gitlab_private_token'],
  parsePath,
  isPath: (parts) => parts.indexOf('-') >= 2 || (parts[0] === '-' && parts[1] === 'ide'),
  hasGroups: true,
};
