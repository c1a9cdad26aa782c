// Gitea's trees and lists of commits: services/repository/files/tree.go, routers/api/v1/repo/commits.go
import { TREE_MODE } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import type { Routes } from '../routes.ts';
import { refuse } from './refuse.ts';

const TYPES: Record<string, string> = { [TREE_MODE]: 'tree', '160000': 'commit' };
const DID: Record<string, string> = { A: 'added', D: 'removed', M: 'modified' };
/** `DEFAULT_GIT_TREES_PER_PAGE` */
const PER_PAGE = 1000;

export function gitData({ repository }: HostState, web: string): Routes {
  async function readTree({ query }: Asked, name = ''): Promise<Answer> {
    const isDeep = ['1', 'true'].includes(query.get('recursive') ?? '');
    const tree = `${name}^{tree}`;
    const inside = isDeep ? await repository.entriesBelow(tree) : [...((await repository.tree(tree)) ?? [])];
    if (!(await repository.read(name))) return refuse(400, `sha not found [${name}]`);
    const page = Number(query.get('page') ?? 1);
    const shown = inside.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const entries = shown.map(([path, { mode, sha }]) => ({
      path,
      mode: mode.padStart(6, '0'),
      type: TYPES[mode] ?? 'blob',
      size: 0,
      sha,
      url: `${web}/git/blobs/${sha}`,
    }));
    // An empty list is none: so Go writes it.
    return {
      status: 200,
      body: {
        sha: name,
        url: `${web}/git/trees/${name}`,
        tree: entries.length > 0 ? entries : null,
        truncated: page * PER_PAGE < inside.length,
        page,
        total_count: inside.length,
      },
    };
  }

  async function list({ query }: Asked): Promise<Answer> {
    const [head, path, not] = [await repository.resolve(query.get('sha') ?? 'main'), query.get('path'), query.get('not')];
    if (!head) return refuse(404, `object does not exist [id: ${query.get('sha')}, rel_path: ]`);
    // The limit is for lists without a path.
    const found = await repository.git(
      'log',
      '--format=%H',
      `-${path ? 50 : (query.get('limit') ?? 30)}`,
      head,
      ...(not ? ['--not', not] : []),
      ...(path ? ['--', path] : []),
    );
    const shas = found.split('\n').filter(Boolean);
    if (path && shas.length === 0) return refuse(404, "The target couldn't be found.");
    return { status: 200, body: await Promise.all(shas.map(record)) };
  }

  async function record(sha: string) {
    const { message = '', parents = [] } = (await repository.commit(sha)) ?? {};
    return {
      sha,
      url: `${web}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
      commit: { message, url: `${web}/git/commits/${sha}` },
      parents: parents.map((parent) => ({ sha: parent, url: `${web}/git/commits/${parent}` })),
    };
  }

  /** With the files it touched, as `git log --name-status --no-renames` has them: additions, removals and changes, and nothing else. */
  async function one({ query }: Asked, name = ''): Promise<Answer> {
    const commit = await repository.commit(name);
    if (!commit) return refuse(404, "The target couldn't be found.");
    const lines = (
      await repository.git(
        '-c',
        'core.quotePath=false',
        'diff-tree',
        '-r',
        '--root',
        '--no-renames',
        '--no-commit-id',
        '--name-status',
        commit.sha,
      )
    )
      .split('\n')
      .filter(Boolean);
    const files = lines.flatMap((line) => {
      const [letter = '', filename = ''] = line.split('\t');
      return DID[letter] ? [{ filename, status: DID[letter] }] : [];
    });
    return { status: 200, body: { ...(await record(commit.sha)), files: query.get('files') === 'false' ? null : files } };
  }

  /** routers/api/v1/repo/compare.go: commits that the second has and the first has not. */
  async function compare(_: Asked, from = '', to = ''): Promise<Answer> {
    const [base, head] = [await repository.resolve(from), await repository.resolve(to)];
    if (!base || !head) return refuse(404, "The target couldn't be found.");
    const shas = (await repository.git('rev-list', `${base}..${head}`)).split('\n').filter(Boolean);
    return { status: 200, body: { total_commits: shas.length, commits: await Promise.all(shas.map(record)) } };
  }

  return [
    ['GET', /^\/compare\/(.+?)\.\.\.(.+)$/, compare],
    ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, one],
    ['GET', /^\/git\/trees\/([0-9a-f]{40})$/, readTree],
    ['GET', /^\/commits$/, list],
  ];
}
