// Gitea's contents: one file or folder at a commit or branch. services/repository/files/content.go
import { type Entry, TREE_MODE } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { keptBehind } from '../lfs.ts';
import type { Routes } from '../routes.ts';
import { refuse } from './refuse.ts';

const TYPES: Record<string, string> = { [TREE_MODE]: 'dir', '120000': 'symlink', '160000': 'submodule' };

export async function contentRecord(state: HostState, path: string, { mode, sha }: Entry, web: string, whole: boolean) {
  const { repository } = state;
  const type = TYPES[mode] ?? 'file';
  const bytes = type === 'dir' || type === 'submodule' ? null : Buffer.from((await repository.read(sha))?.bytes ?? []);
  const shown = whole && type === 'file' && bytes;
  const kept = bytes && keptBehind(state, bytes);
  const url = `${web}/src/${path}`;
  return {
    name: path.split('/').pop(),
    path,
    sha,
    type,
    size: bytes?.length ?? 0,
    encoding: shown ? 'base64' : null,
    content: shown ? shown.toString('base64') : null,
    ...(kept ? { lfs_oid: kept.oid, lfs_size: kept.size } : {}),
    target: type === 'symlink' ? bytes?.toString('utf8') : null,
    url,
    html_url: url,
    git_url: url,
    download_url: type === 'dir' ? null : url,
    submodule_git_url: null,
    _links: { self: url, git: url, html: url },
  };
}

export function contents(state: HostState, web: string): Routes {
  const { repository } = state;

  async function find(asked: Asked, path: string) {
    const commit = await repository.resolve(asked.query.get('ref') ?? 'main');
    return commit ? repository.entry(commit, path) : null;
  }

  async function get(asked: Asked, rawPath = ''): Promise<Answer> {
    const path = rawPath.replace(/^\//, '');
    const entry = await find(asked, path);
    if (!entry) return refuse(404, `object does not exist [id: , rel_path: ${path}]`);
    if (entry.mode !== TREE_MODE) return { status: 200, body: await contentRecord(state, path, entry, web, true) };
    const inside = [...((await repository.tree(entry.sha)) ?? [])];
    return {
      status: 200,
      body: await Promise.all(inside.map(([name, below]) => contentRecord(state, path ? `${path}/${name}` : name, below, web, false))),
    };
  }

  async function raw(asked: Asked, path = ''): Promise<Answer> {
    const entry = await find(asked, path);
    const blob = entry && (await repository.read(entry.sha));
    if (!entry || blob?.type !== 'blob') return refuse(404, `object does not exist [id: , rel_path: ${path}]`);
    // routers/common/serve.go
    const etag = `"${entry.sha}"`;
    if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return { status: 200, headers: { etag }, body: blob.bytes };
  }

  /** The bytes behind an LFS pointer; of any other file its own. */
  async function media(asked: Asked, path = ''): Promise<Answer> {
    const answer = await raw(asked, path);
    const kept = answer.body instanceof Uint8Array ? keptBehind(state, answer.body) : null;
    return kept ? { status: 200, body: kept.bytes } : answer;
  }

  return [
    ['GET', /^\/media\/(.+)$/, media],
    ['GET', /^\/contents(\/.*)?$/, get],
    ['GET', /^\/raw\/(.+)$/, raw],
    [
      'GET',
      /^\/git\/blobs\/([0-9a-f]{40})$/,
      async (_, sha = '') => {
        const blob = await repository.read(sha);
        return blob?.type === 'blob'
          ? {
              status: 200,
              body: {
                sha,
                size: blob.bytes.length,
                encoding: 'base64',
                content: Buffer.from(blob.bytes).toString('base64'),
                url: `${web}/git/blobs/${sha}`,
              },
            }
          : refuse(400, `object does not exist [id: ${sha}, rel_path: ]`);
      },
    ],
  ];
}
