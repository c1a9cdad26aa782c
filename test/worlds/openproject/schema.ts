// What a work package of a type can hold in a project, as the server tells it.
import { href, named } from './represent.ts';
import { type Field, fieldsOf, has, type State, type User } from './state.ts';

const TYPES: Record<Field['kind'], string> = {
  string: 'String',
  text: 'Formattable',
  link: 'Link',
  list: 'CustomOption',
  'multi-list': '[]CustomOption',
  int: 'Integer',
};

const property = (type: string, name: string, more: object = {}) => ({
  type,
  name,
  required: false,
  hasDefault: false,
  writable: true,
  ...more,
});
const TREES: Partial<Record<Field['kind'], string>> = {
  list: 'CustomField::Hierarchy::Item',
  'multi-list': '[]CustomField::Hierarchy::Item',
};

/** A list's options, or where a tree's items are told. */
const allowedOf = (state: State, { id, isTree, options = [] }: Field) =>
  isTree
    ? { href: href(state, `custom_fields/${id}/items`) }
    : options.map(({ id: option, value }) => ({ href: href(state, `custom_options/${option}`), title: value }));

/** @param isForm nothing else tells what lists may hold: `form_embedded` in lib/api/decorators/schema_representer.rb */
export function schemaBody(state: State, project: number, type: number, user: User, isForm = false) {
  const titled = (path: string, list: { id: number; name: string }[]) =>
    list.map(({ id, name }) => ({ href: href(state, `${path}/${id}`), title: name }));
  const choice = (kind: string, name: string, values: { href: string; title: string }[], more: object = {}) =>
    property(kind, name, { location: '_links', ...more, _links: isForm ? { allowedValues: values } : {} });
  const isMade = named(state.types, type).pattern !== undefined;
  const fields = fieldsOf(state, project, type).map((field) => {
    const facts = { required: field.required ?? false, ...(field.maxLength !== undefined && { maxLength: field.maxLength }) };
    const kind = (field.isTree && TREES[field.kind]) || TYPES[field.kind];
    const more = field.options && { location: '_links', _links: isForm ? { allowedValues: allowedOf(state, field) } : {} };
    return [`customField${field.id}`, property(kind, field.name, { ...facts, ...more })];
  });
  return {
    _type: 'Schema',
    _dependencies: [],
    lockVersion: property('Integer', 'Lock version', { writable: false }),
    id: property('Integer', 'ID', { writable: false }),
    subject: property('String', 'Subject', { required: !isMade, writable: !isMade, minLength: 1, maxLength: 255 }),
    description: property('Formattable', 'Description'),
    createdAt: property('DateTime', 'Created on', { writable: false }),
    project: property('Project', 'Project', { required: true, location: '_links' }),
    type: choice(
      'Type',
      'Type',
      titled(
        'types',
        state.types.filter(({ id }) => named(state.projects, project).types.includes(id)),
      ),
      { required: true },
    ),
    status: choice(
      'Status',
      'Status',
      titled(
        'statuses',
        state.statuses.filter(({ id }) => has(state.workflow, id)),
      ),
      { required: true, hasDefault: true },
    ),
    priority: choice('Priority', 'Priority', titled('priorities', state.priorities), { required: true, hasDefault: true }),
    assignee: property('User', 'Assignee', {
      location: '_links',
      _links: { allowedValues: { href: href(state, `projects/${project}/available_assignees`) } },
    }),
    ...Object.fromEntries(fields),
    _links: { self: { href: href(state, `work_packages/schemas/${project}-${type}`) } },
    ...(user.id < 0 && { isNobody: true }),
  };
}
