// Stands in for OpenProject: what it holds changes as the real one's would, and it refuses as the real one does. Sources: lib/api, app/contracts and docs/api/apiv3 in opf/openproject.
import { type Answer, noContentType, refuse } from './errors.ts';
import { attached, attachment, uploaded } from './attachments.ts';
import { assignees, configuration, items, preferences, project, projects, root, statuses, types } from './projects.ts';
import { sampleState } from './sample-state.ts';
import { schemaBody } from './schema.ts';
import { type Asked, serve, type Serving } from './serve.ts';
import { may, sees, type State, type User, type WorkPackage } from './state.ts';
import { displayIdOf, href, workPackageBody } from './represent.ts';
import { changed, created, form, listed, removed, touch } from './work-packages.ts';

export interface OpenProject extends State, Serving {
  /** Below which its API lies. */
  url: string;
  /** Told of each request and its answer, before that is sent. */
  listen(asked: Asked, answer: Answer): unknown;
  /** Awaited before each request is answered. */
  meanwhile(asked: Asked): unknown;
}

export async function startOpenProject(more: Partial<State> = {}): Promise<OpenProject> {
  const state = sampleState(more);
  const running: OpenProject = Object.assign(state, { url: '', close: async () => {}, listen: () => {}, meanwhile: () => {} });
  const server = await serve(async (asked) => {
    await running.meanwhile(asked);
    const answer = answerTo(running, asked);
    await running.listen(asked, answer);
    return answer;
  });
  running.url = server.url + running.basePath;
  running.close = server.close;
  return running;
}

/** Null: nobody known. */
function userOf(state: State, authorization: string | undefined): User | null {
  const [, scheme = '', value = ''] = /^(\w+)\s+(.*)$/.exec(authorization ?? '') ?? [];
  if (/^bearer$/i.test(scheme)) return (state.takesBearer && state.users[value]) || null;
  const [name, key = ''] = Buffer.from(value, 'base64').toString().split(/:(.*)/s);
  return (/^basic$/i.test(scheme) && name === 'apikey' && state.users[key]) || null;
}

/** As people see it; the real one is drawn by scripts. */
function pageOf({ workPackages }: State, path: string): string {
  const one = workPackages.get(Number(/\/work_packages\/(\d+)/.exec(path)?.[1]));
  const text = 'A work package is what a team calls a piece of work, with a subject, a status and somebody who does it. '.repeat(6);
  return `<!doctype html><html lang="en"><title>${one?.subject ?? 'OpenProject'}</title><main><h1>${one?.subject ?? 'OpenProject'}</h1><p>${text}</p></main></html>`;
}

type Handler = (...parts: string[]) => Answer;

function answerTo(state: State, asked: Asked): Answer {
  const base = `${state.basePath}/api/v3`;
  if (!asked.path.startsWith(base))
    return { status: 200, body: pageOf(state, asked.path), headers: { 'content-type': 'text/html; charset=utf-8' } };
  if (state.limited > 0) {
    state.limited -= 1;
    return refuse(state, 'TooManyRequests', { 'retry-after': '30' });
  }
  const known = userOf(state, asked.headers.authorization);
  // A wrong key is refused, also where nobody needs one.
  const user = known ?? (asked.headers.authorization === undefined ? state.anonymous : null);
  if (!user) return refuse(state, 'Unauthenticated', { 'www-authenticate': 'Basic realm="OpenProject API"' });
  const type = asked.headers['content-type'] ?? '';
  const path = asked.path.slice(base.length);
  const isUpload = asked.method === 'POST' && path.endsWith('/attachments');
  if (asked.method !== 'GET') {
    if (type === '') return noContentType;
    if (!(isUpload ? ['multipart/form-data'] : ['application/json', 'application/hal+json']).some((each) => type.startsWith(each)))
      return refuse(state, 'TypeNotSupported');
  }
  const json = isUpload || asked.method === 'GET' ? {} : read(asked.bytes);
  if (!json) return refuse(state, 'InvalidRequestBody');
  for (const [method, shape, handler] of routesOf(state, user, !known, asked, json)) {
    const found = method === asked.method ? new RegExp(`^${shape}$`).exec(path) : null;
    if (found) return handler(...found.slice(1));
  }
  return refuse(state, 'NotFound');
}

