// GitHub's contents: one file or folder at a commit. https://docs.github.com/rest/repos/contents#get-repository-content
import { dirname, join } from 'node:path/posix';
import { refuse } from './refuse.ts';
import { type Entry, TREE_MODE } from '../git-objects.ts';
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import type { Routes } from '../routes.ts';

/** Above it the content is left out and the encoding is `none`; the raw form has it still. */
const INLINE = 1 << 20;
const LINK = '120000';

export function contents(state: HostState, at: string): Routes {
  const { repository } = state;

  function record(path: string, { mode, sha }: Entry, size: number, type: string) {
    const self = `${at}/contents/${path}`;
    return {
      name: path.split('/').pop(),
      path,
      sha,
      size,
      type,
      url: self,
      git_url: `${at}/git/blobs/${sha}`,
      html_url: self,
      download_url: mode === TREE_MODE ? null : self,
      _links: { self, git: `${at}/git/blobs/${sha}`, html: self },
    };
  }

  /** The file that a link leads to: "if the symlink's target is a normal file in the repository, then the API responds with the content of the file". */
  async function linked(commit: string, path: string, sha: string): Promise<Entry | null> {
    const target = Buffer.from((await repository.read(sha))?.bytes ?? []).toString('utf8');
    const entry = await repository.entry(commit, join(dirname(path), target));
    return entry?.mode.startsWith('100') ? entry : null;
  }

  async function get(asked: Asked, rawPath = ''): Promise<Answer> {
    const path = rawPath.replace(/^\//, '');
    if (await repository.isEmpty()) return refuse(404, 'This repository is empty.');
    const ref = asked.query.get('ref') ?? 'main';
    const commit = await repository.resolve(ref);
    if (!commit) return refuse(404, `No commit found for the ref ${ref}`);
    const found = await repository.entry(commit, path);
    if (!found) return refuse(404, 'Not Found');
    const entry = (found.mode === LINK && (await linked(commit, path, found.sha))) || found;
    if (entry.mode === TREE_MODE) {
      const inside = [...((await repository.tree(entry.sha)) ?? [])];
      return {
        status: 200,
        body: inside.map(([name, below]) => record(path ? `${path}/${name}` : name, below, 0, below.mode === TREE_MODE ? 'dir' : 'file')),
      };
    }
    if (entry.mode === '160000')
      return { status: 200, body: { ...record(path, entry, 0, 'submodule'), submodule_git_url: 'git://example.org/other.git' } };
    const bytes = Buffer.from((await repository.read(entry.sha))?.bytes ?? []);
    if (entry.mode === LINK)
      return { status: 200, body: { ...record(path, entry, bytes.length, 'symlink'), target: bytes.toString('utf8') } };
    if (/\braw\b/.test(asked.headers.accept ?? ''))
      return { status: 200, body: new Uint8Array(bytes), headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
    const etag = `W/"${entry.sha}"`;
    if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    const inline = bytes.length <= INLINE;
    // Lines of 60, as GitHub writes them.
    const content = inline ? bytes.toString('base64').replace(/.{1,60}/g, '$&\n') : '';
    return {
      status: 200,
      headers: { etag },
      body: { ...record(path, entry, bytes.length, 'file'), encoding: inline ? 'base64' : 'none', content },
    };
  }

  return [['GET', /^\/contents(\/.*)?$/, get]];
}
