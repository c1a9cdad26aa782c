// What hosts say when they refuse, with what is right: their own words, statuses and places.
import type { ProblemCode } from '@/utils/core/problem';

export interface Refused {
  rule: string;
  /** `files`: GitHub's blobs. `commit`: what makes or moves a branch with our commit. `review`: the request to review it. `all`: whatever is asked. */
  on: 'files' | 'commit' | 'review' | 'all';
  /** The rule is for one branch; else for every branch. */
  onlyMain?: true;
  status: number;
  says: string | object;
  headers?: Record<string, string>;
  /** A review is opened instead. */
  right: ProblemCode | 'review';
  /** What the curator reads of it. */
  shows?: string;
}

const rules = (...lines: string[]) => `Repository rule violations found\n\n${lines.join('\n\n')}\n\n`;
const PULL = 'Changes must be made through a pull request.';

/** https://docs.github.com/rest, https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets, and what people report of it. */
const GITHUB: Refused[] = [
  { rule: 'push protection', on: 'files', status: 422, says: 'Repository rule violations found\n\nSecret detected in content\n', right: 'secret-found', shows: 'content/telehealth/an-article.md' },
  { rule: 'push protection, as 409', on: 'files', status: 409, says: rules('Secret detected in content'), right: 'secret-found', shows: 'content/telehealth/an-article.md' },
  { rule: 'push protection of a push', on: 'commit', status: 422, says: 'GH013: Repository rule violations found for refs/heads/main.\n- GITHUB PUSH PROTECTION\n  - Push cannot contain secrets\n   path: content/telehealth/an-article.md:3', right: 'secret-found', shows: 'content/telehealth/an-article.md' },
  { rule: 'commit message', on: 'commit', status: 422, says: 'Repository rule violations found\n\nCommit message must match a given regex pattern: ^[A-Z]+-\\d+', right: 'rule-message', shows: 'Commit message must match a given regex pattern: ^[A-Z]+-\\d+' },
  { rule: 'commit message of one branch', on: 'commit', onlyMain: true, status: 422, says: rules('Commit message must start with a given prefix: docs:'), right: 'rule-message', shows: 'must start with a given prefix: docs:' },
  { rule: 'signatures', on: 'commit', status: 422, says: 'Repository rule violations found\n\nCommits must have verified signatures.', right: 'rule-signature' },
  { rule: 'signatures, and a pull request', on: 'commit', onlyMain: true, status: 422, says: rules(PULL, 'Commits must have verified signatures.'), right: 'review' },
  { rule: 'author’s e-mail', on: 'commit', status: 422, says: rules('Commit author email must match a given regex pattern: @example\\.org$'), right: 'rule-author', shows: '@example\\.org$' },
  { rule: 'private e-mail', on: 'commit', status: 422, says: 'GH007: Your push would publish a private email address.', right: 'rule-author' },
  { rule: 'paths', on: 'commit', status: 422, says: rules('File path is restricted: content/telehealth/an-article.md'), right: 'rule-path', shows: 'content/telehealth/an-article.md' },
  { rule: 'endings', on: 'commit', status: 422, says: rules('File extension is restricted: png'), right: 'rule-path', shows: 'png' },
  { rule: 'size', on: 'commit', status: 422, says: rules('File size exceeds the maximum of 1 MB'), right: 'file-too-large' },
  { rule: 'size of a blob', on: 'files', status: 422, says: 'Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.', right: 'file-too-large' },
  { rule: 'pull request', on: 'commit', onlyMain: true, status: 422, says: rules(PULL), right: 'review' },
  { rule: 'pull request, as 409', on: 'commit', onlyMain: true, status: 409, says: rules(PULL), right: 'review' },
  { rule: 'merge queue', on: 'commit', onlyMain: true, status: 422, says: rules('Changes must be made through the merge queue'), right: 'review' },
  { rule: 'status checks', on: 'commit', onlyMain: true, status: 422, says: 'Required status check "build" is expected.', right: 'review' },
  { rule: 'classic protection', on: 'commit', onlyMain: true, status: 403, says: 'You are not authorized to push to this branch.', right: 'review' },
  { rule: 'a rule that nobody knows, of one branch', on: 'commit', onlyMain: true, status: 422, says: rules('Code scanning is waiting for results from CodeQL'), right: 'review' },
  { rule: 'a rule that nobody knows, of every branch', on: 'commit', status: 422, says: rules('The moon must be full.'), right: 'rule-refused', shows: 'The moon must be full.' },
  { rule: 'who may make branches', on: 'commit', status: 422, says: rules(PULL, 'Cannot create ref due to creations being restricted.'), right: 'branch-protected' },
  { rule: 'names of branches', on: 'commit', status: 422, says: rules('Branch name must match a given regex pattern: ^feature/'), right: 'rule-branch', shows: '^feature/' },
  { rule: 'reviews that the token may not ask for', on: 'review', status: 403, says: 'Resource not accessible by personal access token', right: 'branch-protected' },
  { rule: 'reviews that are not taken', on: 'review', status: 422, says: { message: 'Validation Failed', errors: [{ resource: 'PullRequest', code: 'custom', message: 'Pull requests are limited to collaborators.' }] }, right: 'branch-protected', shows: 'Pull requests are limited to collaborators.' },
  { rule: 'a pattern that holds another rule’s words', on: 'commit', status: 422, says: rules('Commit message must match a given regex pattern: ^(feat|fix|file size): '), right: 'rule-message', shows: '^(feat|fix|file size):' },
  { rule: 'a name that holds another rule’s words', on: 'commit', status: 422, says: rules('Branch name must not match: archived/.*'), right: 'rule-branch', shows: 'archived/.*' },
  { rule: 'lengths of paths', on: 'commit', status: 422, says: rules('File path length exceeds the maximum of 40 characters'), right: 'rule-path', shows: '40 characters' },
  { rule: 'apps of others', on: 'all', status: 403, says: 'Although you appear to have the correct authorization credentials, the `team` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.', right: 'token-kind-refused', shows: 'OAuth App access restrictions' },
  { rule: 'an e-mail address that nobody confirmed', on: 'commit', status: 403, says: 'At least one email address must be verified to do that.', right: 'account-blocked', shows: 'must be verified' },
  { rule: 'disabled by staff', on: 'all', status: 403, says: 'Access to this repository has been disabled by GitHub staff.', right: 'repository-locked' },
  { rule: 'a bill', on: 'commit', status: 403, says: 'Your account is locked due to a billing issue.', right: 'account-blocked', shows: 'billing issue' },
  { rule: 'a locked branch', on: 'commit', onlyMain: true, status: 409, says: 'Could not create file: Cannot change this locked branch', right: 'review' },
  { rule: 'a locked branch, by its rule', on: 'commit', onlyMain: true, status: 422, says: rules('Cannot change this locked branch'), right: 'review' },
  { rule: 'a hook of an Enterprise Server that speaks of sizes', on: 'commit', status: 422, says: 'Could not update reference: pre-receive hook declined\n\nFile size may be 200 KB at most', right: 'hook-refused', shows: '200 KB at most' },
  { rule: 'single sign-on', on: 'all', status: 403, says: 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.', headers: { 'x-github-sso': 'required; url=https://github.com/orgs/team/sso?authorization_request=AAB' }, right: 'sign-on-needed', shows: 'https://github.com/orgs/team/sso?authorization_request=AAB' },
  { rule: 'kinds of tokens', on: 'all', status: 403, says: '`team` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.', right: 'token-kind-refused', shows: 'forbids access via a personal access token (classic)' },
  { rule: 'addresses of the network', on: 'all', status: 403, says: 'Although you appear to have the correct authorization credentials, the `team` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.', right: 'address-refused' },
  { rule: 'archive', on: 'commit', status: 403, says: 'Repository was archived so is read-only.', right: 'repository-locked' },
  { rule: 'migration', on: 'commit', status: 403, says: 'Repository has been locked for migration.', right: 'repository-locked' },
  { rule: 'taken down', on: 'all', status: 451, says: 'Repository access blocked', right: 'repository-locked' },
  { rule: 'suspended account', on: 'all', status: 403, says: 'Sorry. Your account was suspended.', right: 'account-blocked' },
  { rule: 'a right that is missing', on: 'files', status: 403, says: 'Resource not accessible by personal access token', right: 'token-may-not-write' },
  { rule: 'a token that has ended', on: 'all', status: 401, says: 'Bad credentials', right: 'token-refused' },
  { rule: 'abuse detection', on: 'files', status: 403, says: 'You have triggered an abuse detection mechanism. Please retry your request again later.', right: 'host-limits' },
  { rule: 'a limit of content', on: 'review', status: 422, says: { message: 'Validation Failed', errors: [{ message: 'was submitted too quickly' }] }, right: 'host-limits' },
  { rule: 'a hook of an Enterprise Server', on: 'commit', status: 422, says: 'Could not update reference: pre-receive hook declined\n\nTicket is missing', right: 'hook-refused', shows: 'Ticket is missing' },
  { rule: 'maintenance of an Enterprise Server', on: 'all', status: 503, says: 'GitHub Enterprise is currently down for maintenance.', right: 'host-maintenance' },
  { rule: 'room', on: 'files', status: 403, says: 'This repository is over its data quota.', right: 'host-full' },
];

const HOOK = 'Tickets are wanted: see the handbook';
/** `lib/gitlab/checks`, `ee/lib/ee/gitlab/checks` and `lib/api` in gitlab-org/gitlab. */
const GITLAB: Refused[] = [
  { rule: 'commit message', on: 'commit', status: 400, says: "Commit message does not follow the pattern '^(JIRA)-\\d+'", right: 'rule-message', shows: "'^(JIRA)-\\d+'" },
  { rule: 'forbidden message', on: 'commit', status: 400, says: "Commit message contains the forbidden pattern 'wip'", right: 'rule-message', shows: "'wip'" },
  { rule: 'sign-off', on: 'commit', status: 400, says: 'Commit message must contain a DCO signoff', right: 'rule-message', shows: 'DCO signoff' },
  { rule: 'author', on: 'commit', status: 400, says: "Author's email 'c@example.net' does not follow the pattern '@example.org$'", right: 'rule-author', shows: '@example.org$' },
  { rule: 'committer', on: 'commit', status: 400, says: "Committer email 'c@example.net' is not verified.", right: 'rule-author' },
  { rule: 'members', on: 'commit', status: 400, says: "Author 'c@example.net' is not a member of team", right: 'rule-author' },
  { rule: 'signatures', on: 'commit', status: 400, says: 'Commit must be signed with a GPG key', right: 'rule-signature' },
  { rule: 'names of files', on: 'commit', status: 400, says: 'File name content/telehealth/an-article-featuredImage.png was prohibited by the pattern "png$".', right: 'rule-path', shows: 'an-article-featuredImage.png' },
  { rule: 'size', on: 'commit', status: 400, says: 'File "content/x.png" is larger than the allowed size of 1 MiB.', right: 'file-too-large' },
  { rule: 'size of everything', on: 'commit', status: 400, says: 'You are attempting to check in one or more blobs which exceed the 100MiB limit', right: 'file-too-large' },
  { rule: 'secret push protection', on: 'commit', status: 400, says: '\nPUSH BLOCKED: Secrets detected in code changes\n\nSecret push protection found the following secrets in commit: 37e5\n-- content/telehealth/an-article.md:2 | GitLab Personal Access Token', right: 'secret-found', shows: 'content/telehealth/an-article.md' },
  { rule: 'room', on: 'commit', status: 400, says: 'Your push to this repository would cause it to exceed the namespace storage limit', right: 'host-full', shows: 'storage limit' },
  { rule: 'size of the repository', on: 'commit', status: 400, says: 'Your push has been rejected, because this repository has exceeded its size limit of 10 MB by 1 MB.', right: 'host-full' },
  { rule: 'locks', on: 'commit', status: 400, says: "The path 'content/telehealth/an-article.md' is locked in Git LFS by Vinit", right: 'file-locked', shows: 'by Vinit' },
  { rule: 'locks of paths', on: 'commit', status: 400, says: "The path 'content' is locked by Vinit", right: 'file-locked', shows: 'by Vinit' },
  { rule: 'protected branch', on: 'commit', onlyMain: true, status: 400, says: 'You are not allowed to push code to protected branches on this project.', right: 'review' },
  { rule: 'protected branch, as 403', on: 'commit', onlyMain: true, status: 403, says: '403 Forbidden - You are not allowed to push into this branch', right: 'review' },
  { rule: 'code owners', on: 'commit', onlyMain: true, status: 400, says: 'Pushes to protected branches that contain changes to files that match the CODEOWNERS file are disabled for this project. Please submit these changes via a merge request.', right: 'review' },
  { rule: 'names of branches', on: 'commit', status: 400, says: "Branch name 'gleaner/1' does not follow the pattern '(feat|fix)/*'", right: 'rule-branch', shows: "'(feat|fix)/*'" },
  { rule: 'a hook', on: 'commit', status: 400, says: `GL-HOOK-ERR: ${HOOK}`, right: 'hook-refused', shows: `“${HOOK}”` },
  { rule: 'a hook, whose sign GitLab took off', on: 'commit', status: 400, says: `${HOOK}<br>Thank you`, right: 'hook-refused', shows: `“${HOOK} Thank you”` },
  ...['An article with this title already exists in the archive.', 'Images may not be too large: 200 KB is the most', 'Freeze: content is read-only until the launch', 'Commit message is missing its ticket', 'This branch is not allowed to push before review'].map((says): Refused => ({ rule: `a hook: ${says}`, on: 'commit', status: 400, says, right: 'hook-refused', shows: says })),
  { rule: 'people of a group', on: 'commit', status: 403, says: '403 Forbidden - Your top-level group is over the user limit and has been placed in a read-only state.', right: 'repository-locked', shows: 'over the user limit' },
  { rule: 'maintenance', on: 'commit', status: 403, says: 'Git push is not allowed because this GitLab instance is currently in (read-only) maintenance mode.', right: 'host-maintenance' },
  { rule: 'a blocked account', on: 'all', status: 403, says: '403 Forbidden - Your account has been blocked.', right: 'account-blocked' },
  { rule: 'terms of service', on: 'all', status: 403, says: '403 Forbidden - Must accept Terms of Service in order to perform this action.', right: 'account-blocked' },
  { rule: 'scopes', on: 'commit', status: 403, says: { error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the access token.', scope: 'api' }, right: 'token-may-not-write' },
  { rule: 'a token that has ended', on: 'all', status: 401, says: { error: 'invalid_token', error_description: 'Token is expired. You can either do re-authorization or token refresh.' }, right: 'token-refused' },
  { rule: 'a project that was moved', on: 'commit', status: 405, says: 'Non GET methods are not allowed for moved projects', right: 'host-redirected' },
  { rule: 'requests that are limited', on: 'commit', status: 429, says: 'This endpoint has been requested too many times. Try again later.', right: 'host-limits' },
  { rule: 'reviews that are switched off', on: 'review', status: 403, says: '403 Forbidden', right: 'branch-protected' },
  { rule: 'addresses of the network', on: 'all', status: 403, says: '403 Forbidden - Your IP address is not allowed', right: 'address-refused' },
];

/** `routers/api/v1`, `routers/private/hook_pre_receive.go` in go-gitea/gitea, `services/context/quota.go` in forgejo. */
const GITEA: Refused[] = [
  { rule: 'quota', on: 'commit', status: 413, says: 'quota exceeded', right: 'host-full' },
  { rule: 'too large for the server in front', on: 'commit', status: 413, says: 'Payload Too Large', right: 'file-too-large' },
  { rule: 'protected branch', on: 'commit', onlyMain: true, status: 403, says: 'user cannot commit to repo [user: curator]', right: 'review' },
  { rule: 'protected branch, by the hook', on: 'commit', onlyMain: true, status: 403, says: 'Not allowed to push to protected branch main', right: 'review' },
  { rule: 'signatures of a branch', on: 'commit', status: 403, says: 'branch main is protected from unverified commit 1234', right: 'rule-signature' },
  { rule: 'protected files', on: 'commit', status: 403, says: 'path is protected and can not be changed [path: content/telehealth/an-article.md]', right: 'rule-path', shows: 'content/telehealth/an-article.md' },
  { rule: 'protected files, by the hook', on: 'commit', status: 403, says: 'branch main is protected from changing file content/telehealth/an-article.md', right: 'rule-path', shows: 'content/telehealth/an-article.md' },
  { rule: 'a hook', on: 'commit', status: 403, says: HOOK, right: 'hook-refused', shows: `“${HOOK}”` },
  ...['A page called so already exists, choose another slug', 'ERROR: images over the size limit of 500 KB are refused', 'Freeze: content is read-only until the launch', 'Images may not be too large: 200 KB is the most', 'Commit message is missing its ticket'].map((says): Refused => ({ rule: `a hook: ${says}`, on: 'commit', status: 403, says, right: 'hook-refused', shows: says.replace(/^ERROR: /, '') })),
  { rule: 'a token for public repositories', on: 'all', status: 403, says: 'token scope is limited to public repos', right: 'token-may-not-write', shows: 'limited to public repos' },
  { rule: 'two factors', on: 'all', status: 401, says: 'Only authenticated with 2FA users are allowed', right: 'account-blocked', shows: '2FA' },
  { rule: 'a hook without a word', on: 'commit', status: 403, says: 'push is rejected', right: 'hook-refused' },
  { rule: 'archive', on: 'commit', status: 423, says: 'team/site is archived', right: 'repository-locked' },
  { rule: 'mirror', on: 'commit', status: 403, says: 'Git Repository is a mirror.', right: 'repository-locked' },
  { rule: 'migration', on: 'commit', status: 423, says: 'team/site is not allowed to edit', right: 'repository-locked' },
  { rule: 'scopes', on: 'commit', status: 403, says: 'token does not have at least one of required scope(s), required=[write:repository], token scope=read:repository', right: 'token-may-not-write' },
  { rule: 'rights', on: 'commit', status: 403, says: 'user should have a permission to write to a repo', right: 'token-may-not-write' },
  { rule: 'a blocked account', on: 'all', status: 403, says: 'This account is prohibited from signing in, please contact your site administrator.', right: 'account-blocked' },
  { rule: 'locks', on: 'commit', status: 403, says: 'The path is locked in Git LFS by vinit', right: 'file-locked', shows: 'by vinit' },
  { rule: 'a token that is none', on: 'all', status: 401, says: 'invalid username, password or token', right: 'token-refused' },
  { rule: 'reviews that are switched off', on: 'review', status: 404, says: "The target couldn't be found.", right: 'branch-protected' },
  { rule: 'reviews from blocked people', on: 'review', status: 403, says: 'user is blocked', right: 'branch-protected' },
];

export const REFUSALS = { github: GITHUB, gitlab: GITLAB, gitea: GITEA };
