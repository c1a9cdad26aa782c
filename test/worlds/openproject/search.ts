// Which work packages a list of filters lets through: by custom field, by status, by project, by type.
import { fieldsOf, type Field, has, type State, type WorkPackage } from './state.ts';

interface Filter {
  name: string;
  operator: string;
  values: string[];
}

/** What a field of a kind can be asked: app/models/queries/filters/strategies, cf_string.rb and cf_text.rb. */
const OPERATORS: Record<Field['kind'], string[]> = {
  string: ['=', '~', '!', '!~'],
  link: ['=', '~', '!', '!~'],
  text: ['~', '!~'],
  list: ['=', '!', '*', '!*'],
  'multi-list': ['=', '!', '*', '!*'],
  int: ['=', '>=', '<='],
};

/** Null where one of them is unknown, which the server answers with 400. Without any it hides what is closed. */
export function readFilters(state: State, text: string | null, project: number | null): Filter[] | null {
  if (text === null) return [{ name: 'status', operator: 'o', values: [] }];
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(list)) return null;
  const filters = (list as Record<string, { operator: string; values?: string[] | null }>[]).flatMap((each) =>
    Object.entries(each).map(([name, { operator, values }]) => ({ name, operator, values: values ?? [] })),
  );
  return filters.every((filter) => isKnown(state, filter, project)) ? filters : null;
}

const fieldNamed = (state: State, name: string): Field | undefined => state.fields.find(({ id }) => name === `customField${id}`);

/** app/models/queries/work_packages/filter/custom_field_context.rb: those that are a filter; outside of a project those of all projects. */
function isKnown(state: State, { name, operator }: Filter, project: number | null): boolean {
  if (name === 'status') return ['o', 'c', '*', '=', '!'].includes(operator);
  if (name === 'project' || name === 'type' || name === 'id') return ['=', '!'].includes(operator);
  const field = fieldNamed(state, name);
  if (!field?.isFilter || !OPERATORS[field.kind].includes(operator)) return false;
  return project === null ? field.isForAll === true : has(field.projects, project);
}

export const matches = (state: State, one: WorkPackage, filters: Filter[]): boolean => filters.every((filter) => isLet(state, one, filter));

function isLet(state: State, one: WorkPackage, { name, operator, values }: Filter): boolean {
  if (name === 'status') {
    const isClosed = state.statuses.find(({ id }) => id === one.status)?.isClosed ?? false;
    if (operator === 'o') return !isClosed;
    if (operator === 'c') return isClosed;
    return operator === '*' || values.includes(String(one.status)) === (operator === '=');
  }
  if (name === 'project' || name === 'type' || name === 'id') return values.includes(String(one[name])) === (operator === '=');
  const field = fieldNamed(state, name)!;
  if (!fieldsOf(state, one.project, one.type).includes(field)) return false;
  const value = one.values[field.id] ?? '';
  if (Array.isArray(value)) return value.some((id) => values.includes(String(id)));
  // Letters of either case, each word anywhere: app/models/queries/operators/contains.rb
  if (operator === '~')
    return values.every((wanted) => wanted.split(/\s+/).every((word) => value.toLowerCase().includes(word.toLowerCase())));
  return values.includes(value) === (operator === '=');
}
