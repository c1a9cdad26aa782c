// Stands in for GitLab over a real repository: https://docs.gitlab.com/api/commits/, /repository_files/, /branches/, /merge_requests/.
import type { GitRepository } from './git-repository.ts';
import { branches } from './gitlab/branches.ts';
import { commits } from './gitlab/commits.ts';
import { files } from './gitlab/files.ts';
import { graphql } from './gitlab/graphql.ts';
import { mergeRequests } from './gitlab/merge-requests.ts';
import { refuse } from './gitlab/refuse.ts';
import { trees } from './gitlab/tree.ts';
import { type Host, type HostState, mayDo, stateOf } from './host.ts';
import { type Answer, type Asked, serveJson } from './json-server.ts';
import { route, type Routes } from './routes.ts';

const ID = 4711;

export async function startGitlab(repository: GitRepository, more: Partial<HostState> = {}): Promise<Host> {
  const state = stateOf(repository, more);
  const server = await serveJson((asked, origin) => answer(state, asked, origin));
  return Object.assign(state, { server, url: server.url, close: server.close });
}

async function answer(state: HostState, asked: Asked, origin: string): Promise<Answer> {
  const token = asked.headers['private-token'];
  const may = mayDo(state, typeof token === 'string' ? token : asked.headers.authorization);
  if (!may) return refuse(401, '401 Unauthorized');
  if (asked.method === 'POST' && asked.path === '/api/graphql') return state.graphql ? graphql(state, asked) : refuse(404, '404 Not Found');
  const [, project = '', below = ''] = /^\/api\/v4\/projects\/([^/]+)(.*)$/.exec(asked.rawPath) ?? [];
  if (![String(ID), state.project].includes(decodeURIComponent(project))) return refuse(404, '404 Project Not Found');
  if (!['GET', 'HEAD'].includes(asked.method)) {
    if (may === 'read')
      return {
        status: 403,
        body: {
          error: 'insufficient_scope',
          error_description: 'The request requires higher privileges than provided by the access token.',
          scope: 'api',
        },
      };
    if (may === 'visitor' || state.archived) return refuse(403, '403 Forbidden');
  }
  const web = `${origin}/${state.project}`;
  const routes: Routes = [
    ['GET', /^$/, () => projectRecord(state, may, web)],
    ...branches(state, may, web),
    ...files(state),
    ...trees(state, `${origin}/api/v4/projects/${ID}/repository/tree`),
    ...commits(state, web),
    ...mergeRequests(state, web),
  ];
  return (await route(routes, asked, below)) ?? refuse(404, '404 Not Found');
}

async function projectRecord(state: HostState, may: string, web: string): Promise<Answer> {
  const access = { access_level: may === 'visitor' ? 20 : 30, notification_level: 3 };
  const empty = await state.repository.isEmpty();
  return {
    status: 200,
    body: {
      id: ID,
      path_with_namespace: state.project,
      default_branch: empty ? null : 'main',
      web_url: web,
      archived: state.archived,
      empty_repo: empty,
      permissions: { project_access: access, group_access: null },
    },
  };
}
