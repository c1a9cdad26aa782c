// What is there before any work package: the root, who asks, projects and their types, what is allowed.
import { type Answer, refuse } from './errors.ts';
import { collection, href, page, projectBody, typeBody } from './represent.ts';
import { sees, type State, type User } from './state.ts';

export function root(state: State, user: User, isNobody: boolean): Answer {
  const at = (path: string, title?: string) => ({ href: href(state, path), ...(title !== undefined && { title }) });
  const links = ['configuration', 'memberships', 'priorities', 'relations', 'statuses', 'time_entries', 'types'].map((path) => [
    path,
    at(path),
  ]);
  return {
    status: 200,
    body: {
      _type: 'Root',
      instanceName: 'Our OpenProject',
      _links: {
        self: at(''),
        ...Object.fromEntries(links),
        user: at(`users/${user.id}`, isNobody ? 'Anonymous' : user.name),
        userPreferences: at('my_preferences'),
        workPackages: at('work_packages'),
      },
    },
  };
}

export const preferences = (state: State, isNobody: boolean): Answer =>
  isNobody
    ? refuse(state, 'Unauthenticated')
    : { status: 200, body: { _type: 'UserPreferences', timeZone: 'Etc/UTC', _links: { self: { href: href(state, 'my_preferences') } } } };

export const configuration = ({ largestFile }: State): Answer => ({
  status: 200,
  body: { _type: 'Configuration', maximumAttachmentFileSize: largestFile, hostName: 'openproject.example.org', perPageOptions: [20, 100] },
});

export function projects(state: State, user: User, query: URLSearchParams): Answer {
  const seen = state.projects.filter(({ id, isArchived }) => sees(user, id) && !isArchived);
  return {
    status: 200,
    body: page(
      state,
      href(state, 'projects'),
      seen.map((each) => projectBody(state, each, user)),
      query,
    ),
  };
}

export function project(state: State, user: User, name: string): Answer {
  const found = state.projects.find(({ id, identifier }) => String(id) === name || identifier === name);
  if (!found || !sees(user, found.id)) return refuse(state, 'NotFound');
  return { status: 200, body: projectBody(state, found, user) };
}

export function types(state: State, user: User, id: number): Answer {
  const found = state.projects.find((each) => each.id === id);
  if (!found || !sees(user, id)) return refuse(state, 'NotFound');
  const bodies = state.types.filter((each) => found.types.includes(each.id)).map((each) => typeBody(state, each));
  return { status: 200, body: collection(state, href(state, `projects/${id}/types`), bodies) };
}

export function assignees(state: State, id: number): Answer {
  const bodies = Object.values(state.users)
    .filter((each) => sees(each, id))
    .map((each) => ({
      _type: 'User',
      id: each.id,
      name: each.name,
      avatar: null,
      _links: { self: { href: href(state, `users/${each.id}`), title: each.name } },
    }));
  return { status: 200, body: collection(state, href(state, `projects/${id}/available_assignees`), bodies) };
}

export function statuses(state: State): Answer {
  const bodies = state.statuses.map(({ id, name, isClosed, isDefault }) => ({
    _type: 'Status',
    id,
    name,
    isClosed,
    isDefault: isDefault ?? false,
    _links: { self: { href: href(state, `statuses/${id}`), title: name } },
  }));
  return { status: 200, body: collection(state, href(state, 'statuses'), bodies) };
}

/** Of a tree, all levels of it; its root has no name. */
export function items(state: State, field: number): Answer {
  const found = state.fields.find(({ id, isTree }) => id === field && isTree);
  if (!found) return refuse(state, 'NotFound');
  const item = (id: number, label: string | null, depth: number) => ({
    _type: 'HierarchyItem',
    id,
    label,
    short: null,
    depth,
    _links: { self: { href: href(state, `custom_field_items/${id}`), title: label } },
  });
  const bodies = [item(99, null, 0), ...(found.options ?? []).map(({ id, value }) => item(id, value, 1))];
  return { status: 200, body: collection(state, href(state, `custom_fields/${field}/items`), bodies) };
}
