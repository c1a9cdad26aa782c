// What people paste to name a repository is read as it was meant, or told what cannot be known of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RepositorySettings } from '@/utils/destinations/git/settings';
import { readAddress } from '@/utils/destinations/git/address/read-address';
import type { Doubt } from '@/utils/destinations/git/address/address-reading';
import { otherHost, readHost } from '@/utils/destinations/git/address/repository-address';

const HUB = 'https://api.github.com';
const LAB = 'https://gitlab.com';
const BERG = 'https://codeberg.org';

test.for<[string, string, object]>([
  // Below a folder of the host
  ['gitea', 'https://example.org/git/o/r', { baseUrl: 'https://example.org/git', project: 'o/r' }],
  ['gitea', 'https://example.org/git/o/r.git', { baseUrl: 'https://example.org/git', project: 'o/r' }],
  [
    'gitea',
    'https://example.org/a/b/o/r/src/branch/main/content',
    { baseUrl: 'https://example.org/a/b', project: 'o/r', branch: 'main', root: 'content' },
  ],
  ['gitea', 'https://example.org/git/o/r/pulls/12', { baseUrl: 'https://example.org/git', project: 'o/r' }],
  [
    'gitea',
    'https://example.org/git/api/v1/repos/o/r/contents/a?ref=next',
    { baseUrl: 'https://example.org/git', project: 'o/r', branch: 'next', root: 'a' },
  ],
  [
    'gitlab',
    'https://example.org/gitlab/api/v4/projects/g%2Fp/repository/tree?ref=next',
    { baseUrl: 'https://example.org/gitlab', project: 'g/p', branch: 'next' },
  ],
  // Branches with a slash
  ['github', 'https://github.com/o/r/tree/feature/x/content/en', { baseUrl: HUB, project: 'o/r', tail: 'feature/x/content/en' }],
  ['github', 'https://github.com/o/r/tree/refs/heads/feature/x/content', { baseUrl: HUB, project: 'o/r', tail: 'feature/x/content' }],
  ['github', 'https://github.com/o/r/tree/feature%2Fx/content', { baseUrl: HUB, project: 'o/r', branch: 'feature/x', root: 'content' }],
  ['github', 'https://github.com/o/r/blob/feature/x/content/a.md?plain=1#L3', { baseUrl: HUB, project: 'o/r', tail: 'feature/x/content' }],
  ['gitlab', 'https://gitlab.com/g/p/-/tree/feature/x/content?ref_type=heads', { baseUrl: LAB, project: 'g/p', tail: 'feature/x/content' }],
  [
    'gitlab',
    'https://gitlab.com/-/ide/project/g/s/p/edit/feature/x/-/content/a.md',
    { baseUrl: LAB, project: 'g/s/p', branch: 'feature/x', root: 'content' },
  ],
  ['gitea', 'https://codeberg.org/o/r/src/branch/feature/x/content', { baseUrl: BERG, project: 'o/r', tail: 'feature/x/content' }],
  // A version is no file's ending, and neither is a site's name
  ['gitea', 'https://codeberg.org/o/r/src/branch/release/2.0', { baseUrl: BERG, project: 'o/r', tail: 'release/2.0' }],
  ['gitea', 'https://codeberg.org/o/r/src/branch/release/v1.21', { baseUrl: BERG, project: 'o/r', tail: 'release/v1.21' }],
  [
    'gitea',
    'https://codeberg.org/o/r/src/branch/main/sites/example.org',
    { baseUrl: BERG, project: 'o/r', branch: 'main', root: 'sites/example.org' },
  ],
  ['gitea', 'https://codeberg.org/o/r/src/branch/main/content/a.MD', { baseUrl: BERG, project: 'o/r', branch: 'main', root: 'content' }],
  ['gitea', 'https://codeberg.org/o/r/commits/branch/release/2.0', { baseUrl: BERG, project: 'o/r', tail: 'release/2.0' }],
  ['github', 'https://github.com/o/r/commits/release/2.0/', { baseUrl: HUB, project: 'o/r', tail: 'release/2.0' }],
  ['github', 'https://github.com/o/r/commits/feature/v2.1', { baseUrl: HUB, project: 'o/r', tail: 'feature/v2.1' }],
  ['github', 'https://github.com/o/r/commits/fix/readme.md', { baseUrl: HUB, project: 'o/r', tail: 'fix/readme.md' }],
  ['github', 'https://github.com/o/r/commits/main/content/a.md', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://github.com/o/r/tree/release/2.0.html', { baseUrl: HUB, project: 'o/r', tail: 'release/2.0.html' }],
  ['gitlab', 'https://gitlab.com/g/p/-/commits/release/2.0', { baseUrl: LAB, project: 'g/p', tail: 'release/2.0' }],
  ['github', 'git clone -b feature/x https://github.com/o/r.git', { baseUrl: HUB, project: 'o/r', branch: 'feature/x' }],
  ['github', 'git clone --branch feature/x https://github.com/o/r.git', { baseUrl: HUB, project: 'o/r', branch: 'feature/x' }],
  ['github', 'git clone --branch=feature/x https://github.com/o/r.git', { baseUrl: HUB, project: 'o/r', branch: 'feature/x' }],
  ['gitlab', 'git clone git@gitlab.com:g/p.git --branch next', { baseUrl: LAB, project: 'g/p', branch: 'next' }],
  // SSH
  ['gitlab', 'git@ssh.gitlab.com:g/p.git', { baseUrl: LAB, project: 'g/p' }],
  ['gitlab', 'ssh://git@altssh.gitlab.com:443/g/s/p.git', { baseUrl: LAB, project: 'g/s/p' }],
  ['gitlab', 'ssh://git@gitlab.example.org:2222/g/p.git', { baseUrl: 'https://gitlab.example.org', project: 'g/p' }],
  ['gitlab', 'git@gitlab.example.org:2222/g/p.git', { baseUrl: 'https://gitlab.example.org', project: 'g/p' }],
  ['gitlab', 'git@gitlab.example.org:/g/p.git', { baseUrl: 'https://gitlab.example.org', project: 'g/p' }],
  ['github', 'git@github.com-work:team/site.git', { baseUrl: HUB, project: 'team/site' }],
  ['gitlab', 'ssh://git@gitlab.com-team_a/g/p.git', { baseUrl: LAB, project: 'g/p' }],
  ['gitea', 'git@git.example-team.org:o/r.git', { baseUrl: 'https://git.example-team.org', project: 'o/r' }],
  ['github', 'https://github.com/team/Site.GIT', { baseUrl: HUB, project: 'team/Site' }],
  ['github', 'ssh://git@ssh.github.com:443/o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'org-12345@github.com:o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'git+ssh://git@github.com/o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'github.com:o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['gitea', 'forgejo@code.example.org:o/r.git', { baseUrl: 'https://code.example.org', project: 'o/r' }],
  // Raw files, editors, APIs
  ['github', 'https://raw.githubusercontent.com/o/r/main/x.md', { baseUrl: HUB, project: 'o/r', branch: 'main' }],
  [
    'github',
    'https://raw.githubusercontent.com/o/r/refs/heads/main/content/x.md?token=ABC',
    { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' },
  ],
  [
    'github',
    'https://raw.githubusercontent.com/o/r/refs/heads/feature/x/content/a.md',
    { baseUrl: HUB, project: 'o/r', tail: 'feature/x/content' },
  ],
  ['github', 'https://media.githubusercontent.com/media/o/r/main/a.png', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'https://codeload.github.com/o/r/zip/refs/heads/main', { baseUrl: HUB, project: 'o/r', branch: 'main' }],
  ['github', 'https://github.com/o/r/raw/main/content/a.md', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://github.dev/o/r/tree/main/content', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://vscode.dev/github/o/r/blob/main/content/a.md', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://api.github.com/repos/o/r/contents/content?ref=dev', { baseUrl: HUB, project: 'o/r', branch: 'dev', root: 'content' }],
  [
    'github',
    'https://api.github.com/repos/o/r/contents/content/a.md?ref=dev',
    { baseUrl: HUB, project: 'o/r', branch: 'dev', root: 'content' },
  ],
  ['github', 'https://api.github.com/repos/o/r/contents/?ref=dev', { baseUrl: HUB, project: 'o/r', branch: 'dev' }],
  [
    'gitlab',
    'https://gitlab.com/api/v4/projects/g%2Fp/repository/tree?path=web/content&ref=dev',
    { baseUrl: LAB, project: 'g/p', branch: 'dev', root: 'web/content' },
  ],
  [
    'gitlab',
    'https://gitlab.com/api/v4/projects/g%2Fp/repository/files/content%2Fa.md/raw?ref=dev',
    { baseUrl: LAB, project: 'g/p', branch: 'dev', root: 'content' },
  ],
  ['github', 'https://code.example.org/api/v3/repos/o/r', { baseUrl: 'https://code.example.org/api/v3', project: 'o/r' }],
  [
    'gitlab',
    'https://gitlab.com/g/p/-/raw/main/content/a.md?inline=false',
    { baseUrl: LAB, project: 'g/p', branch: 'main', root: 'content' },
  ],
  ['gitlab', 'https://gitlab.com/g/s/p/blob/main/content/a.md', { baseUrl: LAB, project: 'g/s/p', branch: 'main', root: 'content' }],
  ['gitea', 'https://codeberg.org/o/r/raw/branch/main/content/a.md', { baseUrl: BERG, project: 'o/r', branch: 'main', root: 'content' }],
  [
    'gitea',
    'https://codeberg.org/o/r/src/commit/0123456789abcdef0123456789abcdef01234567/content',
    { baseUrl: BERG, project: 'o/r', root: 'content' },
  ],
  ['gitea', 'https://codeberg.org/o/r/_edit/main/content/a.md', { baseUrl: BERG, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://github.com/o/r/blob/HEAD/content/a.md', { baseUrl: HUB, project: 'o/r', root: 'content' }],
  ['gitlab', 'git@gitlab.com:g/p.wiki.git', { baseUrl: LAB, project: 'g/p' }],
  ['gitea', 'localhost:3000/o/r', { baseUrl: 'http://localhost:3000', project: 'o/r' }],
  // What else is looked at
  ['github', 'https://github.com/o/r/blame/main/content/a.md', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://github.com/o/r/commits/main/content', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://github.com/o/r/commits/main', { baseUrl: HUB, project: 'o/r', branch: 'main' }],
  ['github', 'https://github.com/o/r/pull/12/files', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'https://github.com/o/r/settings/branches', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'https://github.com/o/r?tab=readme-ov-file#top', { baseUrl: HUB, project: 'o/r' }],
  [
    'github',
    'https://github.com/o/r/blob/0123456789abcdef0123456789abcdef01234567/content/a.md',
    { baseUrl: HUB, project: 'o/r', root: 'content' },
  ],
  ['github', 'https://github.com/o/r/tree/main/100%', { baseUrl: HUB, project: 'o/r', branch: 'main', root: '100%' }],
  ['github', 'https://github.com/o/r/tree/main/a%20b', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'a b' }],
  ['github', 'https://github.com/o/r/new/main/content', { baseUrl: HUB, project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'https://github.com/o/r/releases/tag/v1', { baseUrl: HUB, project: 'o/r' }],
  ['gitlab', 'https://gitlab.com/g/p/-/settings/repository', { baseUrl: LAB, project: 'g/p' }],
  ['gitlab', 'https://gitlab.com/g/s/t/p/-/merge_requests/3/diffs', { baseUrl: LAB, project: 'g/s/t/p' }],
  ['gitlab', 'https://gitlab.com/g/p/-/tree/v1.0/content?ref_type=tags', { baseUrl: LAB, project: 'g/p' }],
  // How it is pasted
  ['github', 'http://github.com/o/r', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'HTTPS://GitHub.com/o/r/', { baseUrl: HUB, project: 'o/r' }],
  ['github', '<https://github.com/o/r>', { baseUrl: HUB, project: 'o/r' }],
  ['github', '“https://github.com/o/r”.', { baseUrl: HUB, project: 'o/r' }],
  ['github', '[the site](https://github.com/o/r)', { baseUrl: HUB, project: 'o/r' }],
  ['github', '\u200bhttps://github.com/o/r\u00a0', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'git clone https://github.com/o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['github', '$ git clone --depth 1 git@github.com:o/r.git site/r', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'origin\tgit@github.com:o/r.git (fetch)', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'git remote add origin https://github.com/o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'gh repo clone o/r', { project: 'o/r' }],
  ['gitlab', 'glab repo clone g/s/p', { project: 'g/s/p' }],
  ['github', 'o / r', { project: 'o/r' }],
  ['github', 'o/r/tree/main/content', { project: 'o/r', branch: 'main', root: 'content' }],
  ['github', 'github:o/r', { project: 'o/r' }],
  ['github', '@o/r', { project: 'o/r' }],
  ['github', 'o/r#12', { project: 'o/r' }],
  ['github', 'o/r@feature/x', { project: 'o/r', branch: 'feature/x' }],
  ['github', 'Our repository is https://github.com/o/r, please.', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'view-source:https://github.com/o/r', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'git+https://github.com/o/r.git', { baseUrl: HUB, project: 'o/r' }],
  ['github', 'https://somebody:ghp_secret@github.com/o/r', { baseUrl: HUB, project: 'o/r' }],
  // Published sites that tell
  ['github', 'https://o.github.io', { baseUrl: HUB, project: 'o/o.github.io' }],
  ['gitea', 'https://codeberg.page/o/r', { baseUrl: BERG, project: 'o/r' }],
  ['gitea', 'https://o.codeberg.page/', { baseUrl: BERG, project: 'o/pages' }],
  ['gitea', 'https://o.codeberg.page/@next/', { baseUrl: BERG, project: 'o/pages', branch: 'next' }],
])('%s: %j is read', ([kind, text, address]) => {
  const read = readAddress(text, kind);
  expect(read).toEqual({ address, doubt: null });
  const { tail = '', ...rest } = { branch: 'main', baseUrl: BERG, ...read.address };
  expect(RepositorySettings.safeParse({ root: '', ...rest }).success).toBe(true);
  expect(tail.startsWith('/')).toBe(false);
});

test.for<[string, string, Doubt]>([
  ['gitlab', 'https://github.com/o/r', { why: 'other-kind', kind: 'github' }],
  ['gitlab', 'git@github.com:o/r.git', { why: 'other-kind', kind: 'github' }],
  ['gitlab', 'https://raw.githubusercontent.com/o/r/main/a.md', { why: 'other-kind', kind: 'github' }],
  ['gitlab', 'https://o.github.io/r', { why: 'other-kind', kind: 'github' }],
  ['github', 'gitlab.com/g/p', { why: 'other-kind', kind: 'gitlab' }],
  ['github', 'https://gitlab.example.org/g/p', { why: 'other-kind', kind: 'gitlab' }],
  ['github', 'https://code.example.org/g/p/-/tree/main', { why: 'other-kind', kind: 'gitlab' }],
  ['github', 'https://code.example.org/o/r/src/branch/main', { why: 'other-kind', kind: 'gitea' }],
  ['gitlab', 'https://codeberg.org/o/r', { why: 'other-kind', kind: 'gitea' }],
  ['gitea', 'github:o/r', { why: 'other-kind', kind: 'github' }],
  ['github', 'https://bitbucket.org/o/r', { why: 'other-service', service: 'Bitbucket' }],
  ['github', 'https://codespaces.new/team/site', { why: 'other-service', service: 'GitHub Codespaces' }],
  ['github', 'https://app.netlify.com/sites/x', { why: 'other-service', service: 'Netlify' }],
  ['github', 'git@ssh.dev.azure.com:v3/o/p/r', { why: 'other-service', service: 'Azure DevOps' }],
  ['github', 'https://gist.github.com/o/0123', { why: 'snippet' }],
  ['github', 'https://our-site.netlify.app/', { why: 'published' }],
  ['gitlab', 'https://site-1a2b3c.gitlab.io/', { why: 'published' }],
  ['github', 'https://github.com/orgs/o/repositories', { why: 'no-repository' }],
  ['github', 'https://github.com/o', { why: 'no-repository' }],
  ['gitlab', 'https://gitlab.com/groups/g/-/issues', { why: 'no-repository' }],
  ['gitlab', 'https://gitlab.com/api/v4/projects/4711', { why: 'number' }],
  ['github', 'https://example.org/git/o/r', { why: 'below-folder' }],
])('%s: of %j it is told why it cannot be read', ([kind, text, doubt]) => {
  expect(readAddress(text, kind)).toEqual({ address: null, doubt });
});

test.for<[string, string, object[]]>([
  [
    'gitlab',
    'https://example.org/gitlab/g/p',
    [
      { baseUrl: 'https://example.org/gitlab', project: 'g/p' },
      { baseUrl: 'https://example.org', project: 'gitlab/g/p' },
    ],
  ],
  [
    'gitlab',
    'https://example.org/git/g/p/-/tree/main/content',
    [
      { baseUrl: 'https://example.org/git', project: 'g/p', branch: 'main', root: 'content' },
      { baseUrl: 'https://example.org', project: 'git/g/p', branch: 'main', root: 'content' },
    ],
  ],
  [
    'gitea',
    'https://gitea.example.org/o/r/x',
    [
      { baseUrl: 'https://gitea.example.org', project: 'o/r' },
      { baseUrl: 'https://gitea.example.org/o', project: 'r/x' },
    ],
  ],
  [
    'github',
    'https://o.github.io/r/posts/a.html',
    [
      { baseUrl: HUB, project: 'o/r' },
      { baseUrl: HUB, project: 'o/o.github.io' },
    ],
  ],
  [
    'gitlab',
    'https://g.gitlab.io/p/',
    [
      { baseUrl: LAB, project: 'g/p' },
      { baseUrl: LAB, project: 'g/g.gitlab.io' },
    ],
  ],
  [
    'gitea',
    'https://o.codeberg.page/r/@next/',
    [
      { baseUrl: BERG, project: 'o/r', branch: 'next' },
      { baseUrl: BERG, project: 'o/pages', branch: 'next' },
    ],
  ],
])('%s: %j is asked about, its likeliest reading first', ([kind, text, readings]) => {
  expect(readAddress(text, kind)).toEqual({ address: readings[0], doubt: { why: 'several', readings } });
});

test.for<[string, string]>([
  ['github', 'git@github-work:o/r.git'],
  ['github', 'my site'],
  ['github', 'ghp_0123456789'],
  ['github', 'https://github.com/o/r https://github.com/p/q'],
  ['github', '../r'],
  ['github', 'o/..'],
  ['github', 'ftp://github.com/o/r'],
  ['github', 'file:///home/me/r'],
  ['github', 'ssh://'],
  ['gitlab', 'ssh://git@/g/p.git'],
  ['gitea', 'git+ssh://git@[codeberg.org/o/r.git'],
  ['gitlab', 'ssh://git@gitlab.com:team/g/p.git'],
])('%s: nothing is guessed of %j', ([kind, text]) => {
  expect(readAddress(text, kind).address).toBeNull();
});

test.for<[string, string, string | null]>([
  ['github', 'https://github.com/o/r', HUB],
  ['github', 'https://www.github.com', HUB],
  ['github', 'https://code.example.org/o/r', 'https://code.example.org/api/v3'],
  ['github', 'https://medigy.ghe.com', 'https://api.medigy.ghe.com'],
  ['gitlab', 'https://gitlab.com/g/p', LAB],
  ['gitlab', 'git@ssh.gitlab.com:g/p.git', LAB],
  ['gitea', 'https://example.org/git/', 'https://example.org/git'],
])('%s: the host of %j is asked at %j', ([kind, text, host]) => {
  expect(readHost(text, kind)).toBe(host);
});

test.for<[string, string, unknown]>([
  ['github', 'https://gitlab.com', 'gitlab'],
  ['gitlab', 'https://api.github.com', 'github'],
  ['gitea', 'https://gitlab.example.org', 'gitlab'],
  ['github', 'https://bitbucket.org', { service: 'Bitbucket' }],
  ['gitea', 'https://code.example.org', null],
  ['github', '', null],
])('%s: the host %j is of another kind: %j', ([kind, text, other]) => {
  expect(otherHost(text, kind)).toEqual(other);
});

test('whatever is pasted, nothing is thrown, and what is read names no way out of the host', () => {
  const piece = fc.constantFrom(
    'https://',
    'git@',
    'github.com',
    'gitlab.com',
    'example.org',
    ':',
    '/',
    'o',
    'r',
    '..',
    '.git',
    'tree',
    '-',
    'src',
    'branch',
    '%2F',
    '%',
    'main',
    ' ',
    '?ref=',
    '#',
    '@',
    'api/v4/projects',
    '\u200b',
    'pages',
    '[',
    ']',
    '(',
    ')',
    '\\',
  );
  const kinds = fc.constantFrom<string>('github', 'gitlab', 'gitea');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 14 }), kinds, (pieces, kind) => {
      const { project = 'a/b' } = readAddress(pieces.join(''), kind).address ?? {};
      expect(project).toMatch(/^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.-]+(\/[\w.-]+)+$/);
    }),
    { numRuns: 1000 },
  );
});
