// GitHub and GitHub Enterprise, over the git data API: a commit is made aside and becomes the branch in one step.
import { fromBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import { escaped } from '@/utils/hosts/ask-host';
import type { HostRules } from '@/utils/hosts/host-rules';
import { unless } from '@/utils/hosts/unless';
import { askRepository } from '../git/ask-repository';
import { blobId } from '../git/blob-id';
import { prefixed } from '../git/commit-message';
import { repositoryDestination } from '../git/deliver-to-repository';
import type { OpenRepository, Repository } from '../git/repository';
import { isPlainFile, openTrees, readBlob } from '../git/trees';
import { Ahead, Contents, Log, Project, Ref } from './answers';
import { commitAside } from './commit-aside';
import { comparing, limits, making, moving, reading, removing, signOnAddress, WORDS } from './refusals';
import { graphBase, openReading } from './reading';
import { openReviews } from './reviews';
import { webAddress } from './web-address';

/** Known to github.com and to every Enterprise Server that is still maintained. */
const API_VERSION = '2022-11-28';

export const openGithub: OpenRepository = (settings, effects) => {
  const headers = () => ({
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${effects.token.reveal()}`,
    'x-github-api-version': API_VERSION,
  });
  const rules: Partial<HostRules> = {
    words: WORDS,
    limits,
    details: (answer, means) =>
      means === 'sign-on-needed'
        ? { where: signOnAddress(answer.headers['x-github-sso']) ?? `${webAddress(settings.baseUrl)}/settings/tokens` }
        : {},
  };
  const host = askRepository(settings, effects, headers, rules);
  const graph = askRepository({ ...settings, baseUrl: graphBase(settings.baseUrl) }, effects, headers, { ...rules, betweenWrites: 0 });
  const repos = `/repos/${settings.project}`;
  const web = `${webAddress(settings.baseUrl)}/${settings.project}`;
  const unexpected = () => fail('answer-unexpected', { ...host.names, status: '200' });

  const decoded = async (content: string, sha: string) => {
    const bytes = fromBase64(content) ?? unexpected();
    return (await blobId(bytes, sha)) === sha ? bytes : unexpected();
  };

  const trees = openTrees(host, repos, 1);
  const aside = commitAside(host, repos, trees);

  const head = async (branch: string): Promise<string> => {
    const asked = host.json(Ref, { path: `${repos}/git/ref/${escaped(`heads/${branch}`)}`, refusal: reading });
    const ref = await unless('repository-missing', null, asked);
    if (ref) return ref.object.sha;
    // The same 404 says either: this tells which, by throwing.
    await host.json(Project, { path: repos });
    return fail('branch-missing', { ...host.names, branch });
  };

  const refPath = (branch: string) => `${repos}/git/refs/${escaped(`heads/${branch}`)}`;

  const contents = (path: string, ref: string) =>
    unless(
      'repository-missing',
      null,
      host.json(Contents, { path: `${repos}/contents/${escaped(path)}?ref=${escaped(ref)}`, refusal: reading }),
    );

  async function read(path: string, ref: string): ReturnType<Repository['read']> {
    const file = await contents(path, ref);
    if (file === null) return null;
    if (!('sha' in file)) return fail('path-taken', { path });
    // Of a link to a file GitHub answers that file, as if it lay there.
    const there = aside.hasSent(file.sha) ? 'unknown' : await trees.at(ref, path);
    if (there !== null && there !== 'unknown' && !isPlainFile(there)) return fail('path-taken', { path });
    return file.encoding === 'base64' ? { bytes: await decoded(file.content, file.sha), blob: file.sha } : readBlob(host, repos, file.sha);
  }

  return {
    head,

    read,

    find: (path, commit) => trees.find(commit, path),

    list: (folder, commit) => trees.list(commit, folder),

    async commit(branch, parent, changes, message, isNew) {
      const sha = await aside.make(parent, changes, prefixed(settings, message));
      const files = changes.map(({ path }) => path);
      const ref = isNew
        ? await host.json(Ref, {
            method: 'POST',
            path: `${repos}/git/refs`,
            json: { ref: `refs/heads/${branch}`, sha },
            refusal: making,
            files,
          })
        : await host.json(Ref, { method: 'PATCH', path: refPath(branch), json: { sha, force: false }, refusal: moving, files });
      return ref.object.sha === sha ? { sha, url: `${web}/commit/${sha}` } : unexpected();
    },

    async lastCommit(path, ref) {
      const [last] = await host.json(Log, {
        path: `${repos}/commits?sha=${escaped(ref)}&path=${escaped(path)}&per_page=1`,
        refusal: reading,
      });
      return last ? { sha: last.sha, parent: last.parents[0]?.sha ?? null, message: last.commit.message } : null;
    },

    async ahead(branch, most) {
      const { commits } = await host.json(Ahead, {
        path: `${repos}/compare/${escaped(settings.branch)}...${escaped(branch)}?per_page=${most}`,
        refusal: comparing,
      });
      return commits.map(({ commit }) => commit.message);
    },

    page: (path, commit, line) => `${web}/blob/${commit}/${path.split('/').map(escaped).join('/')}${line ? `?plain=1#L${line}` : ''}`,

    ...openReading({ host, graph, repos, project: settings.project, trees, read }),

    ...openReviews(host, settings, repos, web),

    async remove(branch) {
      await unless('branch-missing', null, host.answer({ method: 'DELETE', path: refPath(branch), refusal: removing, harmless: true }));
    },

    async check() {
      const { archived, permissions } = await host.json(Project, { path: repos });
      if (archived) fail('repository-locked', { ...host.names });
      if (permissions?.push === false) fail('token-may-not-write', { ...host.names });
      await head(settings.branch);
      // Only a write tells whether a fine-grained token may write; no branch ever shows a blob without a commit.
      await aside.putBlob(new TextEncoder().encode('Gleaner may write here.\n'));
    },
  };
};

export const github = repositoryDestination('github', openGithub);
