// A repository at Gitea or Forgejo: all files of a commit in one request to the contents API, made on a clone and pushed, so that nobody's commit is overwritten.
import { fromBase64, toBase64 } from '@/utils/base/bytes';
import { fail, ProblemError } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import { escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { askRepository } from '../git/ask-repository';
import { blobId } from '../git/blob-id';
import { prefixed } from '../git/commit-message';
import { repositoryDestination } from '../git/deliver-to-repository';
import type { Committed, FileChange, OpenRepository } from '../git/repository';
import { foldersOf, isFolder, openTrees } from '../git/trees';
import { committing, refusalOf, WORDS } from './refusals';
import { settle } from './settle';

const Sha = z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const Branch = z.object({ commit: z.object({ id: Sha }) });
/** A list is a folder's; the content of a large file is left out. */
const Contents = z.union([z.array(z.unknown()), z.object({ type: z.string(), sha: Sha, content: z.optional(z.nullable(z.string())) })]);
const Made = z.object({ commit: z.object({ sha: Sha }) });
const Log = z.array(z.object({ sha: Sha, commit: z.object({ message: z.string() }), parents: z.array(z.object({ sha: Sha })) }));
/** A folder is told a thousand names at a time. */
const PAGES = 100;
/** Of a commit nothing is looked at but what it says. */
const BRIEF = 'stat=false&verification=false&files=false';
const Pull = z.object({ number: z.int().check(z.positive()), head: z.object({ ref: z.string() }), base: z.object({ ref: z.string() }) });
const Repo = z.object({ archived: z.boolean(), empty: z.boolean(), permissions: z.object({ push: z.boolean() }) });

const partsOf = (path: string): string => path.split('/').map(escaped).join('/');

const operationOf = ({ path, bytes, existed }: FileChange) => ({
  operation: bytes === null ? 'delete' : existed === null ? 'create' : 'update',
  path,
  ...(bytes && { content: toBase64(bytes) }),
  ...(existed !== null && { sha: existed }),
});

export const openGitea: OpenRepository = (settings, effects) => {
  const host = askRepository(settings, effects, () => ({ authorization: `token ${effects.token.reveal()}` }), { words: WORDS });
  const { names, answer, json } = host;
  const repo = `/api/v1/repos/${partsOf(settings.project)}`;
  const front = `${settings.baseUrl.replace(/\/$/, '')}/${settings.project}`;

  async function head(branch: string): Promise<string> {
    const there = await unless(
      'branch-missing',
      null,
      unless('repository-missing', null, json(Branch, { path: `${repo}/branches/${partsOf(branch)}`, refusal: refusalOf })),
    );
    if (there) return there.commit.id;
    // "not found" says either: this tells which, by throwing.
    await json(Repo, { path: repo });
    return fail('branch-missing', { ...names, branch });
  }

  const trees = openTrees(host, repo, PAGES);

  /** Asked for by its branches, it may answer a closed one, and not at all where a branch has a slash. */
  async function openPull(branch: string): Promise<number | null> {
    const open = await json(z.array(Pull), { path: `${repo}/pulls?state=open&sort=recentupdate&limit=50` });
    return open.find(({ head: { ref }, base }) => ref === branch && base.ref === settings.branch)?.number ?? null;
  }

  async function read(path: string, ref: string) {
    const at = `${partsOf(path)}?ref=${escaped(ref)}`;
    const there = await unless('repository-missing', null, json(Contents, { path: `${repo}/contents/${at}` }));
    if (there === null) return null;
    if (Array.isArray(there) || there.type !== 'file') return fail('path-taken', { ...names, path });
    const bytes = there.content == null ? (await answer({ path: `${repo}/raw/${at}` })).bytes : fromBase64(there.content);
    if (bytes === null || (await blobId(bytes, there.sha)) !== there.sha) return fail('answer-unexpected', { ...names, status: '200' });
    return { bytes, blob: there.sha };
  }

  /** Throws the Problem `path-taken`, with the place, where a folder above our files is something else. */
  async function foldersAreFree(head: string, changes: FileChange[]): Promise<void> {
    for (const folder of new Set(changes.flatMap(({ path }) => foldersOf(path)))) {
      const there = await trees.at(head, folder);
      if (there !== null && there !== 'unknown' && !isFolder(there)) fail('path-taken', { ...names, path: folder });
    }
  }

  async function change(branch: string, from: string, changes: FileChange[], message: string, isNew = false): Promise<Committed> {
    const where = isNew ? { branch: settings.branch, new_branch: branch } : { branch };
    const body = { ...where, message: prefixed(settings, message), files: changes.map(operationOf) };
    try {
      const { commit: made } = await json(Made, {
        method: 'POST',
        path: `${repo}/contents`,
        json: body,
        refusal: committing,
        files: changes.map(({ path }) => path),
      });
      return { sha: made.sha, url: `${front}/commit/${made.sha}` };
    } catch (error) {
      // Who loses a race to the branch is told "500": there is no other word for it.
      if (error instanceof ProblemError && error.problem.code === 'host-failed' && (await head(where.branch)) !== from)
        fail('branch-moved', { ...names });
      throw error;
    }
  }

  async function commit(branch: string, from: string, changes: FileChange[], message: string, isNew = false): Promise<Committed> {
    await foldersAreFree(from, changes);
    const made = await change(branch, from, changes, message, isNew);
    await settle(
      host,
      repo,
      { read, commit: change },
      branch,
      made.sha,
      changes.map(({ path }) => path),
    );
    return made;
  }

  return {
    head,
    read,
    commit,

    find: (path, at) => trees.find(at, path),

    settle: (branch, sha, paths) => settle(host, repo, { read, commit: change }, branch, sha, paths),

    list: (folder, at) => trees.list(at, folder),

    inLfs: async (path, ref) => (await answer({ path: `${repo}/media/${partsOf(path)}?ref=${escaped(ref)}` })).bytes,

    async lastCommit(path, ref) {
      // Of a file that never was it says 404.
      const log = await unless(
        'repository-missing',
        [],
        json(Log, { path: `${repo}/commits?sha=${escaped(ref)}&path=${escaped(path)}&limit=1&${BRIEF}`, refusal: refusalOf }),
      );
      return log[0] ? { sha: log[0].sha, parent: log[0].parents[0]?.sha ?? null, message: log[0].commit.message } : null;
    },

    async ahead(branch, most) {
      const log = await json(Log, {
        path: `${repo}/commits?sha=${escaped(branch)}&not=${escaped(settings.branch)}&limit=${most}&${BRIEF}`,
        refusal: refusalOf,
      });
      return log.map(({ commit }) => commit.message);
    },

    page: (path, commit) => `${front}/src/commit/${commit}/${partsOf(path)}`,

    async review(branch, title, text) {
      const request = { head: branch, base: settings.branch, title, body: text };
      const made = await unless(
        'branch-moved',
        null,
        json(Pull, { method: 'POST', path: `${repo}/pulls`, json: request, refusal: refusalOf }),
      );
      return `${front}/pulls/${made?.number ?? (await openPull(branch)) ?? fail('branch-moved', { ...names })}`;
    },

    isUnderReview: async (branch) => (await openPull(branch)) !== null,

    async close(branch) {
      const open = await openPull(branch);
      if (open) await answer({ method: 'PATCH', path: `${repo}/pulls/${open}`, json: { state: 'closed' }, refusal: refusalOf });
      return open !== null;
    },

    async remove(branch) {
      await unless(
        'branch-missing',
        null,
        answer({ method: 'DELETE', path: `${repo}/branches/${partsOf(branch)}`, refusal: refusalOf, harmless: true }),
      );
    },

    async check() {
      const { archived, empty, permissions } = await json(Repo, { path: repo });
      if (archived) fail('repository-locked', { ...names });
      if (empty) fail('repository-empty', { ...names });
      if (!permissions.push) fail('token-may-not-write', { ...names });
      // A token has fewer rights than its person: only trying tells. The branch is there, so that nothing happens.
      const at = await head(settings.branch);
      await unless(
        'branch-moved',
        null,
        answer({
          method: 'POST',
          path: `${repo}/branches`,
          json: { new_branch_name: settings.branch, old_ref_name: at },
          refusal: refusalOf,
        }),
      );
    },
  };
};

export const gitea = repositoryDestination('gitea', openGitea);
