// What the form takes for an address and for a key, and what it says that an administrator has to make.
import { expect, test } from 'vitest';
import { setUp } from '@/utils/registration/openproject/set-up/form';
import { SITE } from './a-task';
import { KEY } from '../../worlds/openproject/sample-state';

test.for<[typed: string, read: unknown]>([
  ['https://op.example.org', { door: 'https://op.example.org' }],
  [' op.example.org/ ', { door: 'https://op.example.org' }],
  ['https://op.example.org/sub/projects/ccm/work_packages/4078', { door: 'https://op.example.org/sub' }],
  ['https://op.example.org/my/access_token?x=1#y', { door: 'https://op.example.org' }],
  ['http://127.0.0.1:8080/op/', { door: 'http://127.0.0.1:8080/op' }],
  ['http://op.example.org', { wrong: ['options_openproject_addressOpen'] }],
  ['', { wrong: ['options_openproject_addressMissing'] }],
  ['https://', { wrong: ['options_openproject_addressWrong'] }],
])('address %j', ([typed, read]) => {
  expect(setUp.readAddress(typed)).toEqual(read);
});

test.for<[pasted: string, read: object]>([
  [KEY, { token: KEY, notes: [] }],
  [` Bearer ${KEY}\n`, { token: KEY }],
  [`"${KEY}"`, { token: KEY }],
  ['', { isEmpty: true }],
  ['short', { isShort: true }],
  ['two words that are no key at all', { wrong: ['options_dest_tokenSpace'] }],
  ['•'.repeat(30), { wrong: ['options_dest_tokenSign'] }],
])('key %j', ([pasted, read]) => {
  expect(setUp.readToken(pasted)).toMatchObject(read);
});

test('what an administrator has to make is named', () => {
  const found = {
    auth: 'bearer',
    user: 'Robot',
    projects: [{ id: 1, name: 'Other' }],
    types: [],
    fields: [],
    statuses: [],
    priorities: [],
    assignees: [],
    unsearchable: [] as string[],
  };
  const settings = { projects: {}, types: {}, fields: {} };
  expect(setUp.lacks({ found, settings }, SITE).map(([name]) => name)).toEqual([
    'options_openproject_lackProjects',
    'options_openproject_lackTypes',
    'options_openproject_lackField',
  ]);
  const field = { cleanUrl: { key: 'customField1', name: 'Clean URL', kind: 'string' } };
  expect(setUp.lacks({ found: { ...found, projects: [] }, settings: { ...settings, fields: field } }, SITE)[0]).toEqual([
    'options_openproject_lackRights',
    'Robot',
  ]);
  // Whichever field is chosen, and not the one alone that is called so.
  const told = (unsearchable: string[]) =>
    setUp.lacks({ found: { ...found, unsearchable }, settings: { ...settings, fields: field } }, SITE);
  expect(told(['customField1']).at(-1)).toEqual(['options_openproject_lackFilter', 'Clean URL']);
  expect(told(['customField2']).map(([name]) => name)).not.toContain('options_openproject_lackFilter');
});
