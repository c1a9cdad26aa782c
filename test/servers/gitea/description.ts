// What Gitea's and Forgejo's description states of the requests used here: https://docs.gitea.com/api, https://codeberg.org/swagger.v1.json
import { z } from '../../../utils/core/zod.ts';
import { type Described, mistakesBy } from '../described.ts';
import type { Answer, Asked } from '../json-server.ts';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}$/));
const Refusal = z.object({ message: z.string(), url: z.string() });
const EVERYWHERE = { 401: Refusal, 403: Refusal, 404: Refusal };

const Repository = z.object({
  id: z.int(),
  name: z.string(),
  full_name: z.string(),
  owner: z.object({ login: z.string() }),
  default_branch: z.string(),
  html_url: z.url(),
  empty: z.boolean(),
  archived: z.boolean(),
  permissions: z.object({ admin: z.boolean(), push: z.boolean(), pull: z.boolean() }),
});
const Branch = z.object({
  name: z.string(),
  commit: z.object({ id: Sha, message: z.string(), url: z.string() }),
  protected: z.boolean(),
  user_can_push: z.boolean(),
  user_can_merge: z.boolean(),
});
const Content = z.object({
  name: z.string(),
  path: z.string(),
  sha: Sha,
  last_commit_sha: z.optional(z.string()),
  type: z.enum(['file', 'dir', 'symlink', 'submodule']),
  size: z.int(),
  encoding: z.nullable(z.string()),
  content: z.nullable(z.string()),
  target: z.nullable(z.string()),
  lfs_oid: z.optional(z.string()),
  lfs_size: z.optional(z.int()),
  url: z.nullable(z.string()),
  html_url: z.nullable(z.string()),
  download_url: z.nullable(z.string()),
});
const Files = z.object({
  files: z.array(z.nullable(Content)),
  commit: z.object({ sha: Sha, html_url: z.url(), message: z.string(), parents: z.array(z.object({ sha: Sha })) }),
  verification: z.object({ verified: z.boolean() }),
});
const Pull = z.object({
  id: z.int(),
  number: z.int(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  html_url: z.url(),
  head: z.object({ ref: z.string() }),
  base: z.object({ ref: z.string() }),
});
const Blob = z.object({ sha: Sha, size: z.int(), encoding: z.literal('base64'), content: z.string() });

const Tree = z.object({
  sha: Sha,
  url: z.string(),
  truncated: z.boolean(),
  page: z.int(),
  total_count: z.int(),
  tree: z.nullable(
    z.array(
      z.object({
        path: z.string(),
        mode: z.string().check(z.regex(/^\d{6}$/)),
        type: z.enum(['blob', 'tree', 'commit']),
        size: z.int(),
        sha: Sha,
        url: z.string(),
      }),
    ),
  ),
});
const Commit = z.object({
  sha: Sha,
  url: z.string(),
  html_url: z.string(),
  commit: z.object({ message: z.string(), url: z.string() }),
  parents: z.array(z.object({ sha: Sha, url: z.string() })),
});

const WithFiles = z.extend(Commit, { files: z.nullable(z.array(z.object({ filename: z.string(), status: z.string() }))) });

const Operation = z.strictObject({
  operation: z.enum(['create', 'update', 'upload', 'delete', 'rename']),
  path: z.string(),
  content: z.optional(z.string()),
  sha: z.optional(z.string()),
  from_path: z.optional(z.string()),
});
const NewCommit = z.strictObject({
  files: z.array(Operation),
  branch: z.optional(z.string()),
  new_branch: z.optional(z.string()),
  message: z.optional(z.string()),
  author: z.optional(z.object({})),
  committer: z.optional(z.object({})),
  signoff: z.optional(z.boolean()),
  force_push: z.optional(z.boolean()),
});
const NewBranch = z.strictObject({
  new_branch_name: z.string(),
  old_branch_name: z.optional(z.string()),
  old_ref_name: z.optional(z.string()),
});
const NewPull = z.strictObject({ title: z.string(), head: z.string(), base: z.string(), body: z.optional(z.string()) });

const ChangedPull = z.strictObject({
  state: z.optional(z.enum(['open', 'closed'])),
  title: z.optional(z.string()),
  body: z.optional(z.string()),
});

const at = (rest: string) => new RegExp(`^/api/v1/repos/[^/]+/[^/]+${rest}$`);
const TABLE: Described[] = [
  { method: 'GET', path: at(''), answers: { 200: Repository } },
  { method: 'GET', path: at('/branches/.+'), answers: { 200: Branch } },
  { method: 'POST', path: at('/branches'), body: NewBranch, answers: { 201: Branch, 409: Refusal, 423: Refusal } },
  { method: 'DELETE', path: at('/branches/.+'), answers: { 204: null, 423: Refusal } },
  { method: 'GET', path: at('/contents(/.*)?'), query: ['ref'], answers: { 200: z.union([Content, z.array(Content)]) } },
  { method: 'GET', path: at('/raw/.+'), query: ['ref'], answers: { 200: null, 304: null } },
  {
    method: 'GET',
    path: at('/compare/.+'),
    answers: { 200: z.object({ total_commits: z.int(), commits: z.array(Commit) }) },
  },
  { method: 'GET', path: at('/media/.+'), query: ['ref'], answers: { 200: null } },
  { method: 'GET', path: at('/git/commits/[0-9a-f]+'), query: ['stat', 'verification', 'files'], answers: { 200: WithFiles } },
  { method: 'GET', path: at('/git/blobs/[0-9a-f]+'), answers: { 200: Blob, 400: Refusal } },
  { method: 'GET', path: at('/git/trees/[0-9a-f]+'), query: ['recursive', 'page', 'per_page'], answers: { 200: Tree, 400: Refusal } },
  {
    method: 'GET',
    path: at('/commits'),
    query: ['sha', 'path', 'stat', 'verification', 'files', 'page', 'limit', 'not'],
    answers: { 200: z.array(Commit), 409: Refusal },
  },
  { method: 'POST', path: at('/contents'), body: NewCommit, answers: { 201: Files, 422: Refusal, 423: Refusal, 500: Refusal } },
  {
    method: 'GET',
    path: at('/pulls'),
    query: ['state', 'base_branch', 'sort', 'page', 'limit', 'poster'],
    answers: { 200: z.array(Pull), 500: Refusal },
  },
  { method: 'GET', path: at('/pulls/[^/]+/.+'), answers: { 200: Pull } },
  { method: 'PATCH', path: at('/pulls/\\d+'), body: ChangedPull, answers: { 201: Pull, 409: Refusal, 412: Refusal } },
  { method: 'POST', path: at('/pulls'), body: NewPull, answers: { 201: Pull, 409: Refusal, 422: Refusal, 423: Refusal } },
];

export const giteaMistakes = (asked: Asked, answer: Answer): string[] => mistakesBy(TABLE, EVERYWHERE, asked, answer);
