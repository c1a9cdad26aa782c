// GitHub and GitHub Enterprise, over the git data API: a commit is made aside and becomes the branch in one step.
import { fromBase64, toBase64 } from '@/utils/core/bytes';
import { fail } from '@/utils/core/problem';
import { askHost, escaped, unless } from '../git/ask-host';
import { blobId } from '../git/blob-id';
import { prefixed } from '../git/commit-message';
import { repositoryDestination } from '../git/deliver-to-repository';
import { findInTrees, listInTrees, readBlob } from '../git/find-in-trees';
import type { FileChange, OpenRepository } from '../git/repository';
import { Ahead, Commit, Compared, Contents, Log, Made, Project, Pull, Pulls, Ref } from './answers';
import { comparing, moving, reading, removing, writing } from './refusals';
import { webAddress } from './web-address';

/** Known to github.com and to every Enterprise Server that is still maintained. */
const API_VERSION = '2022-11-28';
const PLAIN_FILE = '100644';

export const openGithub: OpenRepository = (settings, effects) => {
  const host = askHost(settings, effects, () => ({
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${effects.token.reveal()}`,
    'x-github-api-version': API_VERSION,
  }));
  const repos = `/repos/${settings.project}`;
  const web = `${webAddress(settings.baseUrl)}/${settings.project}`;
  const unexpected = () => fail('answer-unexpected', { ...host.asked, status: '200' });

  const decoded = async (content: string, sha: string) => {
    const bytes = fromBase64(content) ?? unexpected();
    return (await blobId(bytes, sha)) === sha ? bytes : unexpected();
  };

  // Who was too late and begins anew sends no file again: else of two that are as quick as each other one would lose every time.
  const sent = new Map<Uint8Array, string>();

  // No branch shows a blob, a tree or a commit that was made twice or in vain.
  const putBlob = async (bytes: Uint8Array): Promise<string> => {
    const known = sent.get(bytes);
    if (known) return known;
    const json = { content: toBase64(bytes), encoding: 'base64' };
    const { sha } = await host.json(Made, { method: 'POST', path: `${repos}/git/blobs`, json, refusal: writing, harmless: true });
    // Otherwise it took something else than it was given.
    if (sha !== (await blobId(bytes, sha))) unexpected();
    sent.set(bytes, sha);
    return sha;
  };

  const putTree = async (head: string, changes: FileChange[]): Promise<string> => {
    const { tree } = await host.json(Commit, { path: `${repos}/git/commits/${head}`, refusal: reading });
    const entries = [];
    for (const { path, bytes } of changes) {
      entries.push({ path, mode: PLAIN_FILE, type: 'blob', sha: bytes === null ? null : await putBlob(bytes) });
    }
    const json = { base_tree: tree.sha, tree: entries };
    const made = await host.json(Made, { method: 'POST', path: `${repos}/git/trees`, json, refusal: writing, harmless: true });
    // What was not found is there all the same, told 404 by mistake: read again, for a commit that changes nothing would be a second one.
    return made.sha === tree.sha ? fail('branch-moved', { ...host.asked }) : made.sha;
  };

  /** A file that was not found may be there all the same, told 404 by mistake: our tree would lie over it. */
  const makeSure = async (parent: string, sha: string, changes: FileChange[]): Promise<void> => {
    const { files } = await host.json(Compared, { path: `${repos}/compare/${parent}...${sha}`, refusal: comparing });
    for (const { path, bytes, existed } of changes) {
      const did = files.find(({ filename }) => filename === path)?.status;
      if (bytes !== null && existed === null && !['added', 'renamed', 'copied'].includes(did ?? '')) fail('branch-moved', { ...host.asked });
    }
  };

  const head = async (branch: string): Promise<string> => {
    const asked = host.json(Ref, { path: `${repos}/git/ref/${escaped(`heads/${branch}`)}`, refusal: reading });
    const ref = await unless('repository-missing', null, asked);
    if (ref) return ref.object.sha;
    // The same 404 says either: this tells which, by throwing.
    await host.json(Project, { path: repos });
    return fail('branch-missing', { ...host.asked, branch });
  };

  const refPath = (branch: string) => `${repos}/git/refs/${escaped(`heads/${branch}`)}`;

  const openPull = async (branch: string): Promise<number | null> => {
    const query = `state=open&head=${escaped(`${settings.project.split('/')[0]}:${branch}`)}&base=${escaped(settings.branch)}`;
    const [pull] = await host.json(Pulls, { path: `${repos}/pulls?${query}` });
    return pull?.number ?? null;
  };

  const contents = (path: string, ref: string) =>
    unless('repository-missing', null, host.json(Contents, { path: `${repos}/contents/${escaped(path)}?ref=${escaped(ref)}`, refusal: reading }));

  return {
    head,

    async read(path, ref) {
      const file = await contents(path, ref);
      if (file === null) return null;
      if (!('sha' in file)) return fail('path-taken', { path });
      return file.encoding === 'base64' ? { bytes: await decoded(file.content, file.sha), blob: file.sha } : readBlob(host, repos, file.sha);
    },

    find: (path, commit) => findInTrees(host, repos, path, commit, 1),

    list: (folder, commit) => listInTrees(host, repos, folder, commit, 1),

    async commit(branch, parent, changes, message) {
      const tree = await putTree(parent, changes);
      const commit = { message: prefixed(settings, message), tree, parents: [parent] };
      const { sha } = await host.json(Made, { method: 'POST', path: `${repos}/git/commits`, json: commit, refusal: writing, harmless: true });
      await makeSure(parent, sha, changes);
      const path = refPath(branch);
      const ref = await host.json(Ref, { method: 'PATCH', path, json: { sha, force: false }, refusal: moving });
      return ref.object.sha === sha ? { sha, url: `${web}/commit/${sha}` } : unexpected();
    },

    async lastCommit(path, ref) {
      const [last] = await host.json(Log, { path: `${repos}/commits?sha=${escaped(ref)}&path=${escaped(path)}&per_page=1`, refusal: reading });
      return last ? { parent: last.parents[0]?.sha ?? null, message: last.commit.message } : null;
    },

    async ahead(branch, most) {
      const { commits } = await host.json(Ahead, { path: `${repos}/compare/${escaped(settings.branch)}...${escaped(branch)}?per_page=${most}`, refusal: comparing });
      return commits.map(({ commit }) => commit.message);
    },

    page: (path, commit) => `${web}/blob/${commit}/${path.split('/').map(escaped).join('/')}`,

    async branch(name, from) {
      const asked = host.answer({
        method: 'POST',
        path: `${repos}/git/refs`,
        json: { ref: `refs/heads/${name}`, sha: from },
        refusal: (status, words) => (status === 422 && /already exists/i.test(words) ? 'branch-moved' : writing(status, words)),
      });
      await unless('branch-moved', null, asked);
    },

    async review(branch, title, text) {
      const pageOf = (number: number) => `${web}/pull/${number}`;
      const open = await openPull(branch);
      if (open) return pageOf(open);
      const json = { title, body: text, head: branch, base: settings.branch };
      const asked = host.json(Pull, { method: 'POST', path: `${repos}/pulls`, json, refusal: writing });
      // Two at a time: the other one's is as good.
      const made = await unless('request-refused', null, asked);
      return pageOf(made?.number ?? (await openPull(branch)) ?? fail('branch-protected', { ...host.asked }));
    },

    isUnderReview: async (branch) => (await openPull(branch)) !== null,

    async close(branch) {
      const open = await openPull(branch);
      if (open) await host.answer({ method: 'PATCH', path: `${repos}/pulls/${open}`, json: { state: 'closed' }, refusal: writing });
      return open !== null;
    },

    async remove(branch) {
      await unless('branch-missing', null, host.answer({ method: 'DELETE', path: refPath(branch), refusal: removing }));
    },

    async check() {
      const { archived, permissions } = await host.json(Project, { path: repos });
      if (archived) fail('repository-locked', { ...host.asked });
      if (permissions?.push === false) fail('token-may-not-write', { ...host.asked });
      await head(settings.branch);
      // Only a write tells whether a fine-grained token may write; no branch ever shows a blob without a commit.
      await putBlob(new TextEncoder().encode('Gleaner may write here.\n'));
    },
  };
};

export const github = repositoryDestination('github', openGithub);
