// GitLab's own words for why not; most of its refusals are a 400, told apart by nothing else.
import type { HostWords } from '@/utils/hosts/host-words';
import { type Refusal, refusalBy, type RefusalRow } from '@/utils/hosts/refusal-table';

/** https://docs.gitlab.com/security/tokens/#token-prefixes */
export const WORDS: HostWords = {
  openings: ['remote: ', 'error: ', '- ', 'gitlab: ', 'gl-hook-err: ', '403 forbidden - '],
  tokens: ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-'],
};

/** Sources: `lib/api`, `lib/gitlab/checks`, `ee/lib/ee/gitlab/checks/push_rules`, `app/services/files` in gitlab-org/gitlab, and Gitaly's `indexError`. */
const ROWS: RefusalRow[] = [
  {
    rule: 'secret push protection',
    lines: [
      'push blocked: secrets detected in code changes',
      'secrets detected in code changes',
      'secret push protection found the following secrets in commit…',
      'secret push protection: …',
      'remove the identified secrets …',
    ],
    means: 'secret-found',
  },
  {
    rule: 'room',
    lines: [
      'your push to this repository would cause it to exceed the …',
      'your push to this repository has been rejected because …',
      'your push has been rejected, because this repository has exceeded its size limit…',
      'your push has been rejected because …storage…',
      'your action has been rejected because …storage…',
      'your namespace is over …storage…',
      '… has exceeded its allocated storage…',
      'storage quota exceeded…',
    ],
    means: 'host-full',
  },
  {
    rule: 'people of a group',
    lines: [
      'your top-level group is over the user …limit…',
      'your namespace is over the user …limit…',
      'your top-level group is over …limit… and has been placed in a read-only state',
    ],
    means: 'repository-locked',
  },
  {
    rule: 'largest file',
    lines: [
      'file … is larger than the allowed size of …',
      'you are attempting to check in one or more blobs which exceed the … limit…',
      'you are attempting to check in one or more files which exceed the … limit…',
    ],
    means: 'file-too-large',
  },
  {
    rule: 'commit message',
    lines: [
      'commit message does not follow the pattern …',
      'commit message contains the forbidden pattern …',
      'commit message must contain a dco signoff',
    ],
    means: 'rule-message',
  },
  {
    rule: 'signatures',
    lines: ['commit must be signed', 'commit must be signed with a gpg key', 'commits must be signed', 'unsigned commit'],
    means: 'rule-signature',
  },
  {
    rule: 'author and committer',
    lines: [
      "author's email '…",
      "committer's email '…",
      "author email '…",
      "committer email '…",
      "author '…' is not a member of team",
      "committer '…' is not a member of team",
      "you cannot push commits for '…",
      'you can only push commits …',
      'your git username is inconsistent with gitlab account name',
    ],
    means: 'rule-author',
  },
  {
    rule: 'names of branches',
    lines: [
      "branch name '…' does not follow the pattern …",
      'branch name does not follow the pattern …',
      'you cannot create a branch with …',
      'you can not create a branch with …',
      'you are not allowed to create protected branches…',
      'branch name is invalid…',
      'failed to create branch …: invalid reference name …',
      'invalid reference name …',
    ],
    means: 'rule-branch',
  },
  {
    rule: 'names of files',
    lines: [
      'file name … was prohibited by the pattern …',
      'file name … was blacklisted by the pattern …',
      'file name … was denied by the pattern …',
      'invalid path',
      "invalid path: '…",
      'path cannot include directory traversal…',
      "path can't include directory traversal…",
      'path … directory traversal…',
    ],
    means: 'rule-path',
  },
  {
    rule: 'locks',
    lines: ["the path '…' is locked by …", "the path '…' is locked in git lfs by …", "'…' is locked in git lfs by …", "'…' is locked by …"],
    means: 'file-locked',
  },
  {
    rule: 'code owners',
    lines: [
      'pushes to protected branches that contain changes to files that match the codeowners file …',
      'pushes to protected branches …codeowners…',
    ],
    means: 'branch-protected',
  },
  {
    rule: 'maintenance',
    lines: [
      '…this gitlab instance is currently in (read-only) maintenance mode',
      "you can't push code to a read-only gitlab instance",
      "you can't perform write operations on a read-only instance",
      'the repository is temporarily read-only…',
      'git push is not allowed because this gitlab instance …',
      '…gitlab is …maintenance mode…',
    ],
    means: 'host-maintenance',
  },
  {
    rule: 'maintenance',
    status: [403, 503],
    says: ['maintenance mode', 'read-only gitlab instance', 'temporarily read-only', 'currently read-only'],
    means: 'host-maintenance',
  },
  {
    rule: 'archive, mirror',
    status: [401, 403, 404, 405, 409, 410, 422, 423],
    says: ['archived', 'read-only', 'is a mirror', 'marked for deletion', 'pending deletion'],
    means: 'repository-locked',
  },
  {
    rule: 'archive, mirror',
    status: [400],
    lines: [
      'the project is archived…',
      'project is archived…',
      'this project is archived…',
      'this repository is archived…',
      "you can't push code to an archived project",
      'this project is marked for deletion…',
      'project is a mirror…',
      'the repository is read-only…',
    ],
    means: 'repository-locked',
  },
  {
    rule: 'account',
    status: [401, 403],
    says: [
      'account has been blocked',
      'been deactivated',
      'terms of service',
      'password expired',
      'two-factor',
      'enable 2fa',
      'account is pending',
    ],
    means: 'account-blocked',
  },
  {
    rule: 'account',
    status: [400],
    lines: [
      'your account has been blocked…',
      'your account has been deactivated…',
      'your account is pending approval…',
      'your password expired…',
      'you must accept the terms of service…',
      '…must accept the terms of service in order to perform this action…',
    ],
    means: 'account-blocked',
  },
  { rule: 'single sign-on', status: [401, 403, 404], says: ['single sign-on', 'saml', 'sso session'], means: 'sign-on-needed' },
  { rule: 'addresses of the network', status: [401, 403], says: ['ip address', 'ip restriction', 'allowed ip'], means: 'address-refused' },
  { rule: 'a project that was moved', status: [405], says: ['moved projects'], means: 'host-redirected' },
  {
    rule: 'a right of a token',
    status: [401, 403],
    says: ['insufficient_scope', 'insufficient_granular_scope', 'higher privileges'],
    means: 'token-may-not-write',
  },
  { rule: 'no such branch', status: [401, 403, 404, 409, 422], says: ['branch not found', 'commit not found'], means: 'branch-missing' },
  {
    rule: 'no such branch',
    status: [400],
    lines: [
      'branch not found',
      '404 branch not found',
      'commit not found',
      '404 commit not found',
      'you can only create or edit files when you are on a branch',
      'cannot find start_branch …',
    ],
    means: 'branch-missing',
  },
  {
    rule: 'protected branch',
    status: [401, 403, 404, 405, 409, 422],
    says: ['not allowed to push', 'not allowed to merge code into', 'protected branch'],
    means: 'branch-protected',
  },
  {
    rule: 'protected branch',
    status: [400],
    lines: [
      'you are not allowed to push code to …',
      'you are not allowed to push into this branch',
      'you are not allowed to force push code to …',
      'you are not allowed to merge code into …',
      'you are not allowed to delete protected branches…',
    ],
    means: 'branch-protected',
  },
  // A file, a directory, a branch or a merge request: the asker knows which.
  { rule: 'is there already', status: [403, 404, 405, 409, 422], says: ['already exists'], means: 'path-taken' },
  {
    rule: 'is there already',
    status: [400],
    lines: [
      'a file with this name already exists',
      'a directory with this name already exists',
      'a file with this name already exists as a directory',
      'branch already exists',
      "branch '…' already exists",
      "a branch called '…' already exists…",
      'a branch called … already exists. switch to that branch …',
      'another open merge request already exists for this source branch: …',
    ],
    means: 'path-taken',
  },
  {
    rule: 'somebody was faster',
    lines: [
      "a file with this name doesn't exist",
      'the file has changed since you started editing it…',
      'you are attempting to … a file that has changed since you started editing it',
      '…refresh and try again',
      'could not update refs/…',
      'could not update branch …',
    ],
    means: 'branch-moved',
  },
  {
    rule: 'hook of the host',
    says: ['pre-receive hook', 'hook declined', 'denied by custom hooks', 'gl-hook-err'],
    means: 'hook-refused',
  },
];

export const refusalOf: Refusal = refusalBy(ROWS, WORDS);

/** For a commit: what GitLab does not say itself is the sentence of a hook, whose `GL-HOOK-ERR:` it has taken off. */
export const committing: Refusal = (status, words) => refusalOf(status, words) ?? (status === 400 ? { means: 'hook-refused' } : null);

/** For reading a file: only its own words say that there is none, and not every 404 on the way. Source: `lib/api/files.rb`. */
export const reading: Refusal = (status, words) =>
  refusalOf(status, words) ?? (status === 404 && !/file not found/i.test(words) ? { means: 'answer-unexpected' } : null);
