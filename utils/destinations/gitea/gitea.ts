// A repository at Gitea or Forgejo: all files of a commit in one request to the contents API, made on a clone and pushed, so that
// nobody's commit is overwritten.
import { fromBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import { escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { askRepository } from '../git/ask-repository';
import { blobId } from '../git/blob-id';
import { repositoryDestination } from '../git/deliver-to-repository';
import type { OpenRepository } from '../git/repository';
import { openTrees } from '../git/trees';
import { Branch, Contents, Log, Repo } from './answers';
import { openCommits } from './commits';
import { refusalOf, WORDS } from './refusals';
import { openReading } from './reading';
import { openReviews } from './reviews';

/** A folder is told a thousand names at a time. */
const PAGES = 100;
/** Of a commit nothing is looked at but what it says. */
const BRIEF = 'stat=false&verification=false&files=false';
const partsOf = (path: string): string => path.split('/').map(escaped).join('/');

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

  async function read(path: string, ref: string) {
    const at = `${partsOf(path)}?ref=${escaped(ref)}`;
    const there = await unless('repository-missing', null, json(Contents, { path: `${repo}/contents/${at}` }));
    if (there === null) return null;
    if (Array.isArray(there) || there.type !== 'file') return fail('path-taken', { ...names, path });
    const bytes = there.content == null ? (await answer({ path: `${repo}/raw/${at}` })).bytes : fromBase64(there.content);
    if (bytes === null || (await blobId(bytes, there.sha)) !== there.sha) return fail('answer-unexpected', { ...names, status: '200' });
    return { bytes, blob: there.sha };
  }

  const { commit, settle } = openCommits({ host, repo, front, settings, trees, head, read });

  return {
    head,
    read,
    commit,

    find: (path, at) => trees.find(at, path),

    settle,

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

    page: (path, commit, line) => `${front}/src/commit/${commit}/${partsOf(path)}${line ? `?display=source#L${line}` : ''}`,

    ...openReading({ host, repo, trees, partsOf }),

    ...openReviews(host, repo, front, settings.branch),

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