function read(bytes: Buffer): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(bytes.toString());
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function routesOf(state: State, user: User, isNobody: boolean, asked: Asked, json: Record<string, unknown>): [string, string, Handler][] {
  const workspaces = state.version >= 17 ? '(?:projects|workspaces)' : 'projects';
  const inProject =
    (handler: (id: number) => Answer): Handler =>
    (id = '') =>
      sees(user, Number(id)) ? handler(Number(id)) : refuse(state, 'NotFound');
  const ofOne =
    (handler: (one: WorkPackage) => Answer): Handler =>
    (id = '') => {
      const one = state.workPackages.get(Number(id)) ?? [...state.workPackages.values()].find((each) => displayIdOf(state, each) === id);
      return one && sees(user, one.project) ? handler(one) : refuse(state, 'NotFound');
    };
  const seen = (one: WorkPackage): Answer => ({ status: 200, body: workPackageBody(state, one, user) });
  return [
    ['GET', '', () => root(state, user, isNobody)],
    ['GET', '/my_preferences', () => preferences(state, isNobody)],
    ['GET', '/configuration', () => configuration(state)],
    ['GET', '/statuses', () => statuses(state)],
    ['GET', '/custom_fields/(\\d+)/items', (id = '') => items(state, Number(id))],
    ['GET', '/projects', () => projects(state, user, asked.query)],
    ['GET', '/projects/([\\w-]+)', (name = '') => project(state, user, name)],
    ['GET', '/projects/(\\d+)/types', (id = '') => types(state, user, Number(id))],
    ['GET', '/projects/(\\d+)/available_assignees', inProject((id) => assignees(state, id))],
    [
      'GET',
      '/work_packages/schemas/(\\d+)-(\\d+)',
      (id = '', type = '') =>
        sees(user, Number(id)) ? { status: 200, body: schemaBody(state, Number(id), Number(type), user) } : refuse(state, 'NotFound'),
    ],
    ['GET', `/${workspaces}/(\\d+)/work_packages`, inProject((id) => listed(state, user, asked.query, id))],
    ['POST', `/${workspaces}/(\\d+)/work_packages`, inProject((id) => created(state, user, json, id))],
    ['POST', `/${workspaces}/(\\d+)/work_packages/form`, inProject((id) => form(state, user, json, id))],
    ['GET', '/work_packages', () => listed(state, user, asked.query, null)],
    ['GET', '/work_packages/(\\d+|[A-Z][A-Z0-9_]*-\\d+)', ofOne(seen)],
    ['PATCH', '/work_packages/(\\d+)', ofOne((one) => changed(state, user, one, json))],
    ['DELETE', '/work_packages/(\\d+)', ofOne((one) => removed(state, user, one))],
    ['POST', '/work_packages/(\\d+)/form', ofOne((one) => form(state, user, json, one.project, one))],
    ['POST', '/work_packages/(\\d+)/activities', ofOne((one) => commented(state, user, one, json))],
    ['POST', '/work_packages/(\\d+)/relations', ofOne((one) => related(state, user, one, json))],
    ['GET', '/work_packages/(\\d+)/attachments', ofOne((one) => attached(state, user, one))],
    ['POST', '/work_packages/(\\d+)/attachments', ofOne((one) => uploaded(state, user, asked, one))],
    ['POST', '/attachments', () => uploaded(state, user, asked, null)],
    ['GET', '/attachments/(\\d+)(/content)?', (id = '', part = '') => attachment(state, user, asked, Number(id), part)],
    ['DELETE', '/attachments/(\\d+)', (id = '') => attachment(state, user, asked, Number(id), '')],
  ];
}

function commented(state: State, user: User, one: WorkPackage, json: Record<string, unknown>): Answer {
  if (!may(user, one.project, 'comment')) return refuse(state, 'MissingPermission');
  one.comments.push(String((json['comment'] as { raw?: unknown } | undefined)?.raw ?? ''));
  touch(state, one);
  return { status: 201, body: { _type: 'Activity::Comment', id: one.comments.length } };
}

function related(state: State, user: User, one: WorkPackage, json: Record<string, unknown>): Answer {
  if (!may(user, one.project, 'edit')) return refuse(state, 'MissingPermission');
  const to = Number(/\/(\d+)$/.exec(String((json['_links'] as { to?: { href?: string } } | undefined)?.to?.href))?.[1]);
  if (!state.workPackages.has(to)) return refuse(state, 'NotFound');
  if (one.related.includes(to)) return refuse(state, 'UpdateConflict');
  one.related.push(to);
  const link = (id: number) => ({ href: href(state, `work_packages/${id}`) });
  return {
    status: 201,
    body: {
      _type: 'Relation',
      id: 1,
      name: 'relates to',
      type: 'relates',
      reverseType: 'relates',
      lag: null,
      description: null,
      _links: { self: { href: href(state, 'relations/1') }, from: link(one.id), to: link(to) },
    },
  };
}
