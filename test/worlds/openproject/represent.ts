// How things look in an answer: HAL, with the links that whoever asks may follow.
import { createHash } from 'node:crypto';
import {
  type Attachment,
  attachmentsOf,
  dated,
  type Field,
  fieldsOf,
  may,
  optionPath,
  type Project,
  type State,
  type Type,
  type User,
  type WorkPackage,
} from './state.ts';

export const named = <T extends { id: number }>(list: T[], id: number): T => list.find((each) => each.id === id)!;

const link = (href: string, title?: string) => ({ href, ...(title !== undefined && { title }) });

export const href = ({ basePath }: State, path: string): string => `${basePath}/api/v3/${path}`;

const formattable = (raw: string) => ({ format: 'markdown', raw, html: raw && `<p>${raw}</p>` });

export const displayIdOf = (state: State, { id, project }: WorkPackage): string =>
  state.hasDisplayIds ? `${named(state.projects, project).identifier.slice(0, 4).toUpperCase()}-${id - 3990}` : String(id);

const optionLinks = (state: State, field: Field, value: string | number[] | undefined) =>
  (Array.isArray(value) ? value : []).map((id) =>
    link(href(state, `${optionPath(field)}/${id}`), field.options?.find((each) => each.id === id)?.value),
  );

/** Each custom field where its kind has it: among the properties, or among the links. */
export function valuesOf(state: State, fields: Field[], values: WorkPackage['values']) {
  const [properties, links]: Record<string, unknown>[] = [{}, {}];
  for (const field of fields) {
    const value = values[field.id];
    const key = `customField${field.id}`;
    if (field.kind === 'multi-list') links![key] = optionLinks(state, field, value);
    else if (field.kind === 'list') links![key] = optionLinks(state, field, value)[0] ?? { href: null, title: null };
    else
      properties![key] =
        field.kind === 'text'
          ? formattable(String(value ?? ''))
          : field.kind === 'int'
            ? value === undefined
              ? null
              : Number(value)
            : (value ?? null);
  }
  return { properties, links };
}

export function workPackageBody(state: State, one: WorkPackage, user: User) {
  const { properties, links } = valuesOf(state, fieldsOf(state, one.project, one.type), one.values);
  const at = href(state, `work_packages/${one.id}`);
  const [project, type] = [named(state.projects, one.project), named(state.types, one.type)];
  const attachments = attachmentsOf(state, one.id);
  return {
    _type: 'WorkPackage',
    id: one.id,
    ...(state.version >= 17 && { displayId: displayIdOf(state, one) }),
    lockVersion: one.lockVersion,
    subject: one.subject,
    description: formattable(one.description),
    createdAt: dated(state, one.createdAt),
    updatedAt: dated(state, one.updatedAt),
    ...properties,
    _embedded: {
      attachments: collection(
        state,
        `${at}/attachments`,
        attachments.map((each) => attachmentBody(state, each, user)),
      ),
    },
    _links: {
      self: link(at, one.subject),
      schema: link(href(state, `work_packages/schemas/${one.project}-${one.type}`)),
      project: link(href(state, `projects/${one.project}`), project.name),
      type: link(href(state, `types/${one.type}`), type.name),
      status: link(href(state, `statuses/${one.status}`), named(state.statuses, one.status).name),
      priority: link(href(state, `priorities/${one.priority}`), named(state.priorities, one.priority).name),
      author: link(href(state, `users/${one.author}`), userName(state, one.author)),
      assignee: one.assignee === null ? { href: null } : link(href(state, `users/${one.assignee}`), userName(state, one.assignee)),
      attachments: link(`${at}/attachments`),
      ancestors: [],
      ...(may(user, one.project, 'edit') && {
        updateImmediately: { ...link(at), method: 'patch' },
        addAttachment: { ...link(`${at}/attachments`), method: 'post' },
      }),
      ...(may(user, one.project, 'delete') && { delete: { ...link(at), method: 'delete' } }),
      ...(may(user, one.project, 'comment') && { addComment: { ...link(`${at}/activities`), method: 'post' } }),
      ...links,
    },
  };
}

const userName = ({ users }: State, id: number): string => Object.values(users).find((user) => user.id === id)?.name ?? 'Somebody';

export function attachmentBody(state: State, one: Attachment, user: User) {
  const at = href(state, `attachments/${one.id}`);
  const container = one.container === null ? undefined : state.workPackages.get(one.container);
  const mayDelete = container ? may(user, container.project, 'edit') : one.author === user.id;
  return {
    _type: 'Attachment',
    id: one.id,
    fileName: one.fileName,
    fileSize: one.bytes.length,
    description: { format: 'plain', raw: one.description, html: one.description },
    status: 'uploaded',
    contentType: one.contentType,
    digest: { algorithm: 'md5', hash: createHash('md5').update(one.bytes).digest('hex') },
    createdAt: dated(state, one.createdAt),
    _links: {
      self: link(at, one.fileName),
      container: container ? link(href(state, `work_packages/${container.id}`), container.subject) : { href: null },
      author: link(href(state, `users/${one.author}`), userName(state, one.author)),
      staticDownloadLocation: link(`${at}/content`),
      downloadLocation: link(state.isStoredElsewhere ? `https://storage.example.net/${one.id}?signature=s3cr3t` : `${at}/content`),
      ...(mayDelete && { delete: { ...link(at), method: 'delete' } }),
    },
  };
}

export const projectBody = (state: State, { id, identifier, name, isArchived }: Project, user: User) => ({
  _type: 'Project',
  id,
  identifier,
  name,
  active: !isArchived,
  public: false,
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  _links: {
    self: link(href(state, `projects/${id}`), name),
    categories: link(href(state, `projects/${id}/categories`)),
    types: link(href(state, `projects/${id}/types`)),
    workPackages: link(href(state, `projects/${id}/work_packages`)),
    ...(may(user, id, 'add') && {
      createWorkPackage: { ...link(href(state, `projects/${id}/work_packages/form`)), method: 'post' },
      createWorkPackageImmediately: { ...link(href(state, `projects/${id}/work_packages`)), method: 'post' },
    }),
  },
});

export const typeBody = (state: State, { id, name }: Type) => ({
  _type: 'Type',
  id,
  name,
  color: '#1A67A3',
  position: id,
  isDefault: false,
  isMilestone: false,
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  _links: { self: link(href(state, `types/${id}`), name) },
});

export const collection = (state: State, at: string, elements: unknown[], more: object = {}) => ({
  _type: 'Collection',
  total: elements.length,
  count: elements.length,
  _embedded: { elements },
  _links: { self: link(at) },
  ...more,
});

/** One page of a list, cut silently where more is asked for than is told at once. */
export function page(state: State, at: string, all: unknown[], query: URLSearchParams) {
  const size = Math.min(Math.max(1, Number(query.get('pageSize') ?? 20)), state.longestPage);
  const offset = Math.max(1, Number(query.get('offset') ?? 1));
  const elements = all.slice((offset - 1) * size, offset * size);
  const templated = (query: string) => ({ href: `${at}?${query}`, templated: true });
  const links = { self: link(at), jumpTo: templated('offset={offset}'), changeSize: templated('pageSize={size}') };
  return collection(state, at, elements, { total: all.length, count: elements.length, pageSize: size, offset, _links: links });
}
