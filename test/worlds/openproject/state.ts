// What an OpenProject installation holds, as far as Gleaner meets it.

export type FieldKind = 'string' | 'text' | 'link' | 'list' | 'multi-list' | 'int';
export type Right = 'add' | 'edit' | 'delete' | 'comment';

export interface Option {
  id: number;
  value: string;
}

export interface Field {
  id: number;
  name: string;
  kind: FieldKind;
  options?: Option[];
  /** A list whose options are the items of a tree, told at another address. */
  isTree?: boolean;
  required?: boolean;
  maxLength?: number;
  /** “Used as a filter”: without it nobody can be asked for its values. */
  isFilter?: boolean;
  /** Of all projects; else it cannot be asked for outside of one. */
  isForAll?: boolean;
  /** Ids of the types and of the projects that have it; absent: all. */
  types?: number[];
  projects?: number[];
}

export interface Project {
  id: number;
  identifier: string;
  name: string;
  types: number[];
  isArchived?: boolean;
}

export interface Type {
  id: number;
  name: string;
  /** Subjects are made by the server, and nobody else writes them. */
  pattern?: string;
}

export interface Status {
  id: number;
  name: string;
  isClosed: boolean;
  isDefault?: boolean;
}

export interface User {
  id: number;
  name: string;
  login: string;
  /** By id of project; a project that is not named is not seen. */
  rights: Record<number, Right[]>;
}

export interface WorkPackage {
  id: number;
  project: number;
  type: number;
  subject: string;
  description: string;
  status: number;
  priority: number;
  assignee: number | null;
  author: number;
  lockVersion: number;
  createdAt: string;
  updatedAt: string;
  /** By id of field: text, or ids of options. */
  values: Record<number, string | number[]>;
  comments: string[];
  related: number[];
}

export interface Attachment {
  id: number;
  fileName: string;
  description: string;
  contentType: string;
  bytes: Uint8Array;
  author: number;
  /** Id of the work package; null: nobody has claimed it yet. */
  container: number | null;
  createdAt: string;
}

export interface State {
  /** Below which it is served: `` or `/openproject`. */
  basePath: string;
  /** Major version: 17 knows workspaces, and wants a lock version of a form. */
  version: 16 | 17;
  language: 'en' | 'de';
  /** Digits of a second's fraction in dates. */
  digits: 3 | 6;
  /** Whether work packages show `PROJ-42`. */
  hasDisplayIds: boolean;
  /** `Authorization: Bearer` is understood; older ones take Basic alone. */
  takesBearer: boolean;
  /** Whoever has no key is nobody in particular, who sees this much; null: everybody needs one. */
  anonymous: User | null;
  /** Longest page of a list, whatever is asked for. */
  longestPage: number;
  /** Bytes. */
  largestFile: number;
  /** Files lie with somebody else, to whom it sends on. */
  isStoredElsewhere: boolean;
  /** Answers are 429 while it is above 0. */
  limited: number;
  users: Record<string, User>;
  projects: Project[];
  types: Type[];
  statuses: Status[];
  /** Ids of those that the workflow leads to; absent: all. */
  workflow?: number[];
  priorities: { id: number; name: string; isDefault?: boolean }[];
  fields: Field[];
  workPackages: Map<number, WorkPackage>;
  attachments: Map<number, Attachment>;
  nextWorkPackage: number;
  nextAttachment: number;
  /** ISO 8601 with microseconds. */
  now(): string;
}

/** What the options of a field are called in an address. */
export const optionPath = ({ isTree }: Field): string => (isTree ? 'custom_field_items' : 'custom_options');

export const has = (of: number[] | undefined, id: number): boolean => of === undefined || of.includes(id);

/** The custom fields that a work package of this type has in this project. */
export const fieldsOf = (state: State, project: number, type: number): Field[] =>
  state.fields.filter(({ projects, types }) => has(projects, project) && has(types, type));

export const sees = (user: User, project: number): boolean => project in user.rights;
export const may = (user: User, project: number, right: Right): boolean => user.rights[project]?.includes(right) ?? false;

export const attachmentsOf = (state: State, id: number): Attachment[] =>
  [...state.attachments.values()].filter(({ container }) => container === id);

/** As dates are told: cut, not rounded. */
export const dated = ({ digits }: State, moment: string): string =>
  moment.replace(/\.(\d+)Z$/, (_, part: string) => `.${part.slice(0, digits).padEnd(digits, '0')}Z`);
