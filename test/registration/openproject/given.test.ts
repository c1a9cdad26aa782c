// What stands in fields that no article tells, by what they hold.
import { expect, test } from 'vitest';
import { givenIn } from '@/utils/registration/openproject/content/given';

test.for<[type: string, value: string, written: unknown, isLink: boolean]>([
  ['String', 'a', 'a', false],
  ['Link', 'https://a.example/', 'https://a.example/', false],
  ['Date', '2026-11-29', '2026-11-29', false],
  ['Formattable', '**a**', { format: 'markdown', raw: '**a**' }, false],
  ['Integer', '7', 7, false],
  ['Float', '0.5', 0.5, false],
  ['Integer', 'many', 'many', false],
  ['Boolean', 'true', true, false],
  ['Boolean', 'false', false, false],
  ['CustomOption', '/api/v3/custom_options/1', { href: '/api/v3/custom_options/1' }, true],
  ['User', '/api/v3/users/5', { href: '/api/v3/users/5' }, true],
  ['[]User', '/api/v3/users/5', [{ href: '/api/v3/users/5' }], true],
  ['CustomField::Hierarchy::Item', '/api/v3/custom_field_items/3', { href: '/api/v3/custom_field_items/3' }, true],
])('of a field of type %s %j is written', ([type, value, written, isLink]) => {
  const { properties, links } = givenIn({ customField1: { name: 'N', type, value } });
  expect([properties, links]).toEqual(isLink ? [{}, { customField1: written }] : [{ customField1: written }, {}]);
});

test('where nothing is given nothing is written', () => expect(givenIn()).toEqual({ properties: {}, links: {} }));
