// GitLab's branches. https://docs.gitlab.com/api/branches/
import type { HostState } from '../host.ts';
import type { Answer, Asked } from '../json-server.ts';
import { type Routes, text } from '../routes.ts';
import { commitRecord } from './commits.ts';
import { refuse } from './refuse.ts';

export function branches(state: HostState, may: string, web: string): Routes {
  const { repository } = state;

  async function record(name: string, status = 200): Promise<Answer> {
    const sha = await repository.resolve(`refs/heads/${name}`);
    if (!sha) return refuse(404, '404 Branch Not Found');
    const locked = state.protected.has(name);
    return {
      status,
      body: {
        name,
        merged: false,
        protected: locked,
        default: name === 'main',
        can_push: may === 'write' && !locked,
        developers_can_push: !locked,
        developers_can_merge: !locked,
        web_url: `${web}/-/tree/${name}`,
        commit: await commitRecord(repository, sha, web),
      },
    };
  }

  async function make(asked: Asked): Promise<Answer> {
    const [name, ref] = [asked.query.get('branch') ?? text(asked, 'branch'), asked.query.get('ref') ?? text(asked, 'ref')];
    if (!name) return { status: 400, body: { error: 'branch is missing' } };
    const from = await repository.resolve(ref);
    if (!from) return refuse(400, `Failed to create branch '${name}': invalid reference name '${ref}'`);
    return (await repository.moveRef(`refs/heads/${name}`, from, null)) ? record(name, 201) : refuse(400, 'Branch already exists');
  }

  async function remove(name: string): Promise<Answer> {
    if (state.protected.has(name)) return refuse(403, '403 Forbidden');
    return (await repository.removeRef(`refs/heads/${name}`)) ? { status: 204 } : refuse(404, '404 Branch Not Found');
  }

  return [
    ['GET', /^\/repository\/branches\/([^/]+)$/, (_, name = '') => record(decodeURIComponent(name))],
    ['POST', /^\/repository\/branches$/, make],
    ['DELETE', /^\/repository\/branches\/([^/]+)$/, (_, name = '') => remove(decodeURIComponent(name))],
  ];
}
