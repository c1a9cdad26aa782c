// What GitHub means when it refuses, by its words: its statuses alone do not tell.
import type { HostWords } from '@/utils/hosts/host-words';
import { type Meant, type Refusal, refusalBy, type RefusalRow } from '@/utils/hosts/refusal-table';

/** https://github.blog/engineering/behind-githubs-new-authentication-token-formats */
export const WORDS: HostWords = {
  openings: ['remote: ', 'error: ', '- ', ...Array.from({ length: 20 }, (_, number) => `gh${String(number).padStart(3, '0')}: `)],
  empty: ['repository rule violations found', 'validation failed'],
  tokens: ['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'],
};

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const LIMITS: RefusalRow[] = [
  {
    rule: 'secondary limit',
    status: [403, 422, 429],
    says: ['exceeded a secondary rate limit', 'an abuse detection mechanism', 'submitted too quickly'],
    means: 'host-limits',
    least: 60_000,
  },
  { rule: 'hourly limit', status: [403], lines: ['api rate limit exceeded…'], means: 'host-limits' },
];

/** Branch protection (GH006), rule sets (GH013), push protection, what an organisation asks for. A rule for every branch stands before those that a review gets around. */
const ROWS: RefusalRow[] = [
  { rule: 'hook of an Enterprise Server', lines: ['…pre-receive hook declined', 'pre-receive hook …'], means: 'hook-refused' },
  {
    rule: 'push protection',
    says: ['secret detected', 'secrets detected', 'push cannot contain secrets', 'contains secrets', 'secret scanning'],
    means: 'secret-found',
  },
  {
    rule: 'paths, endings, lengths of paths',
    lines: ['file path…', 'file extension…', 'file name…', 'path length…', 'restricted path…', 'maximum file path length…'],
    means: 'rule-path',
  },
  {
    rule: 'size of a file',
    says: ['too large', 'file size limit', 'larger than the allowed size'],
    lines: ['file size…', 'maximum file size…'],
    means: 'file-too-large',
  },
  { rule: 'single sign-on', status: [401, 403], says: ['saml enforcement', 'saml sso', 'single sign-on'], means: 'sign-on-needed' },
  {
    rule: 'kinds of tokens',
    status: [401, 403],
    says: [
      'forbids access via',
      'personal access token with fine-grained',
      "token's lifetime",
      'app access restrictions',
      'third-party application restrictions',
    ],
    means: 'token-kind-refused',
  },
  {
    rule: 'addresses of the network',
    status: [403],
    says: ['ip allow list', 'ip address is not permitted', 'not permitted to access this resource'],
    means: 'address-refused',
  },
  {
    rule: 'account',
    status: [402, 403],
    says: [
      'email address must be verified',
      'verify your email address',
      'billing',
      'spending limit',
      'payment',
      'account was suspended',
      'account is locked',
      'account was locked',
      'account is suspended',
      'has been flagged',
      'two-factor',
      'terms of service',
    ],
    means: 'account-blocked',
  },
  {
    rule: 'archive, migration, block',
    says: [
      'archived',
      'read-only',
      'repository access blocked',
      'locked for migration',
      'has been locked',
      'is a mirror',
      'repository is disabled',
      'disabled by github',
      'access to this repository has been disabled',
      'repository has been disabled',
    ],
    means: 'repository-locked',
  },
  { rule: 'maintenance', status: [403, 422, 500, 503], says: ['maintenance'], means: 'host-maintenance' },
  {
    rule: 'room',
    says: ['over its data quota', 'quota exceeded', 'exceeded its size', 'over quota', 'storage limit', 'exceeds the repository size'],
    means: 'host-full',
  },
  {
    rule: 'a right of a token',
    status: [403],
    says: ['resource not accessible by', 'must have admin rights', 'must have push access'],
    means: 'token-may-not-write',
  },
  {
    rule: 'review',
    says: ['through a pull request', 'merge queue', 'approving review'],
    lines: ['required status check …', '… status checks are expected', '… of … required status checks …', 'required workflow …'],
    means: 'branch-protected',
  },
  { rule: 'signatures', says: ['verified signature', 'must be signed', 'signed commits'], means: 'rule-signature' },
  { rule: 'commit message', lines: ['commit message…'], means: 'rule-message' },
  {
    rule: 'author and committer',
    says: ['private email address'],
    lines: [
      'author email…',
      "author's email…",
      'commit author email…',
      "commit author's email…",
      'committer email…',
      "committer's email…",
      'commit committer email…',
    ],
    means: 'rule-author',
  },
  {
    rule: 'names of branches',
    says: ['creations being restricted', 'cannot create ref'],
    lines: ['branch name…', 'tag name…', 'ref name…', 'name must …'],
    means: 'rule-branch',
  },
  {
    rule: 'protected branch, by its hook',
    says: ['protected branch hook declined', 'change this locked branch', 'branch is locked'],
    means: 'branch-protected',
  },
  { rule: 'hook of an Enterprise Server', says: ['pre-receive hook', 'hook declined'], means: 'hook-refused' },
  {
    rule: 'protected branch',
    status: [403, 409, 422],
    says: [
      'protected branch',
      'protected ref',
      'gh006',
      'not authorized to push',
      'must not contain merge commits',
      'cannot update',
      'cannot force-push',
      'cannot delete',
    ],
    means: 'branch-protected',
  },
  { rule: 'any other rule', status: [403, 405, 409, 422], says: ['rule violation', 'gh013'], means: 'rule-refused' },
  {
    rule: 'one of its machines has not heard yet of what another one just took',
    status: [422],
    says: ['gitrpc', 'object does not exist', 'tree sha does not exist', 'parent sha does not exist'],
    means: 'branch-moved',
  },
];
const MOVED: RefusalRow[] = [
  { rule: 'no such branch', status: [422], says: ['reference does not exist'], means: 'branch-missing' },
  {
    rule: 'somebody was faster',
    status: [422],
    says: ['not a fast forward', 'not a fast-forward', 'reference cannot be updated', 'reference update failed', 'but expected'],
    means: 'branch-moved',
  },
];
const NEW_BRANCH: RefusalRow[] = [{ rule: 'is there already', status: [422], says: ['reference already exists'], means: 'branch-moved' }];
const REMOVED: RefusalRow[] = [{ rule: 'no such branch', status: [422], says: ['reference does not exist'], means: 'branch-missing' }];

