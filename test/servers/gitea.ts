// Stands in for Gitea and Forgejo over a real repository: https://docs.gitea.com/api, routers/api/v1/repo/file.go.
import type { GitRepository } from './git-repository.ts';
import { branches } from './gitea/branches.ts';
import { changeFiles } from './gitea/change-files.ts';
import { contents } from './gitea/contents.ts';
import { gitData } from './gitea/git-data.ts';
import { pulls } from './gitea/pulls.ts';
import { refuse } from './gitea/refuse.ts';
import { type Host, type HostState, mayDo, stateOf } from './host.ts';
import { type Answer, type Asked, serveJson } from './json-server.ts';
import { route, type Routes } from './routes.ts';

export async function startGitea(repository: GitRepository, more: Partial<HostState> = {}): Promise<Host> {
  const state = stateOf(repository, more);
  const server = await serveJson((asked, origin) => answer(state, asked, origin));
  return Object.assign(state, { server, url: server.url, close: server.close });
}

async function answer(state: HostState, asked: Asked, origin: string): Promise<Answer> {
  const may = mayDo(state, asked.headers.authorization);
  if (!may) return refuse(401, 'user does not exist [uid: 0, name: ]');
  const base = `/api/v1/repos/${state.project}`;
  const below = asked.path.startsWith(base) ? asked.path.slice(base.length) : null;
  if (below === null || !/^(\/|$)/.test(below)) return refuse(404, 'not found');
  if (asked.method !== 'GET') {
    if (may === 'read') return refuse(403, 'token does not have at least one of required scope(s): [write:repository]');
    if (may === 'visitor') return refuse(403, 'user should have a permission to write to a repo');
    if (state.archived) return refuse(423, 'repo is archived');
  }
  const web = `${origin}/${state.project}`;
  const routes: Routes = [
    ['GET', /^$/, () => repositoryRecord(state, may, web)],
    ...branches(state, may, web),
    ...contents(state, web),
    ...gitData(state, web),
    ...changeFiles(state, web),
    ...pulls(state, web),
  ];
  return (await route(routes, asked, below)) ?? refuse(404, 'Not Found');
}

async function repositoryRecord(state: HostState, may: string, web: string): Promise<Answer> {
  const [login = '', name = ''] = state.project.split('/');
  const permissions = { admin: false, push: may !== 'visitor', pull: true };
  return {
    status: 200,
    body: {
      id: 1,
      name,
      full_name: state.project,
      owner: { login },
      default_branch: 'main',
      html_url: web,
      empty: await state.repository.isEmpty(),
      archived: state.archived,
      permissions,
    },
  };
}
