// A token is read as it is pasted: cleaned where nothing can be lost, else told before it is sent.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readToken, type TokenFault } from '@/utils/destinations/git/token/read-token';

const GITHUB = `ghp_${'aB3'.repeat(12)}`;
const FINE = `github_pat_${'1'.repeat(22)}_${'z'.repeat(59)}`;
const GITLAB = 'glpat-abcDEF123_-45xyz7890';
const GITEA = '0123456789abcdef0123456789abcdef01234567';

test.for<[string, string, string]>([
  ['github', GITHUB, GITHUB],
  ['github', `${GITHUB}\u200b`, GITHUB],
  ['github', `\ufeff${GITHUB}`, GITHUB],
  ['github', `ghp_\u200d${GITHUB.slice(4)}`, GITHUB],
  ['github', `ghp_\u00ad${GITHUB.slice(4)}`, GITHUB],
  ['github', `\u202a${GITHUB}\u202c`, GITHUB],
  ['github', `\u2066${GITHUB}\u2069\ufe0f`, GITHUB],
  ['github', `\u00a0${GITHUB}\u00a0`, GITHUB],
  ['github', ` ${GITHUB}\r\n`, GITHUB],
  ['github', `\t${GITHUB}\n\n`, GITHUB],
  ['github', `\u3000${GITHUB}\u2003`, GITHUB],
  ['github', `\u201c${GITHUB}\u201d`, GITHUB],
  ['github', `'${GITHUB}'`, GITHUB],
  ['github', `«${GITHUB}»`, GITHUB],
  ['github', `\`${GITHUB}\``, GITHUB],
  ['github', `\`\`\`\n${GITHUB}\n\`\`\``, GITHUB],
  ['github', `<${GITHUB}>`, GITHUB],
  ['github', `${GITHUB}.`, GITHUB],
  ['github', `(${GITHUB}),`, GITHUB],
  ['github', `Authorization: Bearer ${GITHUB}`, GITHUB],
  ['github', `"Authorization: token ${GITHUB}"`, GITHUB],
  ['github', `bearer ${FINE}`, FINE],
  ['github', `token=${GITHUB}`, GITHUB],
  ['github', `GITHUB_TOKEN="${GITHUB}"`, GITHUB],
  ['github', `export GH_TOKEN=${GITHUB}`, GITHUB],
  ['github', `{"token": "${GITHUB}"}`, GITHUB],
  ['github', `https://${GITHUB}@github.com/o/r.git`, GITHUB],
  ['github', `https://${GITHUB}:x-oauth-basic@github.com/o/r.git`, GITHUB],
  ['github', `https://somebody:${GITHUB}@github.com/o/r`, GITHUB],
  ['github', `curl -H "Authorization: Bearer ${GITHUB}" https://api.github.com/user`, GITHUB],
  ['github', 'ｇｈｐ＿' + GITHUB.slice(4), GITHUB],
  ['gitlab', `PRIVATE-TOKEN: ${GITLAB}`, GITLAB],
  ['gitlab', `https://gitlab.com/api/v4/user?private_token=${GITLAB}`, GITLAB],
  ['gitlab', `https://oauth2:${GITLAB}@gitlab.com/g/p.git`, GITLAB],
  ['gitlab', GITLAB.replace('-', '\u2011'), GITLAB],
  ['gitlab', 'own-prefix-abcDEF123', 'own-prefix-abcDEF123'],
  ['gitlab', 'glpat-abcDEF123_-45xyz7890.01.0z1abcdef', 'glpat-abcDEF123_-45xyz7890.01.0z1abcdef'],
  ['gitea', `token ${GITEA}`, GITEA],
  ['gitea', `Authorization: token ${GITEA}`, GITEA],
  ['gitea', `https://codeberg.org/api/v1/user?access_token=${GITEA}`, GITEA],
  ['gitea', `https://somebody:${GITEA}@codeberg.org/o/r.git`, GITEA],
])('%s: %j is cleaned', ([kind, pasted, token]) => {
  expect(readToken(pasted, kind)).toEqual({ token, cleaned: pasted !== token, least: null });
});

