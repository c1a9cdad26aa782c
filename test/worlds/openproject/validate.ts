// What a request would make of a work package, and what speaks against it.
import type { Violation } from './errors.ts';
import { type Field, fieldsOf, has, optionPath, type State, type User, type WorkPackage } from './state.ts';

type Json = Record<string, unknown>;
type Draft = Omit<WorkPackage, 'id' | 'lockVersion' | 'createdAt' | 'updatedAt' | 'comments' | 'related'>;

export interface Wanted {
  draft: Draft;
  /** Ids of the attachments that it is to have; null: as they are. */
  attachments: number[] | null;
  violations: Violation[];
}

/** A link is of this installation, with the path that it lies below. */
const idIn = ({ basePath }: State, link: unknown, kind: string): number | null => {
  const found = new RegExp(`^${basePath}/api/v3/${kind}/(\\d+)$`).exec(String((link as { href?: unknown } | null)?.href ?? ''));
  return found ? Number(found[1]) : null;
};
const rawOf = (value: unknown): string => String((value as { raw?: unknown } | null)?.raw ?? '');

/** The fields' values as a request has them, laid over those that are there; unknown keys are passed over in silence. */
function valuesFrom(state: State, fields: Field[], json: Json, links: Json, before: WorkPackage['values']): WorkPackage['values'] {
  const values = { ...before };
  for (const field of fields) {
    const { id, kind } = field;
    const key = `customField${id}`;
    if (kind === 'multi-list' && key in links)
      values[id] = ((links[key] as unknown[]) ?? []).flatMap((each) => idIn(state, each, optionPath(field)) ?? []);
    else if (kind === 'list' && key in links) values[id] = [idIn(state, links[key], optionPath(field))].filter((each) => each !== null);
    else if (kind === 'text' && key in json) values[id] = rawOf(json[key]);
    else if (!kind.endsWith('list') && key in json) values[id] = String(json[key] ?? '');
  }
  return values;
}

export function wantedOf(state: State, json: Json, project: number, user: User, before?: WorkPackage): Wanted {
  const links = (json['_links'] ?? {}) as Json;
  const linked = (name: string, kind: string, known: number): number => (name in links ? (idIn(state, links[name], kind) ?? known) : known);
  const type = linked('type', 'types', before?.type ?? state.projects.find(({ id }) => id === project)?.types[0] ?? 0);
  const fields = fieldsOf(state, project, type);
  const pattern = state.types.find(({ id }) => id === type)?.pattern;
  const draft: Draft = {
    project,
    type,
    subject:
      pattern !== undefined ? (before?.subject ?? pattern) : 'subject' in json ? String(json['subject'] ?? '') : (before?.subject ?? ''),
    description: 'description' in json ? rawOf(json['description']) : (before?.description ?? ''),
    status: linked('status', 'statuses', before?.status ?? state.statuses.find(({ isDefault }) => isDefault)?.id ?? 0),
    priority: linked('priority', 'priorities', before?.priority ?? state.priorities.find(({ isDefault }) => isDefault)?.id ?? 0),
    assignee: 'assignee' in links ? idIn(state, links['assignee'], 'users') : (before?.assignee ?? null),
    author: before?.author ?? user.id,
    values: valuesFrom(state, fields, json, links, before?.values ?? {}),
  };
  const attachments = Array.isArray(links['attachments'])
    ? links['attachments'].flatMap((each) => idIn(state, each, 'attachments') ?? [])
    : null;
  const isWritten = pattern !== undefined && 'subject' in json && json['subject'] !== before?.subject;
  return {
    draft,
    attachments,
    violations: [
      ...violationsOf(state, draft, fields, isWritten),
      ...wayRefused(state, draft, before),
      ...claimsRefused(state, attachments, user, before),
    ],
  };
}

function violationsOf(state: State, draft: Draft, fields: Field[], isSubjectWritten: boolean): Violation[] {
  const found: Violation[] = [];
  const refuse = (attribute: string, english: string, german: string, more: object = {}) =>
    found.push({ attribute, message: state.language === 'de' ? german : english, ...more });
  if (isSubjectWritten)
    refuse('subject', 'Subject was attempted to be written but is not writable.', 'Thema darf nicht geschrieben werden.', {
      isReadOnly: true,
    });
  if (draft.subject === '') refuse('subject', 'Subject can’t be blank.', 'Thema muss ausgefüllt werden.');
  if ([...draft.subject].length > 255)
    refuse('subject', 'Subject is too long (maximum is 255 characters).', 'Thema ist zu lang (mehr als 255 Zeichen).');
  const project = state.projects.find(({ id }) => id === draft.project);
  if (!project?.types.includes(draft.type)) refuse('type', 'Type is not set to one of the allowed values.', 'Typ ist nicht zulässig.');
  for (const [name, kind, list] of [
    ['status', draft.status, state.statuses],
    ['priority', draft.priority, state.priorities],
  ] as const)
    if (!list.some(({ id }) => id === kind)) refuse(name, `${name} is invalid.`, `${name} ist ungültig.`);
  for (const field of fields) {
    const value = draft.values[field.id];
    const attribute = `customField${field.id}`;
    const isEmpty = value === undefined || value.length === 0;
    if (field.required && isEmpty) refuse(attribute, `${field.name} can’t be blank.`, `${field.name} muss ausgefüllt werden.`);
    if (isEmpty) continue;
    if (typeof value === 'string' && field.maxLength !== undefined && value.length > field.maxLength)
      refuse(
        attribute,
        `${field.name} is too long (maximum is ${field.maxLength} characters).`,
        `${field.name} ist zu lang (mehr als ${field.maxLength} Zeichen).`,
      );
    if (Array.isArray(value) && value.some((id) => !field.options?.some((option) => option.id === id)))
      refuse(attribute, `${field.name} is not set to one of the allowed values.`, `${field.name} ist kein zulässiger Wert.`);
    if (field.kind === 'link' && typeof value === 'string' && !URL.canParse(value))
      refuse(attribute, `${field.name} is not a valid URL.`, `${field.name} ist keine gültige URL.`);
  }
  return found;
}

/** A workflow leads from one status to some others: app/contracts/work_packages/base_contract.rb */
const wayRefused = ({ workflow }: State, { status }: Draft, before?: WorkPackage): Violation[] =>
  before && status !== before.status && !has(workflow, status)
    ? [{ attribute: 'status', message: 'Status is invalid because no valid transition exists.' }]
    : [];

/** `app/contracts/attachments/validate_replacements.rb`: nobody claims what is another's, or what is claimed. */
function claimsRefused(state: State, ids: number[] | null, user: User, before?: WorkPackage): Violation[] {
  return (ids ?? []).flatMap((id): Violation[] => {
    const one = state.attachments.get(id);
    if (one?.container != null && one.container !== before?.id)
      return [{ attribute: 'attachments', message: 'Attachments cannot be changed.' }];
    if (!one || (one.container === null && one.author !== user.id))
      return [{ attribute: 'attachments', message: 'Attachments does not exist.' }];
    return [];
  });
}