/** Lines of rules that quote what a team wrote: its patterns are not searched for words of other rules. */
const QUOTING = ROWS.flatMap(({ lines = [] }) => lines);

export const limits = refusalBy(LIMITS, WORDS);
const rules = refusalBy(ROWS, WORDS, QUOTING);
const meaning = (means: Meant['means']): Meant => ({ means });

/** For reading. */
export const reading: Refusal = (status, words) =>
  status === 409 && /empty/i.test(words) ? meaning('repository-empty') : rules(status, words);

/** For writing. Who may read but not write is told 404 as well. */
export const writing: Refusal = (status, words) => (status === 404 ? meaning('token-may-not-write') : reading(status, words));

const moved = refusalBy(MOVED, WORDS);
/** For moving a branch to a new commit. */
export const moving: Refusal = (status, words) =>
  moved(status, words) ?? writing(status, words) ?? (status === 409 ? meaning('branch-moved') : null);

const exists = refusalBy(NEW_BRANCH, WORDS);
/** For making a branch. */
export const making: Refusal = (status, words) => exists(status, words) ?? writing(status, words);

const gone = refusalBy(REMOVED, WORDS);
/** For removing a branch. */
export const removing: Refusal = (status, words) => gone(status, words) ?? writing(status, words);

/** For what was committed a moment ago: not every machine of theirs has heard of it. */
export const comparing: Refusal = (status, words) => (status === 404 ? meaning('branch-moved') : reading(status, words));

/** Where a token is authorised for an organisation: GitHub sends its address with the refusal. */
export function signOnAddress(header = ''): string | null {
  const text = /url=(https:\/\/\S{1,1000})/.exec(header)?.[1];
  return text && URL.canParse(text) ? text : null;
}
