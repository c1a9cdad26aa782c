// GitLab's folders, page by page: folders first, submodules last. https://docs.gitlab.com/api/repositories/#list-repository-tree
import { type Entry, TREE_MODE } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import type { Routes } from '../routes.ts';
import { refuse } from './refuse.ts';

const TYPES: Record<string, string> = { [TREE_MODE]: 'tree', '160000': 'commit' };
const ORDER = ['tree', 'blob', 'commit'];
const typeOf = ({ mode }: Entry) => TYPES[mode] ?? 'blob';

const diffOf = (path: string, is: { isNew: boolean; isGone: boolean }) => ({
  old_path: path,
  new_path: path,
  a_mode: '100644',
  b_mode: '100644',
  new_file: is.isNew,
  renamed_file: false,
  deleted_file: is.isGone,
  diff: '',
});

export function trees({ repository }: HostState, origin: string): Routes {
  /** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits */
  async function compare({ query }: Asked): Promise<Answer> {
    const [from, to] = [await repository.resolve(query.get('from') ?? ''), await repository.resolve(query.get('to') ?? '')];
    if (!from || !to) return refuse(404, '404 Ref Not Found');
    const diffs = [];
    for (const path of await repository.pathsBetween(from, to))
      diffs.push(
        diffOf(path, { isNew: (await repository.entry(from, path)) === null, isGone: (await repository.entry(to, path)) === null }),
      );
    return { status: 200, body: { commits: [], diffs, compare_timeout: false, compare_same_ref: from === to } };
  }

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
    const isDeep = query.get('recursive') === 'true';
    const inside = isDeep ? await repository.entriesBelow(folder.sha) : [...((await repository.tree(folder.sha)) ?? [])];
    const entries = inside.toSorted(([, one], [, other]) => ORDER.indexOf(typeOf(one)) - ORDER.indexOf(typeOf(other)));
    // https://docs.gitlab.com/api/rest/#keyset-based-pagination
    const isKeyset = query.get('pagination') === 'keyset';
    const from = isKeyset ? Number(query.get('page_token') ?? 0) : (page - 1) * perPage;
    const shown = entries.slice(from, from + perPage);
    const link = `<${origin}?pagination=keyset&page_token=${from + perPage}&per_page=${perPage}>; rel="next"`;
    const body = shown.map(([name, entry]) => ({
      id: entry.sha,
      name: name.split('/').pop(),
      type: typeOf(entry),
      path: path ? `${path}/${name}` : name,
      mode: entry.mode.padStart(6, '0'),
    }));
    if (isKeyset) return { status: 200, headers: from + perPage < entries.length ? { link } : {}, body };
    return {
      status: 200,
      headers: { 'x-total': String(entries.length), 'x-total-pages': String(Math.ceil(entries.length / perPage)), 'x-page': String(page) },
      body,
    };
  }

  return [
    ['GET', /^\/repository\/tree$/, list],
    ['GET', /^\/repository\/compare$/, compare],
  ];
}
