// Gitea's branches: routers/api/v1/repo/branch.go
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';
import { refuse } from './refuse.ts';

export function branches(state: HostState, may: string, web: string): Routes {
  const { repository } = state;

  async function record(name: string, status = 200): Promise<Answer> {
    const sha = await repository.resolve(`refs/heads/${name}`);
    // As of a repository that is not there.
    if (!sha) return refuse(404, 'not found');
    const locked = state.protected.has(name);
    const commit = { id: sha, message: (await repository.commit(sha))?.message, url: `${web}/commit/${sha}` };
    return {
      status,
      body: { name, commit, protected: locked, user_can_push: may === 'write' && !locked, user_can_merge: may === 'write' },
    };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [name, from] = [text(asked, 'new_branch_name'), text(asked, 'old_ref_name') || text(asked, 'old_branch_name') || 'main'];
    const sha = await repository.resolve(from);
    if (!sha) return refuse(404, 'The old branch does not exist');
    return (await repository.moveRef(`refs/heads/${name}`, sha, null)) ? record(name, 201) : refuse(409, 'The branch already exists.');
  }

  async function remove(name: string): Promise<Answer> {
    if (state.protected.has(name)) return refuse(403, 'branch protected');
    return (await repository.removeRef(`refs/heads/${name}`))
      ? { status: 204 }
      : refuse(404, 'not found', [`branch does not exist [name: ${name}]`]);
  }

  return [
    ['GET', /^\/branches\/(.+)$/, (_, name = '') => record(name)],
    ['POST', /^\/branches$/, make],
    ['DELETE', /^\/branches\/(.+)$/, (_, name = '') => remove(name)],
  ];
}