test.for<[string, string, TokenFault]>([
  ['github', '', 'empty'],
  ['github', ' \u200b\u00a0 ', 'empty'],
  ['github', 'ghp_abc\u2026', 'cut'],
  ['github', `${GITHUB.slice(0, 20)}...`, 'cut'],
  ['github', `${GITHUB.slice(0, 10)}…${GITHUB.slice(-4)}`, 'cut'],
  ['github', 'ghp_abc', 'short'],
  ['gitea', 'abc', 'short'],
  ['github', `${GITHUB.slice(0, 20)} ${GITHUB.slice(20)}`, 'space'],
  ['github', `${GITHUB.slice(0, 20)}\u00a0${GITHUB.slice(20)}`, 'space'],
  ['github', `Bearer ${GITHUB.slice(0, 20)} ${GITHUB.slice(20)}`, 'space'],
  ['gitea', 'my long password', 'space'],
  ['github', `${GITHUB.slice(0, 20)}\u2013${GITHUB.slice(20)}`, 'sign'],
  ['gitlab', `glpat\u2013${GITLAB.slice(6)}`, 'sign'],
  ['github', `${GITHUB.slice(0, 20)}é`, 'sign'],
  ['github', '••••••••••••', 'masked'],
  ['gitlab', '********************', 'masked'],
  ['github', 'ghp_••••', 'masked'],
  ['github', 'ghp_****', 'masked'],
  ['github', 'github_pat_xxxxxxxxxxxx', 'masked'],
  ['gitea', '********-0123', 'masked'],
  ['gitlab', 'glpat-●●●●●●●●●●ab12', 'masked'],
  ['github', GITHUB + GITHUB, 'twice'],
  ['github', `${GITHUB}\n${GITHUB}\n`, 'twice'],
  ['github', `Bearer ${GITHUB} ${GITHUB}`, 'twice'],
  ['gitlab', GITLAB + GITLAB, 'twice'],
  ['gitea', GITEA + GITEA, 'twice'],
  ['github', GITLAB, 'gitlab'],
  ['gitlab', GITHUB, 'github'],
  ['gitlab', `Bearer ${FINE}`, 'github'],
  ['gitea', FINE, 'github'],
  ['gitea', GITLAB, 'gitlab'],
  ['gitlab', 'glrt-abcdefghijklmnopqrst', 'no-use'],
  ['gitlab', 'gldt-abcdefghijklmnopqrst', 'no-use'],
  ['github', 'npm_abcdefghijklmnopqrstuvwxyz0123456789', 'unknown-service'],
  ['github', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI somebody@example.org', 'key'],
  ['github', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc', 'key'],
  ['github', 'SHA256:abcdefghijklmnopqrstuvwxyz', 'key'],
  ['github', 'https://github.com/o/r', 'address'],
  ['github', 'x'.repeat(5000), 'long'],
])('%s: %j is told as %s', ([kind, pasted, wrong]) => {
  expect(readToken(pasted, kind)).toEqual({ wrong });
});

test.for(['gloas-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'glffct-'])(
  'a token of GitLab that begins with %s writes to no repository',
  (starts) => {
    expect(readToken(`${starts}abcdefghijklmnopqrst0123456789`, 'gitlab')).toEqual({ wrong: 'no-use' });
  },
);

test.for(['figd_', 'ntn_', 'AIza', 'nfp_', 'dckr_pat_', 'sk_live_', 'ATCTT', 'xoxb-', 'npm_', 'pypi-'])(
  'a token that begins with %s is told as another service’s',
  (starts) => {
    expect(readToken(`${starts}3xFFGfF0T1abcdefghij0123456789`, 'gitea')).toEqual({ wrong: 'unknown-service' });
  },
);

test.for([
  [`${GITHUB.slice(0, 30)}`, 40],
  [GITHUB, null],
  [FINE.slice(0, 60), 82],
  [FINE, null],
] as const)('of %s it is told that it may be a part: %s', ([pasted, least]) => {
  expect(readToken(pasted, 'github')).toMatchObject({ token: pasted, least });
});

test('whatever is pasted, what is taken can stand in a header', () => {
  const around = fc.string({ unit: 'binary', maxLength: 40 });
  const taken = fc
    .sample(fc.tuple(around, around), 500)
    .flatMap(([before, after]) => [before, before + GITHUB + after])
    .flatMap((pasted) => {
      const read = readToken(pasted, 'github');
      return 'token' in read ? [read.token] : [];
    });
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.filter((token) => !/^[\w.~+/=-]{10,}$/.test(token))).toEqual([]);
});
