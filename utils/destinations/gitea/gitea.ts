// A repository at Gitea or Forgejo: all files of a commit in one request to the contents API, made on a clone and pushed, so that nobody's commit is overwritten.
import { fromBase64, toBase64 } from '@/utils/core/bytes';
import { fail, type ProblemCode, ProblemError } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { askHost, escaped, unless } from '../git/ask-host';
import { blobId } from '../git/blob-id';
import { prefixed } from '../git/commit-message';
import { repositoryDestination } from '../git/deliver-to-repository';
import { findInTrees, listInTrees } from '../git/find-in-trees';
import type { Refusal } from '../git/http-problems';
import type { FileChange, OpenRepository } from '../git/repository';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const Branch = z.object({ commit: z.object({ id: Sha }) });
/** A list is a folder's; the content of a large file is left out. */
const Contents = z.union([z.array(z.unknown()), z.object({ type: z.string(), sha: Sha, content: z.optional(z.nullable(z.string())) })]);
const Made = z.object({ commit: z.object({ sha: Sha }) });
const Log = z.array(z.object({ commit: z.object({ message: z.string() }), parents: z.array(z.object({ sha: Sha })) }));
/** A folder is told a thousand names at a time. */
const PAGES = 100;
/** Of a commit nothing is looked at but what it says. */
const BRIEF = 'stat=false&verification=false&files=false';
const Pull = z.object({ number: z.int().check(z.positive()), head: z.object({ ref: z.string() }), base: z.object({ ref: z.string() }) });
const Repo = z.object({ archived: z.boolean(), empty: z.boolean(), permissions: z.object({ push: z.boolean() }) });

/** Its words, from `services/repository/files` and `routers/api/v1` in go-gitea/gitea; the status alone says too little. */
const WORDS: [RegExp, ProblemCode][] = [
  [/branch does not exist/i, 'branch-missing'],
  [/repository is empty/i, 'repository-empty'],
  [/protected|cannot commit to/i, 'branch-protected'],
  [/exists where you/i, 'path-taken'],
  [/already exists|does not match|object does not exist|file does not exist/i, 'branch-moved'],
];
const refusalOf: Refusal = (status, words) => (status < 500 ? (WORDS.find(([said]) => said.test(words))?.[1] ?? null) : null);

const partsOf = (path: string): string => path.split('/').map(escaped).join('/');

const operationOf = ({ path, bytes, existed }: FileChange) => ({
  operation: bytes === null ? 'delete' : existed === null ? 'create' : 'update',
  path,
  ...(bytes && { content: toBase64(bytes) }),
  ...(existed !== null && { sha: existed }),
});

export const openGitea: OpenRepository = (settings, effects) => {
  const host = askHost(settings, effects, () => ({ authorization: `token ${effects.token.reveal()}` }));
  const { asked, answer, json } = host;
  const repo = `/api/v1/repos/${partsOf(settings.project)}`;
  const front = `${settings.baseUrl.replace(/\/$/, '')}/${settings.project}`;

  const head = async (branch: string) => (await json(Branch, { path: `${repo}/branches/${partsOf(branch)}`, refusal: refusalOf })).commit.id;

  async function makeBranch(name: string, from: string): Promise<void> {
    await unless('branch-moved', null, answer({ method: 'POST', path: `${repo}/branches`, json: { new_branch_name: name, old_ref_name: from }, refusal: refusalOf }));
  }

  /** Asked for by its branches, it may answer a closed one, and not at all where a branch has a slash. */
  async function openPull(branch: string): Promise<number | null> {
    const open = await json(z.array(Pull), { path: `${repo}/pulls?state=open&sort=recentupdate&limit=50` });
    return open.find(({ head: { ref }, base }) => ref === branch && base.ref === settings.branch)?.number ?? null;
  }

  return {
    head,

    async read(path, ref) {
      const at = `${partsOf(path)}?ref=${escaped(ref)}`;
      const there = await unless('repository-missing', null, json(Contents, { path: `${repo}/contents/${at}` }));
      if (there === null) return null;
      if (Array.isArray(there) || there.type !== 'file') return fail('path-taken', { ...asked, path });
      const bytes = there.content == null ? (await answer({ path: `${repo}/raw/${at}` })).bytes : fromBase64(there.content);
      if (bytes === null || (await blobId(bytes, there.sha)) !== there.sha) return fail('answer-unexpected', { ...asked, status: '200' });
      return { bytes, blob: there.sha };
    },

    find: (path, commit) => findInTrees(host, repo, path, commit, PAGES),

    list: (folder, commit) => listInTrees(host, repo, folder, commit, PAGES),

    async commit(branch, from, changes, message) {
      try {
        const { commit } = await json(Made, { method: 'POST', path: `${repo}/contents`, json: { branch, message: prefixed(settings, message), files: changes.map(operationOf) }, refusal: refusalOf });
        return { sha: commit.sha, url: `${front}/commit/${commit.sha}` };
      } catch (error) {
        // Who loses a race to the branch is told "500": there is no other word for it.
        if (error instanceof ProblemError && error.problem.code === 'host-failed' && (await head(branch)) !== from) fail('branch-moved', { ...asked });
        throw error;
      }
    },

    async lastCommit(path, ref) {
      // Of a file that never was it says 404.
      const log = await unless('repository-missing', [], json(Log, { path: `${repo}/commits?sha=${escaped(ref)}&path=${escaped(path)}&limit=1&${BRIEF}`, refusal: refusalOf }));
      return log[0] ? { parent: log[0].parents[0]?.sha ?? null, message: log[0].commit.message } : null;
    },

    async ahead(branch, most) {
      const log = await json(Log, { path: `${repo}/commits?sha=${escaped(branch)}&not=${escaped(settings.branch)}&limit=${most}&${BRIEF}`, refusal: refusalOf });
      return log.map(({ commit }) => commit.message);
    },

    page: (path, commit) => `${front}/src/commit/${commit}/${partsOf(path)}`,

    branch: makeBranch,

    async review(branch, title, text) {
      const request = { head: branch, base: settings.branch, title, body: text };
      const made = await unless('branch-moved', null, json(Pull, { method: 'POST', path: `${repo}/pulls`, json: request, refusal: refusalOf }));
      return `${front}/pulls/${made?.number ?? (await openPull(branch)) ?? fail('branch-moved', { ...asked })}`;
    },

    isUnderReview: async (branch) => (await openPull(branch)) !== null,

    async close(branch) {
      const open = await openPull(branch);
      if (open) await answer({ method: 'PATCH', path: `${repo}/pulls/${open}`, json: { state: 'closed' }, refusal: refusalOf });
      return open !== null;
    },

    async remove(branch) {
      await unless('branch-missing', null, answer({ method: 'DELETE', path: `${repo}/branches/${partsOf(branch)}`, refusal: refusalOf }));
    },

    async check() {
      const { archived, empty, permissions } = await json(Repo, { path: repo });
      if (archived) fail('repository-locked', { ...asked });
      if (empty) fail('repository-empty', { ...asked });
      if (!permissions.push) fail('token-may-not-write', { ...asked });
      // A token has fewer rights than its person: only trying tells. The branch is there, so that nothing happens.
      await makeBranch(settings.branch, await head(settings.branch));
    },
  };
};

export const gitea = repositoryDestination('gitea', openGitea);
