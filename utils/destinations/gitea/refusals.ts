// Gitea's and Forgejo's own words for why not.
import { type Refusal, refusalBy, type RefusalRow } from '../git/refusal-table';

/** Sources: `services/repository/files`, `routers/api/v1`, `routers/private/hook_pre_receive.go` in go-gitea/gitea; `services/context/quota.go` in forgejo. */
const ROWS: RefusalRow[] = [
  // Told as a 403, with what git said to whoever was a moment too late.
  { rule: 'somebody pushed at the same moment', says: ['cannot lock ref', 'failed to update ref', 'but expected', 'non-fast-forward', 'fetch first'], means: 'branch-moved' },
  // A push that a hook of Gitea's own refuses is told with its sentence, and a custom hook's with that.
  { rule: 'protected files', says: ['protected from changing file', 'path is protected'], means: 'rule-path', shows: true },
  { rule: 'room', status: [403, 413, 507], says: ['quota', 'storage limit', 'size limit'], means: 'host-full' },
  { rule: 'locks', says: ['is locked by', 'locked in git lfs', 'lfs lock'], means: 'file-locked', shows: true },
  { rule: 'archive, mirror, migration', says: ['archived', 'is a mirror', 'not allowed to edit', 'being migrated', 'read-only', 'read only'], means: 'repository-locked' },
  { rule: 'maintenance', status: [403, 500, 503], says: ['maintenance'], means: 'host-maintenance' },
  { rule: 'account', status: [401, 403], says: ['prohibited from signing in', 'is prohibited', 'account is suspended', 'must change your password', 'mustchangepassword', 'not activated', 'two-factor', 'must enable 2fa'], means: 'account-blocked', shows: true },
  { rule: 'single sign-on', status: [401, 403], says: ['single sign-on', 'saml'], means: 'sign-on-needed' },
  { rule: 'a right of a token', status: [403], says: ['required scope', 'should have a permission', 'permission denied for writing', 'must have'], means: 'token-may-not-write' },
  { rule: 'no such branch', says: ['branch does not exist', 'branch not exist'], means: 'branch-missing' },
  { rule: 'no commit yet', says: ['repository is empty'], means: 'repository-empty' },
  { rule: 'something in the way', says: ['exists where you'], means: 'path-taken' },
  { rule: 'somebody was faster', says: ['already exists', 'does not match', 'object does not exist', 'file does not exist'], means: 'branch-moved' },
  { rule: 'commit message', says: ['commit message'], means: 'rule-message', shows: true },
  { rule: 'author and committer', says: ['author email', 'committer email', 'author\'s email'], means: 'rule-author', shows: true },
  { rule: 'names of branches', says: ['branch name', 'name is not allowed'], means: 'rule-branch', shows: true },
  { rule: 'paths', says: ['malformed path', 'path is invalid', 'filename is invalid', 'path contains', 'file name'], means: 'rule-path', shows: true },
  { rule: 'protected branch', says: ['protected branch', 'branch protected', 'is protected', 'cannot commit to', 'protected from'], means: 'branch-protected' },
  { rule: 'hook of the host', says: ['push is rejected', 'pushrejected', 'pre-receive hook', 'hook declined'], means: 'hook-refused', shows: true },
];

export const refusalOf: Refusal = refusalBy(ROWS);

/** For a commit: a 403 that is none of the above is the sentence of a hook, which Gitea hands on as it is. */
export const committing: Refusal = (status, words) => refusalOf(status, words) ?? (status === 403 && words.trim() !== '' ? { means: 'hook-refused', shows: true } : null);
