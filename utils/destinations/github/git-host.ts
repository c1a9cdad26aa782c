// Addresses and tokens of GitHub, as people paste them.
import type { GitHost } from '../git/git-host-facts';
import { isLoopback } from '@/utils/base/loopback';
import { type ParsedPath, tailOf } from '../git/address/parsed-path';
import { BRANCH_WORDS, NO_OWNERS, OTHER_PAGES } from './address-words';

function parsePath(parts: string[], isWhole: boolean): ParsedPath | null {
  if (NO_OWNERS.has(parts[0]?.toLowerCase() ?? '') || parts.length < 2) return null;
  const [project, rest] = [parts.slice(0, 2), parts.slice(2)];
  const isPage = rest.length === 0 || Object.hasOwn(BRANCH_WORDS, rest[0] ?? '') || OTHER_PAGES.has(rest[0] ?? '');
  return isPage || isWhole ? { base: [], project, ...tailOf(BRANCH_WORDS, rest) } : null;
}

/** The API is beside the front door, on a team's own server below it. */
function apiOf({ origin, protocol, host, hostname }: URL): string {
  if (isLoopback({ hostname }) || hostname.startsWith('api.')) return origin;
  const name = host.replace(/^www\./, '');
  return name === 'github.com' || name.endsWith('.ghe.com') ? `${protocol}//api.${name}` : `${origin}/api/v3`;
}

function frontDoor(baseUrl: string): string {
  const { protocol, host } = new URL(baseUrl);
  return `${protocol}//${host.replace(/^api\./, '')}`;
}

export const gitHost: GitHost = {
  kind: 'github',
  title: ['options_dest_github'],
  usual: 'https://api.github.com',
  nameWords: ['github'],
  shortNames: ['github', 'gh'],
  hosts: [
    { name: 'github.com', part: 'front' },
    { name: 'api.github.com', part: 'front', front: 'github.com' },
    { name: 'ssh.github.com', part: 'front', front: 'github.com' },
    { name: 'github.dev', part: 'front', front: 'github.com' },
    { name: 'github1s.com', part: 'front', front: 'github.com' },
    { name: 'codeload.github.com', part: 'raw', front: 'github.com' },
    { name: 'raw.githubusercontent.com', part: 'raw', front: 'github.com' },
    { name: 'raw.github.com', part: 'raw', front: 'github.com' },
    { name: 'media.githubusercontent.com', part: 'below', front: 'github.com' },
    { name: 'vscode.dev', part: 'below', front: 'github.com' },
    { name: 'gist.github.com', part: 'snippet' },
    { name: 'gist.githubusercontent.com', part: 'snippet' },
    { name: '.app.github.dev', part: 'published' },
    { name: '.github.dev', part: 'published' },
    { name: '.github.io', part: 'pages', front: 'github.com' },
    { name: '.ghe.com', part: 'front' },
  ],
  /** Source: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
  tokens: [
    { starts: 'github_pat_', least: 82 },
    { starts: 'ghp_', least: 40 },
    { starts: 'gho_', least: 40 },
    { starts: 'ghu_', least: 40 },
    { starts: 'ghs_', least: 40 },
    { starts: 'ghr_', isOfNoUse: true },
  ],
  tokenLabels: ['github_token', 'gh_token'],
  parsePath,
  apiOf,
  frontDoor,
  isNeverBelow: true,
};
