// Hosts that people paste addresses of, and what the path of one says there.
import type { HostKind } from '../settings';

/**
 * `front`: owner, name, and what is looked at. `raw`: owner, name, branch, file. `below`: the same as the front door, below one folder.
 * `pages`: a published site, by its name or its path. `published`: a site whose repository may be anywhere. `snippet`: no repository.
 */
export type HostPart = 'front' | 'raw' | 'below' | 'pages' | 'published' | 'snippet';

export interface KnownHost {
  /** A name; with a dot first, everything below it. */
  name: string;
  kind: HostKind | null;
  part: HostPart;
  /** Where the repository is, if not there. */
  front?: string;
  /** Of a service that nothing can be saved to. */
  service?: string;
}

const KNOWN_HOSTS: readonly KnownHost[] = [
  { name: 'github.com', kind: 'github', part: 'front' },
  { name: 'api.github.com', kind: 'github', part: 'front', front: 'github.com' },
  { name: 'ssh.github.com', kind: 'github', part: 'front', front: 'github.com' },
  { name: 'github.dev', kind: 'github', part: 'front', front: 'github.com' },
  { name: 'github1s.com', kind: 'github', part: 'front', front: 'github.com' },
  { name: 'codeload.github.com', kind: 'github', part: 'raw', front: 'github.com' },
  { name: 'raw.githubusercontent.com', kind: 'github', part: 'raw', front: 'github.com' },
  { name: 'raw.github.com', kind: 'github', part: 'raw', front: 'github.com' },
  { name: 'media.githubusercontent.com', kind: 'github', part: 'below', front: 'github.com' },
  { name: 'vscode.dev', kind: 'github', part: 'below', front: 'github.com' },
  { name: 'gist.github.com', kind: 'github', part: 'snippet' },
  { name: 'gist.githubusercontent.com', kind: 'github', part: 'snippet' },
  { name: '.app.github.dev', kind: 'github', part: 'published' },
  { name: '.github.dev', kind: 'github', part: 'published' },
  { name: '.github.io', kind: 'github', part: 'pages', front: 'github.com' },
  { name: '.ghe.com', kind: 'github', part: 'front' },
  { name: 'gitlab.com', kind: 'gitlab', part: 'front' },
  { name: 'ssh.gitlab.com', kind: 'gitlab', part: 'front', front: 'gitlab.com' },
  { name: 'altssh.gitlab.com', kind: 'gitlab', part: 'front', front: 'gitlab.com' },
  { name: 'registry.gitlab.com', kind: 'gitlab', part: 'front', front: 'gitlab.com' },
  { name: '.gitlab.io', kind: 'gitlab', part: 'pages', front: 'gitlab.com' },
  { name: 'framagit.org', kind: 'gitlab', part: 'front' },
  { name: 'salsa.debian.org', kind: 'gitlab', part: 'front' },
  { name: 'invent.kde.org', kind: 'gitlab', part: 'front' },
  { name: '0xacab.org', kind: 'gitlab', part: 'front' },
  { name: 'codeberg.org', kind: 'gitea', part: 'front' },
  { name: 'ssh.codeberg.org', kind: 'gitea', part: 'front', front: 'codeberg.org' },
  { name: 'raw.codeberg.page', kind: 'gitea', part: 'pages', front: 'codeberg.org' },
  { name: 'codeberg.page', kind: 'gitea', part: 'pages', front: 'codeberg.org' },
  { name: '.codeberg.page', kind: 'gitea', part: 'pages', front: 'codeberg.org' },
  { name: 'gitea.com', kind: 'gitea', part: 'front' },
  { name: 'git.disroot.org', kind: 'gitea', part: 'front' },
  { name: 'bitbucket.org', kind: null, part: 'front', service: 'Bitbucket' },
  { name: 'altssh.bitbucket.org', kind: null, part: 'front', service: 'Bitbucket' },
  { name: 'dev.azure.com', kind: null, part: 'front', service: 'Azure DevOps' },
  { name: 'ssh.dev.azure.com', kind: null, part: 'front', service: 'Azure DevOps' },
  { name: '.visualstudio.com', kind: null, part: 'front', service: 'Azure DevOps' },
  { name: 'sr.ht', kind: null, part: 'front', service: 'SourceHut' },
  { name: '.sr.ht', kind: null, part: 'front', service: 'SourceHut' },
  { name: 'gitee.com', kind: null, part: 'front', service: 'Gitee' },
  { name: 'notabug.org', kind: null, part: 'front', service: 'NotABug' },
  { name: 'sourceforge.net', kind: null, part: 'front', service: 'SourceForge' },
  { name: 'huggingface.co', kind: null, part: 'front', service: 'Hugging Face' },
  { name: 'codespaces.new', kind: null, part: 'front', service: 'GitHub Codespaces' },
  { name: 'app.netlify.com', kind: null, part: 'front', service: 'Netlify' },
  { name: 'vercel.com', kind: null, part: 'front', service: 'Vercel' },
  { name: 'dash.cloudflare.com', kind: null, part: 'front', service: 'Cloudflare' },
  { name: 'app.cloudcannon.com', kind: null, part: 'front', service: 'CloudCannon' },
  { name: 'gitpod.io', kind: null, part: 'front', service: 'Gitpod' },
  { name: 'stackblitz.com', kind: null, part: 'front', service: 'StackBlitz' },
  { name: 'codesandbox.io', kind: null, part: 'front', service: 'CodeSandbox' },
  { name: 'replit.com', kind: null, part: 'front', service: 'Replit' },
  { name: '.netlify.app', kind: null, part: 'published' },
  { name: '.vercel.app', kind: null, part: 'published' },
  { name: '.pages.dev', kind: null, part: 'published' },
];

/** @param host as `URL.host` gives it, its port included. */
export const knownHost = (host: string): KnownHost | null =>
  KNOWN_HOSTS.find(({ name }) => name === host) ??
  KNOWN_HOSTS.find(({ name }) => name.startsWith('.') && host.endsWith(name) && host.length > name.length) ??
  null;

const TELLING: readonly [word: string, kind: HostKind][] = [
  ['github', 'github'],
  ['gitlab', 'gitlab'],
  ['gitea', 'gitea'],
  ['forgejo', 'gitea'],
];

/** What a team's own server calls itself; null where its name does not say. */
export const kindByName = (host: string): HostKind | null => TELLING.find(([word]) => host.split(/[.-]/).includes(word))?.[1] ?? null;

/** What npm and others write before `owner/name`. */
export const SHORT_NAMES: Readonly<Record<string, HostKind>> = {
  github: 'github',
  gh: 'github',
  gitlab: 'gitlab',
  gl: 'gitlab',
  gitea: 'gitea',
  forgejo: 'gitea',
  codeberg: 'gitea',
};

/** Folders that a team's server is often put below, where another site has the name itself. */
export const USUAL_FOLDERS: ReadonlySet<string> = new Set([
  'git',
  'gitlab',
  'gitea',
  'forgejo',
  'code',
  'scm',
  'vcs',
  'forge',
  'repos',
  'repo',
  'source',
  'sources',
]);

/** Names that hold no branch below them in any repository that one meets. */
export const USUAL_BRANCHES: ReadonlySet<string> = new Set([
  'main',
  'master',
  'trunk',
  'default',
  'develop',
  'dev',
  'next',
  'staging',
  'stage',
  'preview',
  'production',
  'prod',
  'live',
  'published',
  'gh-pages',
  'pages',
  'source',
  'hugo',
  'website',
  'drafts',
  'content',
  'test',
]);
