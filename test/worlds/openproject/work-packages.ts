// Work packages: found, made, changed, taken away; and what a form says before that.
import { type Answer, byField, refuse, unprocessable } from './errors.ts';
import { href, page, workPackageBody } from './represent.ts';
import { schemaBody } from './schema.ts';
import { matches, readFilters } from './search.ts';
import { attachmentsOf, may, sees, type State, type User, type WorkPackage } from './state.ts';
import { valuesOf } from './represent.ts';
import { fieldsOf } from './state.ts';
import { wantedOf, type Wanted } from './validate.ts';

type Json = Record<string, unknown>;

export function listed(state: State, user: User, query: URLSearchParams, project: number | null): Answer {
  const filters = readFilters(state, query.get('filters'), project);
  if (filters === null) return refuse(state, 'InvalidQuery');
  const all = [...state.workPackages.values()].filter((one) => sees(user, one.project) && (project === null || one.project === project));
  const found = all.filter((one) => matches(state, one, filters)).toSorted((a, b) => a.id - b.id);
  const at = href(state, project === null ? 'work_packages' : `projects/${project}/work_packages`);
  // A list tells nothing of what its members hold.
  const bodies = found.map((one) => Object.assign(workPackageBody(state, one, user), { _embedded: {} }));
  return { status: 200, body: page(state, at, bodies, query) };
}

function claim(state: State, id: number, attachments: number[] | null): void {
  if (attachments === null) return;
  for (const one of attachmentsOf(state, id)) if (!attachments.includes(one.id)) state.attachments.delete(one.id);
  for (const each of attachments) state.attachments.get(each)!.container = id;
}

export function created(state: State, user: User, json: Json, project: number): Answer {
  if (!may(user, project, 'add')) return refuse(state, 'MissingPermission');
  const { draft, attachments, violations } = wantedOf(state, json, project, user);
  if (violations.length > 0) return unprocessable(state, violations);
  const at = state.now();
  const made: WorkPackage = {
    ...draft,
    id: state.nextWorkPackage,
    lockVersion: 0,
    createdAt: at,
    updatedAt: at,
    comments: [],
    related: [],
  };
  state.nextWorkPackage += 1;
  state.workPackages.set(made.id, made);
  claim(state, made.id, attachments);
  return { status: 201, body: workPackageBody(state, made, user) };
}

/** A change, however small, is of one version; an old one is refused. */
export function touch(state: State, one: WorkPackage): void {
  one.lockVersion += 1;
  one.updatedAt = state.now();
}

export function changed(state: State, user: User, one: WorkPackage, json: Json): Answer {
  if (!may(user, one.project, 'edit')) return refuse(state, 'MissingPermission');
  // A version that is not told is none: lib/api/v3/work_packages/work_packages_shared_helpers.rb
  if (json['lockVersion'] !== one.lockVersion) return refuse(state, 'UpdateConflict');
  const { draft, attachments, violations } = wantedOf(state, json, one.project, user, one);
  if (violations.length > 0) return unprocessable(state, violations);
  Object.assign(one, draft);
  claim(state, one.id, attachments);
  touch(state, one);
  return { status: 200, body: workPackageBody(state, one, user) };
}

export function removed(state: State, user: User, one: WorkPackage): Answer {
  if (!may(user, one.project, 'delete')) return refuse(state, 'MissingPermission');
  for (const each of attachmentsOf(state, one.id)) state.attachments.delete(each.id);
  state.workPackages.delete(one.id);
  return { status: 204 };
}

const payload = (state: State, { draft }: Wanted, isWritable: boolean) => {
  const { properties, links } = valuesOf(state, fieldsOf(state, draft.project, draft.type), draft.values);
  return {
    ...(isWritable && { subject: draft.subject }),
    description: { format: 'markdown', raw: draft.description, html: '' },
    ...properties,
    _links: {
      type: { href: href(state, `types/${draft.type}`) },
      project: { href: href(state, `projects/${draft.project}`) },
      status: { href: href(state, `statuses/${draft.status}`) },
      priority: { href: href(state, `priorities/${draft.priority}`) },
      assignee: { href: draft.assignee === null ? null : href(state, `users/${draft.assignee}`) },
      ...links,
    },
  };
};

/** Answers 200 whatever is wrong, and says it inside. */
export function form(state: State, user: User, json: Json, project: number, before?: WorkPackage): Answer {
  if (!before && !may(user, project, 'add')) return refuse(state, 'MissingPermission');
  if (before && state.version >= 17 && json['lockVersion'] !== before.lockVersion) return refuse(state, 'UpdateConflict');
  const wanted = wantedOf(state, json, project, user, before);
  const isWritable = state.types.find(({ id }) => id === wanted.draft.type)?.pattern === undefined;
  const at = before ? `work_packages/${before.id}` : `projects/${project}/work_packages`;
  const known = state.types.some(({ id }) => id === wanted.draft.type);
  return {
    status: 200,
    body: {
      _type: 'Form',
      _embedded: {
        payload: payload(state, wanted, isWritable),
        ...(known && { schema: schemaBody(state, project, wanted.draft.type, user, true) }),
        validationErrors: byField(wanted.violations),
      },
      _links: { self: { href: href(state, `${at}/form`), method: 'post' }, validate: { href: href(state, `${at}/form`), method: 'post' } },
    },
  };
}
