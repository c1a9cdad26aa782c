// What GitLab's documentation states of the requests used here: https://docs.gitlab.com/api/
import { z } from '../../../utils/core/zod.ts';
import { type Described, mistakesBy } from '../described.ts';
import type { Answer, Asked } from '../json-server.ts';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}$/));
const Message = z.object({ message: z.union([z.string(), z.array(z.string())]) });
/** https://docs.gitlab.com/api/rest/troubleshooting/ */
const EVERYWHERE = {
  400: z.union([Message, z.object({ error: z.string() })]),
  401: Message,
  403: z.union([Message, z.object({ error: z.string() })]),
  404: Message,
};

const Access = z.nullable(z.object({ access_level: z.int(), notification_level: z.int() }));
/** https://docs.gitlab.com/api/projects/#get-a-single-project */
const Project = z.object({
  id: z.int(),
  path_with_namespace: z.string(),
  default_branch: z.nullable(z.string()),
  web_url: z.url(),
  archived: z.boolean(),
  empty_repo: z.boolean(),
  permissions: z.object({ project_access: Access, group_access: Access }),
});
/** https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions */
const Commit = z.object({
  id: Sha,
  short_id: z.string(),
  title: z.string(),
  message: z.string(),
  parent_ids: z.array(Sha),
  created_at: z.string(),
  web_url: z.url(),
});
/** https://docs.gitlab.com/api/branches/#get-single-repository-branch */
const Branch = z.object({
  name: z.string(),
  protected: z.boolean(),
  default: z.boolean(),
  can_push: z.boolean(),
  developers_can_push: z.boolean(),
  web_url: z.url(),
  commit: Commit,
});
/** https://docs.gitlab.com/api/repository_files/#get-file-from-repository */
const File = z.object({
  file_name: z.string(),
  file_path: z.string(),
  size: z.int(),
  encoding: z.literal('base64'),
  content: z.string(),
  content_sha256: z.string(),
  ref: z.string(),
  blob_id: Sha,
  commit_id: Sha,
  last_commit_id: Sha,
  execute_filemode: z.boolean(),
});
/** https://docs.gitlab.com/api/repositories/#list-repository-tree */
const Listed = z.object({
  id: Sha,
  name: z.string(),
  type: z.enum(['tree', 'blob', 'commit']),
  path: z.string(),
  mode: z.string().check(z.regex(/^\d{6}$/)),
});
/** https://docs.gitlab.com/api/merge_requests/#create-mr */
const Merge = z.object({
  id: z.int(),
  iid: z.int(),
  title: z.string(),
  state: z.enum(['opened', 'closed', 'merged', 'locked']),
  source_branch: z.string(),
  target_branch: z.string(),
  web_url: z.url(),
});

/** https://docs.gitlab.com/api/commits/#get-commit-diff */
const Diff = z.object({
  old_path: z.string(),
  new_path: z.string(),
  a_mode: z.string(),
  b_mode: z.string(),
  new_file: z.boolean(),
  renamed_file: z.boolean(),
  deleted_file: z.boolean(),
  diff: z.string(),
});

const Action = z.strictObject({
  action: z.enum(['create', 'delete', 'move', 'update', 'chmod']),
  file_path: z.string(),
  content: z.optional(z.string()),
  encoding: z.optional(z.enum(['text', 'base64'])),
  last_commit_id: z.optional(z.string()),
});
const NewCommit = z.strictObject({
  branch: z.string(),
  commit_message: z.string(),
  actions: z.array(Action),
  start_branch: z.optional(z.string()),
  start_sha: z.optional(z.string()),
  author_name: z.optional(z.string()),
  author_email: z.optional(z.string()),
  stats: z.optional(z.boolean()),
  force: z.optional(z.boolean()),
});
const NewMerge = z.strictObject({
  source_branch: z.string(),
  target_branch: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  remove_source_branch: z.optional(z.boolean()),
});

/** https://docs.gitlab.com/api/merge_requests/#update-mr */
const ChangedMerge = z.strictObject({
  state_event: z.optional(z.enum(['close', 'reopen'])),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
});

const at = (rest: string) => new RegExp(`^/api/v4/projects/[^/]+${rest}$`);
const TABLE: Described[] = [
  { method: 'GET', path: at(''), query: ['license', 'statistics'], answers: { 200: Project } },
  { method: 'GET', path: at('/repository/branches/[^/]+'), answers: { 200: Branch } },
  { method: 'POST', path: at('/repository/branches'), query: ['branch', 'ref'], answers: { 201: Branch } },
  { method: 'DELETE', path: at('/repository/branches/[^/]+'), answers: { 204: null } },
  {
    method: 'GET',
    path: at('/repository/tree'),
    query: ['path', 'ref', 'recursive', 'per_page', 'page', 'pagination', 'page_token'],
    answers: { 200: z.array(Listed) },
  },
  {
    method: 'GET',
    path: at('/repository/compare'),
    query: ['from', 'to', 'from_project_id', 'straight', 'unidiff'],
    answers: { 200: z.object({ diffs: z.array(Diff), compare_timeout: z.boolean(), compare_same_ref: z.boolean() }) },
  },
  {
    method: 'POST',
    path: /^\/api\/graphql$/,
    body: z.object({
      query: z.string(),
      variables: z.object({ project: z.string(), ref: z.string(), paths: z.array(z.string()).check(z.maxLength(100)) }),
    }),
    answers: { 200: z.object({ data: z.object({}) }) },
  },
  { method: 'GET', path: at('/repository/files/[^/]+/raw'), query: ['ref', 'lfs'], answers: { 200: null } },
  { method: 'GET', path: at('/repository/files/[^/]+'), query: ['ref'], answers: { 200: File } },
  { method: 'HEAD', path: at('/repository/files/[^/]+'), query: ['ref'], answers: { 200: null, 404: null } },
  { method: 'GET', path: at('/repository/commits/[^/]+/diff'), query: ['page', 'per_page', 'unidiff'], answers: { 200: z.array(Diff) } },
  {
    method: 'POST',
    path: at('/repository/commits/[^/]+/revert'),
    body: z.strictObject({ branch: z.string(), dry_run: z.optional(z.boolean()) }),
    answers: { 201: Commit },
  },
  { method: 'GET', path: at('/repository/commits/[^/]+'), query: ['stats'], answers: { 200: Commit } },
  {
    method: 'GET',
    path: at('/repository/commits'),
    query: ['ref_name', 'path', 'per_page', 'page', 'since', 'until', 'all', 'order'],
    answers: { 200: z.array(Commit) },
  },
  { method: 'POST', path: at('/repository/commits'), body: NewCommit, answers: { 201: Commit } },
  {
    method: 'GET',
    path: at('/merge_requests'),
    query: ['state', 'source_branch', 'target_branch', 'per_page', 'page'],
    answers: { 200: z.array(Merge) },
  },
  { method: 'POST', path: at('/merge_requests'), body: NewMerge, answers: { 201: Merge, 409: Message } },
  { method: 'PUT', path: at('/merge_requests/\\d+'), body: ChangedMerge, answers: { 200: Merge } },
];

export const gitlabMistakes = (asked: Asked, answer: Answer): string[] => mistakesBy(TABLE, EVERYWHERE, asked, answer);
