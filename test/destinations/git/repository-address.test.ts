import { expect, test } from 'vitest';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { frontDoor, readHost, readRepositoryAddress } from '@/utils/destinations/git/address/repository-address';

test.for<[string, string, object | null]>([
  ['github', 'medigy/site', { project: 'medigy/site' }],
  ['github', ' medigy/site.git ', { project: 'medigy/site' }],
  ['github', 'https://github.com/medigy/site', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'https://www.github.com/medigy/site/', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'github.com/medigy/site', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'https://github.com/medigy/site.git', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'https://github.com/medigy/site/pulls?q=is%3Aopen#top', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  [
    'github',
    'https://github.com/medigy/site/tree/next/web/content',
    { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'next', root: 'web/content' },
  ],
  [
    'github',
    'https://github.com/medigy/site/blob/main/content/a.md',
    { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: 'content' },
  ],
  [
    'github',
    'https://github.com/medigy/site/blob/main/README.md',
    { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main' },
  ],
  ['github', 'git@github.com:medigy/site.git', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'ssh://git@github.com/medigy/site.git', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'https://x:ghp_secret@github.com/medigy/site', { baseUrl: 'https://api.github.com', project: 'medigy/site' }],
  ['github', 'https://code.example.org/medigy/site', { baseUrl: 'https://code.example.org/api/v3', project: 'medigy/site' }],
  ['github', 'https://medigy.ghe.com/medigy/site', { baseUrl: 'https://api.medigy.ghe.com', project: 'medigy/site' }],
  ['gitlab', 'group/sub/site', { project: 'group/sub/site' }],
  ['gitlab', 'https://gitlab.example.org/group/sub/site', { baseUrl: 'https://gitlab.example.org', project: 'group/sub/site' }],
  [
    'gitlab',
    'https://gitlab.com/group/site/-/tree/main/content?ref_type=heads',
    { baseUrl: 'https://gitlab.com', project: 'group/site', branch: 'main', root: 'content' },
  ],
  ['gitlab', 'https://gitlab.com/group/site/-/settings/access_tokens', { baseUrl: 'https://gitlab.com', project: 'group/site' }],
  ['gitlab', 'ssh://git@gitlab.example.org:2222/group/sub/site.git', { baseUrl: 'https://gitlab.example.org', project: 'group/sub/site' }],
  [
    'gitea',
    'https://codeberg.org/medigy/site/src/branch/main/content',
    { baseUrl: 'https://codeberg.org', project: 'medigy/site', branch: 'main', root: 'content' },
  ],
  ['gitea', 'http://localhost:3000/medigy/site', { baseUrl: 'http://localhost:3000', project: 'medigy/site' }],
  ['github', 'https://github.com', null],
  ['github', 'https://github.com/medigy', null],
  ['github', 'medigy', null],
  ['github', 'my site', null],
  ['github', '', null],
])('%s: %j is %j', ([kind, text, address]) => {
  const found = readRepositoryAddress(text, kind);
  expect(found).toEqual(address);
  const settings = { baseUrl: 'https://example.org', branch: 'main', root: '', ...found };
  expect(RepositorySettings.safeParse(settings).success).toBe(address !== null);
});

test.for<[string, string, string | null]>([
  ['github', 'https://api.github.com', 'https://api.github.com'],
  ['github', 'https://github.com/', 'https://api.github.com'],
  ['github', 'code.example.org', 'https://code.example.org/api/v3'],
  ['github', 'https://code.example.org/api/v3/', 'https://code.example.org/api/v3'],
  ['github', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['gitlab', 'https://gitlab.example.org/api/v4', 'https://gitlab.example.org'],
  ['gitlab', 'https://example.org/gitlab/', 'https://example.org/gitlab'],
  ['gitea', 'https://codeberg.org/api/v1/', 'https://codeberg.org'],
  ['gitea', 'http://codeberg.org', null],
  ['github', 'https://', null],
  ['github', '', null],
])('%s: the host %j is asked at %j', ([kind, text, host]) => {
  expect(readHost(text, kind)).toBe(host);
});

test.for<[string, string, string]>([
  ['github', 'https://api.github.com', 'https://github.com'],
  ['github', 'https://code.example.org/api/v3', 'https://code.example.org'],
  ['github', 'https://api.medigy.ghe.com', 'https://medigy.ghe.com'],
  ['gitlab', 'https://example.org/gitlab', 'https://example.org/gitlab'],
])('%s: people open %s at %s', ([kind, api, door]) => {
  expect(frontDoor(api, kind)).toBe(door);
});
