// Gitea's and Forgejo's own words for why not.
import type { HostWords } from '@/utils/hosts/host-words';
import { type Refusal, refusalBy, type RefusalRow } from '@/utils/hosts/refusal-table';

export const WORDS: HostWords = { openings: ['remote: ', 'error: ', '- ', 'gitea: ', 'forgejo: ', 'pushrejected error: '] };

/**
 * Sources: `services/repository/files`, `routers/api/v1`, `routers/private/hook_pre_receive.go` in go-gitea/gitea;
 * `services/context/quota.go` in forgejo.
 */
const ROWS: RefusalRow[] = [
  // Told as a 403, with what git said to whoever was a moment too late.
  {
    rule: 'somebody pushed at the same moment',
    lines: [
      'cannot lock ref …',
      "…cannot lock ref 'refs/…",
      'failed to update ref',
      '…(failed to update ref)',
      '…(non-fast-forward)',
      '…(fetch first)',
      'non-fast-forward',
    ],
    means: 'branch-moved',
  },
  // A push that a hook of Gitea's own refuses is told with its sentence, and a custom hook's with that.
  {
    rule: 'protected files',
    lines: ['branch … is protected from changing file …', 'path is protected and can not be changed…'],
    means: 'rule-path',
  },
  { rule: 'signatures', lines: ['branch … is protected from unverified commit …'], means: 'rule-signature' },
  { rule: 'room', status: [413, 507], says: ['quota', 'storage limit', 'size limit'], means: 'host-full' },
  {
    rule: 'room',
    status: [403],
    lines: ['quota exceeded', 'quota exceeded: …', 'repository quota exceeded', 'user quota exceeded', 'repository size limit exceeded'],
    means: 'host-full',
  },
  {
    rule: 'locks',
    lines: ['… is locked in git lfs by …', 'the path … is locked by …', 'file is locked by …', 'lfs lock …'],
    means: 'file-locked',
  },
  {
    rule: 'archive, mirror, migration',
    status: [400, 409, 422, 423],
    says: ['archived', 'is a mirror', 'not allowed to edit', 'being migrated', 'read-only', 'read only'],
    means: 'repository-locked',
  },
  {
    rule: 'archive, mirror, migration',
    status: [403],
    lines: [
      'git repository is a mirror',
      'repository is a mirror',
      'mirror repository is read-only',
      'repository is read-only',
      'repository is archived',
      'repo is archived',
      'this repo is archived',
      'this repo is archived, …',
      'repository is being migrated',
      'repository is currently being migrated',
      'this repository is archived…',
      'this repository is a mirror…',
    ],
    means: 'repository-locked',
  },
  { rule: 'maintenance', status: [500, 503], says: ['maintenance'], means: 'host-maintenance' },
  {
    rule: 'account',
    status: [401],
    says: [
      'prohibited from signing in',
      'account is suspended',
      'must change your password',
      'mustchangepassword',
      'not activated',
      'two-factor',
      '2fa',
    ],
    means: 'account-blocked',
  },
  {
    rule: 'account',
    status: [403],
    lines: [
      'this account is prohibited from signing in…',
      'your account is prohibited…',
      'user is prohibited from signing in…',
      'this account is suspended…',
      'your account is suspended…',
      'you must change your password…',
      'mustchangepassword',
      'this account is not activated…',
      'your account is not activated…',
      'this user is not activated…',
      'you must enable two-factor…',
      'you must enable 2fa…',
      'must enable 2fa…',
      'only authenticated with 2fa users are allowed…',
      'two-factor authentication is required…',
      'user does not have two-factor…',
    ],
    means: 'account-blocked',
  },
  { rule: 'single sign-on', status: [401], says: ['single sign-on', 'saml'], means: 'sign-on-needed' },
  {
    rule: 'a right of a token',
    status: [403],
    lines: [
      'token does not have at least one of required scope…',
      'token scope is limited to public …',
      'user should have a permission to …',
      'user should have specific permission …',
      'user should be an owner …',
      'user should be the …',
      'must have permission to …',
      'permission denied for writing…',
    ],
    means: 'token-may-not-write',
  },
  { rule: 'no such branch', says: ['branch does not exist', 'branch not exist'], status: [400, 404, 409, 422], means: 'branch-missing' },
  { rule: 'no such branch', status: [403], lines: ['branch does not exist…'], means: 'branch-missing' },
  { rule: 'no commit yet', status: [400, 404, 409, 422], says: ['repository is empty'], means: 'repository-empty' },
  { rule: 'something in the way', status: [400, 404, 409, 422], says: ['exists where you'], means: 'path-taken' },
  {
    rule: 'somebody was faster',
    status: [400, 404, 409, 422],
    says: ['already exists', 'does not match', 'object does not exist', 'file does not exist'],
    means: 'branch-moved',
  },
  {
    rule: 'author and committer',
    status: [400, 409, 422],
    says: ['author email', 'committer email', "author's email"],
    means: 'rule-author',
  },
  { rule: 'names of branches', status: [400, 409, 422], says: ['branch name', 'name is not allowed'], means: 'rule-branch' },
  {
    rule: 'paths',
    status: [400, 409, 422],
    says: ['malformed path', 'path is invalid', 'filename is invalid', 'path contains', 'file name'],
    means: 'rule-path',
  },
  {
    rule: 'protected branch',
    lines: [
      'not allowed to push to protected branch …',
      'not allowed to force-push to protected branch …',
      'branch … is protected from force push',
      'branch … is protected from deletion',
      'branch … is protected',
      'branch is protected',
      'branch protected',
      'user cannot commit to repo…',
      'user … cannot commit to …',
      'user does not have permission to push…',
      'can not commit to …',
      'cannot commit to …',
    ],
    means: 'branch-protected',
  },
  {
    rule: 'hook of the host',
    says: ['push is rejected', 'pushrejected', 'pre-receive hook', 'hook declined'],
    means: 'hook-refused',
  },
];

export const refusalOf: Refusal = refusalBy(ROWS, WORDS);

/** For a commit: a 403 that is none of the above is the sentence of a hook, which Gitea hands on as it is. */
export const committing: Refusal = (status, words) =>
  refusalOf(status, words) ?? (status === 403 && words.trim() !== '' ? { means: 'hook-refused' } : null);
