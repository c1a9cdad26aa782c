// Names that folders of servers and branches usually have.
import { GIT_HOSTS } from '../git-hosts';

/** Folders that a team's server is often put below, where another site has the name itself. */
const USUAL_FOLDERS: ReadonlySet<string> = new Set(['git', 'code', 'scm', 'vcs', 'forge', 'repos', 'repo', 'source', 'sources']);

/** In whatever capitals. */
export function isUsualFolder(name: string): boolean {
  const lower = name.toLowerCase();
  return USUAL_FOLDERS.has(lower) || GIT_HOSTS.some(({ nameWords, isNeverBelow }) => !isNeverBelow && nameWords.includes(lower));
}

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
