// GitLab's folders, page by page: folders first, submodules last. https://docs.gitlab.com/api/repositories/#list-repository-tree
import { type Entry, TREE_MODE } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import type { Routes } from '../routes.ts';
import { refuse } from './refuse.ts';

const TYPES: Record<string, string> = { [TREE_MODE]: 'tree', '160000': 'commit' };
const ORDER = ['tree', 'blob', 'commit'];
const typeOf = ({ mode }: Entry) => TYPES[mode] ?? 'blob';

export function trees({ repository }: HostState): Routes {
  async function list({ query }: Asked): Promise<Answer> {
    const [path, page, perPage] = [
      query.get('path') ?? '',
      Number(query.get('page') ?? 1),
      Math.min(Number(query.get('per_page') ?? 20), 100),
    ];
    const commit = await repository.resolve(query.get('ref') ?? 'main');
    if (!commit) return refuse(404, '404 Tree Not Found');
    const folder = await repository.entry(commit, path);
    if (folder?.mode !== TREE_MODE) return refuse(404, '404 invalid revision or path Not Found');
    const entries = [...((await repository.tree(folder.sha)) ?? [])].toSorted(
      ([, one], [, other]) => ORDER.indexOf(typeOf(one)) - ORDER.indexOf(typeOf(other)),
    );
    const shown = entries.slice((page - 1) * perPage, page * perPage);
    const body = shown.map(([name, entry]) => ({
      id: entry.sha,
      name,
      type: typeOf(entry),
      path: path ? `${path}/${name}` : name,
      mode: entry.mode.padStart(6, '0'),
    }));
    return {
      status: 200,
      headers: { 'x-total': String(entries.length), 'x-total-pages': String(Math.ceil(entries.length / perPage)), 'x-page': String(page) },
      body,
    };
  }

  return [['GET', /^\/repository\/tree$/, list]];
}
