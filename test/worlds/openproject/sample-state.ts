// An installation as a team has it: a community a project, the two types, the three custom fields.
import { type Field, type FieldKind, type Option, type State, type User } from './state.ts';

export const KEY = 'opapi-0123456789abcdef-of-a-robot';
export const OTHER_KEY = 'opapi-fedcba9876543210-of-another';

const ALL: User['rights'][number] = ['add', 'edit', 'delete', 'comment'];

const options = (...values: string[]): Option[] => values.map((value, at) => ({ id: 100 + at, value }));

/** The three fields, each of the kind that is asked for. */
export function sampleFields(
  kinds: Partial<Record<'cleanUrl' | 'sourceUrl' | 'medigyTopics', FieldKind>> = {},
  topics: string[] = [],
): Field[] {
  const field = (id: number, name: 'cleanUrl' | 'sourceUrl' | 'medigyTopics'): Field => {
    const kind = kinds[name] ?? 'string';
    return { id, name, kind, isFilter: true, isForAll: true, ...(kind.endsWith('list') && { options: options(...topics) }) };
  };
  return [field(1, 'cleanUrl'), field(2, 'sourceUrl'), field(3, 'medigyTopics'), { id: 9, name: 'Effort', kind: 'int' }];
}

export function sampleState(more: Partial<State> = {}): State {
  let ticks = 0;
  const projects = [
    { id: 11, identifier: 'chronic-care-management', name: 'Chronic Care Management', types: [1, 2, 3] },
    { id: 12, identifier: 'telehealth', name: 'Telehealth', types: [1, 2, 3] },
    { id: 13, identifier: 'archive', name: 'Archive', types: [3] },
  ];
  const rights = { 11: ALL, 12: ALL, 13: [] };
  return {
    basePath: '',
    version: 17,
    language: 'en',
    digits: 3,
    hasDisplayIds: false,
    takesBearer: true,
    anonymous: null,
    longestPage: 1000,
    largestFile: 5 * 2 ** 20,
    isStoredElsewhere: false,
    limited: 0,
    users: {
      [KEY]: { id: 5, name: 'Gleaner Robot', login: 'robot', rights },
      [OTHER_KEY]: { id: 6, name: 'Anna Ames', login: 'anna', rights },
    },
    projects,
    types: [
      { id: 1, name: 'Curated Content' },
      { id: 2, name: 'Curated News' },
      { id: 3, name: 'Task' },
    ],
    statuses: [
      { id: 1, name: 'New', isClosed: false, isDefault: true },
      { id: 2, name: 'In progress', isClosed: false },
      { id: 3, name: 'Closed', isClosed: true },
    ],
    priorities: [
      { id: 7, name: 'Low' },
      { id: 8, name: 'Normal', isDefault: true },
    ],
    fields: sampleFields(),
    workPackages: new Map(),
    attachments: new Map(),
    nextWorkPackage: 4000,
    nextAttachment: 10_000,
    now: () => new Date(Date.parse('2026-11-29T08:00:00Z') + (ticks += 1) * 1000).toISOString().replace('Z', '222Z'),
    ...more,
  };
}
