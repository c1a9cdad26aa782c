// Stands in for GitHub over a real repository: https://docs.github.com/rest/git, /rest/repos/contents, /rest/pulls.
import { comparisons } from './github/comparisons.ts';
import { contents } from './github/contents.ts';
import { githubExample } from './github/description.ts';
import { gitData } from './github/git-data.ts';
import { graphql } from './github/graphql.ts';
import { pulls } from './github/pulls.ts';
import { refuse } from './github/refuse.ts';
import type { GitRepository } from './git-repository.ts';
import { type Host, type HostState, mayDo, stateOf } from './host.ts';
import { type Answer, type Asked, serveJson } from './json-server.ts';
import { route, type Routes } from './routes.ts';

const EXAMPLE = githubExample<{ owner: object }>('full-repository-default-response');

export async function startGithub(repository: GitRepository, more: Partial<HostState> = {}): Promise<Host> {
  const state = stateOf(repository, more);
  const server = await serveJson((asked, origin) => answer(state, asked, origin));
  return Object.assign(state, { server, url: server.url, close: server.close });
}

async function answer(state: HostState, asked: Asked, origin: string): Promise<Answer> {
  const may = mayDo(state, asked.headers.authorization);
  // https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
  if (!asked.headers['user-agent']) return refuse(403, 'Request forbidden by administrative rules.');
  if (!may) return refuse(401, asked.headers.authorization ? 'Bad credentials' : 'Requires authentication');
  if (asked.method === 'POST' && asked.path === '/graphql') return state.graphql ? graphql(state, asked) : refuse(404, 'Not Found');
  const base = `/repos/${state.project}`;
  const below = asked.path.toLowerCase().startsWith(base.toLowerCase()) ? asked.path.slice(base.length) : null;
  if (below === null || !/^(\/|$)/.test(below)) return refuse(404, 'Not Found');
  if (asked.method !== 'GET') {
    if (may !== 'write')
      return {
        ...refuse(403, 'Resource not accessible by personal access token'),
        headers: { 'x-accepted-github-permissions': 'contents=write' },
      };
    if (state.archived) return refuse(403, 'Repository was archived so is read-only.');
  }
  const at = `${origin}${base}`;
  const routes: Routes = [
    ['GET', /^$/, () => repositoryRecord(state, may, at)],
    ...gitData(state, at),
    ...contents(state, at),
    ...comparisons(state, at),
    ...pulls(state, at),
  ];
  return (await route(routes, asked, below)) ?? refuse(404, 'Not Found');
}

function repositoryRecord(state: HostState, may: string, at: string): Answer {
  const [owner = '', name = ''] = state.project.split('/');
  // A fine-grained token's own rights are not told here; the person's are.
  const permissions = { admin: false, maintain: false, push: may !== 'visitor', triage: may !== 'visitor', pull: true };
  return {
    status: 200,
    body: {
      ...EXAMPLE,
      language: null,
      source: undefined,
      parent: undefined,
      template_repository: undefined,
      name,
      full_name: state.project,
      owner: { ...EXAMPLE.owner, login: owner },
      default_branch: 'main',
      archived: state.archived,
      permissions,
      url: at,
    },
  };
}
