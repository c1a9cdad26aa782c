// GitHub's comparison of two commits, and its list of them. https://docs.github.com/rest/commits/commits
import { githubExample } from './description.ts';
import { refuse } from './refuse.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import type { Routes } from '../routes.ts';

interface Comparison {
  base_commit: { commit: object };
  merge_base_commit: object;
  commits: object[];
  files: object[];
}

const EXAMPLE = githubExample<Comparison>('commit-comparison');
/** Git's letters; it looks for files that were moved, and for none that were copied. */
const STATUS: Record<string, string> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' };

export function comparisons({ repository }: HostState, at: string): Routes {
  const commit = async (sha: string) => {
    const { message = '', parents = [] } = (await repository.commit(sha)) ?? {};
    return {
      ...EXAMPLE.base_commit,
      sha,
      commit: { ...EXAMPLE.base_commit.commit, message },
      parents: parents.map((parent) => ({ sha: parent, url: `${at}/commits/${parent}`, html_url: `${at}/commit/${parent}` })),
    };
  };

  async function list({ query }: Asked): Promise<Answer> {
    const head = await repository.resolve(query.get('sha') ?? 'main');
    if (!head) return refuse(404, 'Not Found');
    const path = query.get('path');
    const found = await repository.git('log', '--format=%H', `-${query.get('per_page') ?? 30}`, head, ...(path ? ['--', path] : []));
    return { status: 200, body: await Promise.all(found.split('\n').filter(Boolean).map(commit)) };
  }

  async function compare({ query }: Asked, from = '', to = ''): Promise<Answer> {
    const [base, head] = [await repository.resolve(from), await repository.resolve(to)];
    if (!base || !head) return refuse(404, 'Not Found');
    // Git is asked for as little as can be: a thousand clips ask for this as often.
    const follows = (await repository.commit(head))?.parents[0] === base;
    const merged = follows ? base : await repository.git('merge-base', base, head);
    const lines = (await repository.git('-c', 'core.quotePath=false', 'diff-tree', '-r', '-M', '--raw', '--no-abbrev', merged, head))
      .split('\n')
      .filter(Boolean);
    const files = lines.map((line) => {
      const [facts = '', ...paths] = line.split('\t');
      const [, , , sha, letter = ''] = facts.split(' ');
      const filename = paths.at(-1) ?? '';
      const file = {
        sha,
        filename,
        status: STATUS[letter.charAt(0)],
        additions: 0,
        deletions: 0,
        changes: 0,
        blob_url: `${at}/blob/${filename}`,
        raw_url: `${at}/raw/${filename}`,
        contents_url: `${at}/contents/${filename}`,
      };
      return paths.length > 1 ? Object.assign(file, { previous_filename: paths[0] }) : file;
    });
    const [behind, ahead] = follows
      ? [0, 1]
      : ((await repository.git('rev-list', '--left-right', '--count', `${base}...${head}`)).split('\t').map(Number) as [number, number]);
    const status = ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical';
    const between = follows ? [head] : ahead > 0 ? (await repository.git('rev-list', '--reverse', `${base}..${head}`)).split('\n') : [];
    const commits = await Promise.all(between.slice(0, Number(query.get('per_page') ?? 250)).map(commit));
    return {
      status: 200,
      body: {
        ...EXAMPLE,
        status,
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        base_commit: await commit(base),
        merge_base_commit: await commit(merged),
        commits,
        files,
      },
    };
  }

  return [
    ['GET', /^\/commits$/, list],
    ['GET', /^\/compare\/(.+?)\.\.\.(.+)$/, compare],
  ];
}
