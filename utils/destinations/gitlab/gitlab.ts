// A repository at GitLab: all files of a commit in one request to its commits API, which takes or refuses them as a whole.
import { toBase64 } from '@/utils/core/bytes';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { askHost, escaped, unless } from '../git/ask-host';
import { blobId } from '../git/blob-id';
import { prefixed } from '../git/commit-message';
import { repositoryDestination } from '../git/deliver-to-repository';
import type { Committed, FileChange, Listed, OpenRepository } from '../git/repository';
import { reading, refusalOf } from './refusals';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const Branch = z.object({ commit: z.object({ id: Sha }) });
const Commit = z.object({ id: Sha, parent_ids: z.array(Sha) });
const Log = z.array(z.object({ message: z.string(), parent_ids: z.array(Sha) }));
const MergeRequest = z.object({ iid: z.int().check(z.positive()) });
/** https://docs.gitlab.com/api/repositories/#list-repository-tree */
const Entries = z.array(z.object({ name: z.string(), type: z.string() }));
const PER_PAGE = 100;
/** Nobody looks through more. */
const PAGES = 20;
const Project = z.object({ archived: z.optional(z.boolean()), empty_repo: z.optional(z.boolean()) });

/** It knows a file by the last commit that its author saw; one that it does not know it ignores, so this guard is never the only one: https://gitlab.com/gitlab-org/gitlab/-/issues/438657 */
const actionOf = (head: string) => ({ path, bytes, existed }: FileChange) => ({
  action: bytes === null ? 'delete' : existed === null ? 'create' : 'update',
  file_path: path,
  ...(bytes === null ? {} : { encoding: 'base64', content: toBase64(bytes) }),
  ...(existed === null ? {} : { last_commit_id: head }),
});

export const openGitlab: OpenRepository = (settings, effects) => {
  const { asked, answer, json } = askHost(settings, effects, () => ({ 'PRIVATE-TOKEN': effects.token.reveal() }));
  const project = `/api/v4/projects/${escaped(settings.project)}`;
  const repository = `${project}/repository`;
  const front = `${settings.baseUrl.replace(/\/$/, '')}/${settings.project}/-`;

  const head = async (branch: string) => (await json(Branch, { path: `${repository}/branches/${escaped(branch)}`, refusal: refusalOf })).commit.id;

  async function makeBranch(name: string, from: string): Promise<void> {
    await unless('path-taken', null, answer({ method: 'POST', path: `${repository}/branches?branch=${escaped(name)}&ref=${escaped(from)}`, refusal: refusalOf }));
  }

  async function read(path: string, ref: string) {
    const given = await unless('repository-missing', null, answer({ path: `${repository}/files/${escaped(path)}/raw?ref=${escaped(ref)}`, refusal: reading }));
    if (given === null) return null;
    const blob = given.headers['x-gitlab-blob-id'] ?? '';
    // Anything can answer 200: a login page of the network, half a file.
    if ((await blobId(given.bytes, blob)) !== blob) fail('answer-unexpected', { ...asked, status: String(given.status) });
    return { bytes: given.bytes, blob };
  }

  /** "Exists already" is said of a file that somebody was faster with, and of folders and submodules. */
  async function movedOrTaken(branch: string, changes: FileChange[]): Promise<never> {
    for (const { path, existed } of changes) if (existed === null && (await read(path, branch)) !== null) fail('branch-moved', { ...asked });
    return fail('path-taken', { ...asked, path: changes[0]?.path ?? '' });
  }

  /** GitLab compares before it writes, not while: whoever committed in between gets everything back as it was. */
  async function makeSure(branch: string, head: string, made: z.infer<typeof Commit>, changes: FileChange[]): Promise<void> {
    const [parent] = made.parent_ids;
    if (parent === undefined || parent === head) return;
    const back: FileChange[] = [];
    let overwritten = false;
    for (const { path, bytes, existed } of changes) {
      const theirs = await read(path, parent);
      overwritten ||= (theirs?.blob ?? null) !== existed;
      back.push({ path, bytes: theirs?.bytes ?? null, existed: bytes && (await blobId(bytes, made.id)) });
    }
    if (!overwritten) return;
    await commit(branch, made.id, back, 'Put back what was committed at the same moment');
    fail('branch-moved', { ...asked });
  }

  async function commit(branch: string, head: string, changes: FileChange[], message: string): Promise<Committed> {
    const body = { branch, commit_message: prefixed(settings, message), actions: changes.map(actionOf(head)) };
    const made = await unless('path-taken', null, json(Commit, { method: 'POST', path: `${repository}/commits`, json: body, refusal: refusalOf }));
    if (made === null) return movedOrTaken(branch, changes);
    await makeSure(branch, head, made, changes);
    return { sha: made.id, url: `${front}/commit/${made.id}` };
  }

  async function list(folder: string, at: string): Promise<Listed[] | null> {
    const found: Listed[] = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const query = `ref=${escaped(at)}&per_page=${PER_PAGE}&page=${page}${folder && `&path=${escaped(folder)}`}`;
      const given = await unless('repository-missing', null, json(Entries, { path: `${repository}/tree?${query}` }));
      if (given === null) return null;
      for (const { name, type } of given) found.push({ name, isFolder: type === 'tree' });
      if (given.length < PER_PAGE) break;
    }
    // Of a folder that is not there it used to answer an empty list.
    return folder && found.length === 0 ? null : found;
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

    comparesBefore: true,

    async lastCommit(path, ref) {
      const [last] = await log(`ref_name=${escaped(ref)}&path=${escaped(path)}&per_page=1`);
      return last ? { parent: last.parent_ids[0] ?? null, message: last.message } : null;
    },

    ahead: async (branch, most) => (await log(`ref_name=${escaped(`${settings.branch}..${branch}`)}&per_page=${most}`)).map(({ message }) => message),

    page: (path, at) => `${front}/blob/${at}/${path.split('/').map(escaped).join('/')}`,

    branch: makeBranch,

    async review(branch, title, text) {
      const request = { source_branch: branch, target_branch: settings.branch, title, description: text, remove_source_branch: true };
      const made = await unless('path-taken', null, json(MergeRequest, { method: 'POST', path: `${project}/merge_requests`, json: request, refusal: refusalOf }));
      return `${front}/merge_requests/${made?.iid ?? (await openRequest(branch)) ?? fail('branch-moved', { ...asked })}`;
    },

    isUnderReview: async (branch) => (await openRequest(branch)) !== null,

    async close(branch) {
      const open = await openRequest(branch);
      if (open) await answer({ method: 'PUT', path: `${project}/merge_requests/${open}`, json: { state_event: 'close' }, refusal: refusalOf });
      return open !== null;
    },

    async remove(branch) {
      await unless('branch-missing', null, answer({ method: 'DELETE', path: `${repository}/branches/${escaped(branch)}`, refusal: refusalOf }));
    },

    async check() {
      const { archived, empty_repo } = await json(Project, { path: project });
      if (archived) fail('repository-locked', { ...asked });
      if (empty_repo) fail('repository-empty', { ...asked });
      // Roles can be tailored and tokens are for reading or writing: only trying tells. The branch is there, so that nothing happens.
      await makeBranch(settings.branch, await head(settings.branch));
    },
  };
};

export const gitlab = repositoryDestination('gitlab', openGitlab);
