// GitLab's files, one at a time. https://docs.gitlab.com/api/repository_files/
import { createHash } from 'node:crypto';
import { TREE_MODE } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import { keptBehind } from '../lfs.ts';
import type { Answer, Asked } from '../json-server.ts';
import type { Routes } from '../routes.ts';
import { refuse } from './refuse.ts';

export function files(state: HostState): Routes {
  const { repository } = state;

  async function find(asked: Asked, rawPath: string, whole: boolean) {
    const [ref, path] = [asked.query.get('ref'), decodeURIComponent(rawPath)];
    if (!ref) return { status: 400, body: { error: 'ref is missing, ref is empty' } };
    const commit = await repository.resolve(ref === 'HEAD' ? 'main' : ref);
    if (!commit) return refuse(404, '404 Commit Not Found');
    const entry = await repository.entry(commit, path);
    // Of a submodule it tells the commit, and no bytes: Gitlab::Git::Blob.tree_entry.
    const submodule = entry?.mode === '160000' ? { sha: entry.sha, bytes: new Uint8Array() } : null;
    const blob = submodule ?? (entry && entry.mode !== TREE_MODE ? await repository.read(entry.sha) : null);
    if (!entry || !blob) return refuse(404, '404 File Not Found');
    // Looking for it takes long, and nobody here asks for it with the bytes alone.
    const last = !whole ? commit : await repository.git('log', '-1', '--format=%H', commit, '--', path);
    const headers = {
      'x-gitlab-blob-id': blob.sha,
      'x-gitlab-commit-id': commit,
      'x-gitlab-last-commit-id': last,
      'x-gitlab-file-path': Buffer.from(path).toString('latin1'),
      'x-gitlab-ref': ref,
      'x-gitlab-size': String(blob.bytes.length),
    };
    return { path, ref, commit, last, blob, headers, mode: entry.mode };
  }

  async function record(asked: Asked, path = ''): Promise<Answer> {
    const found = await find(asked, path, asked.method === 'GET');
    if ('status' in found) return found;
    const { blob, headers } = found;
    const body = {
      file_name: found.path.split('/').pop(),
      file_path: found.path,
      size: blob.bytes.length,
      encoding: 'base64',
      content: Buffer.from(blob.bytes).toString('base64'),
      content_sha256: createHash('sha256').update(blob.bytes).digest('hex'),
      ref: found.ref,
      blob_id: blob.sha,
      commit_id: found.commit,
      last_commit_id: found.last,
      execute_filemode: found.mode === '100755',
    };
    return { status: 200, headers, body: asked.method === 'HEAD' ? undefined : body };
  }

  async function raw(asked: Asked, path = ''): Promise<Answer> {
    const found = await find(asked, path, false);
    if ('status' in found) return found;
    const kept = asked.query.get('lfs') === 'true' ? keptBehind(state, found.blob.bytes) : null;
    if (kept) return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: kept.bytes };
    return { status: 200, headers: { ...found.headers, 'content-type': 'text/plain' }, body: found.blob.bytes };
  }

  return [
    ['GET', /^\/repository\/files\/([^/]+)\/raw$/, raw],
    ['GET', /^\/repository\/files\/([^/]+)$/, record],
    ['HEAD', /^\/repository\/files\/([^/]+)$/, record],
  ];
}
