// GitLab's own words for why not; most of its refusals are a 400, told apart by nothing else.
import { type Refusal, refusalBy, type RefusalRow } from '../git/refusal-table';

/** Sources: `lib/api`, `lib/gitlab/checks`, `ee/lib/ee/gitlab/checks/push_rules`, `app/services/files` in gitlab-org/gitlab, and Gitaly's `indexError`. */
const ROWS: RefusalRow[] = [
  { rule: 'secret push protection', says: ['secrets detected', 'secret push protection', 'remove the identified secrets'], means: 'secret-found' },
  { rule: 'room', says: ['storage limit', 'exceeded its size limit', 'allocated storage', 'over quota', 'quota exceeded', 'namespace is over'], means: 'host-full', shows: true },
  { rule: 'largest file', says: ['larger than the allowed size', 'exceed the', 'file size limit', 'too large'], means: 'file-too-large' },
  { rule: 'commit message', says: ['commit message does not follow', 'commit message contains the forbidden', 'dco signoff', 'commit message'], means: 'rule-message', shows: true },
  { rule: 'signatures', says: ['must be signed', 'unsigned commit'], means: 'rule-signature' },
  { rule: 'author and committer', says: ['\'s email', 'committer email', 'author email', 'push commits for', 'not a member of team', 'git username is inconsistent', 'is not verified'], means: 'rule-author', shows: true },
  { rule: 'names of branches', says: ['branch name', 'create protected branches', 'hexadecimal branch name', 'invalid reference name'], means: 'rule-branch', shows: true },
  { rule: 'names of files', says: ['was prohibited by the pattern', 'was blacklisted by', 'file name', 'invalid path', 'directory traversal', 'denied by the pattern'], means: 'rule-path', shows: true },
  { rule: 'locks', says: ['is locked by', 'locked in git lfs'], means: 'file-locked', shows: true },
  { rule: 'code owners', says: ['codeowners', 'code owner'], means: 'branch-protected' },
  { rule: 'maintenance', status: [400, 403, 503], says: ['maintenance mode', 'read-only gitlab instance', 'temporarily read-only', 'currently read-only'], means: 'host-maintenance' },
  { rule: 'archive, mirror', says: ['archived', 'read-only', 'is a mirror', 'marked for deletion', 'pending deletion'], means: 'repository-locked' },
  { rule: 'account', status: [400, 401, 403], says: ['account has been blocked', 'been deactivated', 'terms of service', 'password expired', 'two-factor', 'enable 2fa', 'account is pending'], means: 'account-blocked', shows: true },
  { rule: 'single sign-on', status: [401, 403, 404], says: ['single sign-on', 'saml', 'sso session'], means: 'sign-on-needed' },
  { rule: 'addresses of the network', status: [401, 403], says: ['ip address', 'ip restriction', 'allowed ip'], means: 'address-refused' },
  { rule: 'a project that was moved', status: [405], says: ['moved projects'], means: 'host-redirected' },
  { rule: 'a right of a token', status: [401, 403], says: ['insufficient_scope', 'insufficient_granular_scope', 'higher privileges'], means: 'token-may-not-write' },
  { rule: 'no such branch', says: ['branch not found', 'commit not found', 'when you are on a branch', 'cannot find start_branch'], means: 'branch-missing' },
  { rule: 'protected branch', says: ['not allowed to push', 'not allowed to merge code into', 'protected branch'], means: 'branch-protected' },
  // A file, a directory, a branch or a merge request: the asker knows which.
  { rule: 'is there already', says: ['already exists'], means: 'path-taken' },
  { rule: 'somebody was faster', says: ['file with this name doesn', 'has changed since you started editing', 'refresh and try again', 'could not update refs'], means: 'branch-moved' },
  { rule: 'hook of the host', says: ['pre-receive hook', 'hook declined', 'denied by custom hooks', 'gl-hook-err'], means: 'hook-refused', shows: true },
];

export const refusalOf: Refusal = refusalBy(ROWS);

/** For a commit: what GitLab does not say itself is the sentence of a hook, whose `GL-HOOK-ERR:` it has taken off. */
export const committing: Refusal = (status, words) => refusalOf(status, words) ?? (status === 400 ? { means: 'hook-refused', shows: true } : null);

/** For reading a file: only its own words say that there is none, and not every 404 on the way. Source: `lib/api/files.rb`. */
export const reading: Refusal = (status, words) => refusalOf(status, words) ?? (status === 404 && !/file not found/i.test(words) ? { means: 'answer-unexpected' } : null);
