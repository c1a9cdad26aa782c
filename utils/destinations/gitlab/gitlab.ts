// A repository at GitLab: all files of a commit in one request to its commits API, which takes or refuses them as a whole.
import { fail } from '@/utils/core/problem';
import { escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { askRepository } from '../git/ask-repository';
import { blobId } from '../git/blob-id';
import { repositoryDestination } from '../git/deliver-to-repository';
import type { OpenRepository } from '../git/repository';
import { Branch, Log, Project } from './answers';
import { openCommits } from './commits';
import { reading, refusalOf, WORDS } from './refusals';
import { openReading } from './reading';
import { openReviews } from './reviews';
import { openSettle } from './settle';
import { openWay } from './way';

export const openGitlab: OpenRepository = (settings, effects) => {
  const headers = () => ({ 'PRIVATE-TOKEN': effects.token.reveal() });
  const host = askRepository(settings, effects, headers, { words: WORDS });
  const graph = askRepository(settings, effects, headers, { words: WORDS, betweenWrites: 0 });
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

  const commit = openCommits({ host, project, front, settings, isFree, known, read, settle });
  const log = (query: string) => json(Log, { path: `${repository}/commits?${query}`, refusal: refusalOf });

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

    page: (path, at, line) => `${front}/blob/${at}/${path.split('/').map(escaped).join('/')}${line ? `?plain=1#L${line}` : ''}`,

    ...openReading({ host, graph, project, name: settings.project, read }),

    ...openReviews(host, project, front, settings.branch),

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
