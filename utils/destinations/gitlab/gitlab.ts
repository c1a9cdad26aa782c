// A repository at GitLab: all files of a commit in one request to its commits API, which takes or refuses them as a whole.
import { toBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { askRepository } from '../git/ask-repository';
import { blobId } from '../git/blob-id';
import { prefixed } from '../git/commit-message';
import { repositoryDestination } from '../git/deliver-to-repository';
import type { Committed, FileChange, OpenRepository } from '../git/repository';
import { overwrittenBy } from './overwritten-by';
import { committing, reading, refusalOf, WORDS } from './refusals';
import { openSettle } from './settle';
import { openWay } from './way';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const Branch = z.object({ commit: z.object({ id: Sha }) });
const Commit = z.object({ id: Sha, parent_ids: z.array(Sha) });
const Log = z.array(z.object({ id: Sha, message: z.string(), parent_ids: z.array(Sha) }));
const MergeRequest = z.object({ iid: z.int().check(z.positive()) });
const Project = z.object({ archived: z.optional(z.boolean()), empty_repo: z.optional(z.boolean()) });

/** It knows a file by the last commit that its author saw; one that it does not know it ignores, so this guard is never the only one: https://gitlab.com/gitlab-org/gitlab/-/issues/438657 */
const actionOf =
  (head: string) =>
  ({ path, bytes, existed }: FileChange) => ({
    action: bytes === null ? 'delete' : existed === null ? 'create' : 'update',
    file_path: path,
    ...(bytes === null ? {} : { encoding: 'base64', content: toBase64(bytes) }),
    ...(existed === null ? {} : { last_commit_id: head }),
  });

export const openGitlab: OpenRepository = (settings, effects) => {
  const host = askRepository(settings, effects, () => ({ 'PRIVATE-TOKEN': effects.token.reveal() }), { words: WORDS });
  const { names, answer, json } = host;
  const project = `/api/v4/projects/${escaped(settings.project)}`;
  const repository = `${project}/repository`;
  const front = `${settings.baseUrl.replace(/\/$/, '')}/${settings.project}/-`;

  async function head(branch: string): Promise<string> {
    const there = await unless(
      'branch-missing',
      null,
      json(Branch, { path: `${repository}/branches/${escaped(branch)}`, refusal: refusalOf }),
    );
    return there?.commit.id ?? fail('branch-missing', { ...names, branch });
  }

  const { isFree, list } = openWay(host, repository);
  const settle = openSettle(host, repository);
  /** By blob, what was read. */
  const known = new Map<string, Uint8Array>();

  async function read(path: string, ref: string) {
    const given = await unless(
      'repository-missing',
      null,
      answer({ path: `${repository}/files/${escaped(path)}/raw?ref=${escaped(ref)}`, refusal: reading }),
    );
    if (given === null) return null;
    const blob = given.headers['x-gitlab-blob-id'] ?? '';
    // Anything can answer 200: a login page of the network, half a file.
    if ((await blobId(given.bytes, blob)) !== blob) {
      // Of a submodule it tells the commit, and no bytes.
      await isFree(path, null, ref);
      fail('answer-unexpected', { ...names, status: String(given.status) });
    }
    // What a link says is where it leads.
    if (!known.has(blob)) await isFree(path, given.bytes, ref);
    known.set(blob, given.bytes);
    return { bytes: given.bytes, blob };
  }

  /** An archive says no more than that nobody may write. */
  async function notAllowed(asking: Promise<unknown>): Promise<never> {
    const { archived } = await json(Project, { path: project });
    if (archived) fail('repository-locked', { ...names });
    await asking;
    return fail('token-may-not-write', { ...names });
  }

  /** "Exists already" is said of a file that somebody was faster with, and of folders and submodules. */
  async function movedOrTaken(branch: string, changes: FileChange[]): Promise<never> {
    for (const { path, existed } of changes)
      if (existed === null && (await read(path, branch)) !== null) fail('branch-moved', { ...names });
    return fail('path-taken', { ...names, path: changes[0]?.path ?? '' });
  }

  async function commit(branch: string, head: string, changes: FileChange[], message: string, isNew = false): Promise<Committed> {
    for (const { path, existed } of changes) await isFree(path, existed === null ? null : (known.get(existed) ?? null), head);
    const body = {
      branch,
      commit_message: prefixed(settings, message),
      actions: changes.map(actionOf(head)),
      ...(isNew ? { start_sha: head } : {}),
    };
    const files = changes.map(({ path }) => path);
    const asking = json(Commit, { method: 'POST', path: `${repository}/commits`, json: body, refusal: committing, files });
    const made = await unless('path-taken', null, unless('token-may-not-write', undefined, asking));
    if (made === null) return movedOrTaken(isNew ? head : branch, changes);
    if (made === undefined) return notAllowed(asking);
    await settle(branch, made.id, files);
    const back = await overwrittenBy(made, head, changes, read);
    if (back.length > 0) {
      await commit(branch, made.id, back, 'Put back what was committed at the same moment');
      fail('branch-moved', { ...names });
    }
    return { sha: made.id, url: `${front}/commit/${made.id}` };
  }

  const log = (query: string) => json(Log, { path: `${repository}/commits?${query}`, refusal: refusalOf });

  async function openRequest(branch: string): Promise<number | null> {
    const query = new URLSearchParams({ state: 'opened', source_branch: branch, target_branch: settings.branch });
    const [open] = await json(z.array(MergeRequest), { path: `${project}/merge_requests?${query}` });
    return open?.iid ?? null;
  }

  return {
    head,
    read,
    list,
    commit,

    // A folder is told 404 as well.
    async find(path, at) {
      await isFree(path, null, at);
      return null;
    },

    comparesBefore: true,

    settle,

    async inLfs(path, ref) {
      return (await answer({ path: `${repository}/files/${escaped(path)}/raw?ref=${escaped(ref)}&lfs=true`, refusal: reading })).bytes;
    },

    async lastCommit(path, ref) {
      const [last] = await log(`ref_name=${escaped(ref)}&path=${escaped(path)}&per_page=1`);
      return last ? { sha: last.id, parent: last.parent_ids[0] ?? null, message: last.message } : null;
    },

    ahead: async (branch, most) =>
      (await log(`ref_name=${escaped(`${settings.branch}..${branch}`)}&per_page=${most}`)).map(({ message }) => message),

    page: (path, at) => `${front}/blob/${at}/${path.split('/').map(escaped).join('/')}`,

    async review(branch, title, text) {
      const request = { source_branch: branch, target_branch: settings.branch, title, description: text, remove_source_branch: true };
      const made = await unless(
        'path-taken',
        null,
        json(MergeRequest, { method: 'POST', path: `${project}/merge_requests`, json: request, refusal: refusalOf }),
      );
      return `${front}/merge_requests/${made?.iid ?? (await openRequest(branch)) ?? fail('branch-moved', { ...names })}`;
    },

    isUnderReview: async (branch) => (await openRequest(branch)) !== null,

    async close(branch) {
      const open = await openRequest(branch);
      if (open)
        await answer({ method: 'PUT', path: `${project}/merge_requests/${open}`, json: { state_event: 'close' }, refusal: refusalOf });
      return open !== null;
    },

    async remove(branch) {
      await unless(
        'branch-missing',
        null,
        answer({ method: 'DELETE', path: `${repository}/branches/${escaped(branch)}`, refusal: refusalOf, harmless: true }),
      );
    },

    async check() {
      const { archived, empty_repo } = await json(Project, { path: project });
      if (archived) fail('repository-locked', { ...names });
      if (empty_repo) fail('repository-empty', { ...names });
      // Roles can be tailored and tokens are for reading or writing: only trying tells. The branch is there, so that nothing happens.
      const at = await head(settings.branch);
      await unless(
        'path-taken',
        null,
        answer({
          method: 'POST',
          path: `${repository}/branches?branch=${escaped(settings.branch)}&ref=${escaped(at)}`,
          refusal: refusalOf,
        }),
      );
    },
  };
};

export const gitlab = repositoryDestination('gitlab', openGitlab);
