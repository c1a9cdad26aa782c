import { expect, test } from 'vitest';
import type { Draft } from '@/utils/core/draft';
import { problem } from '@/utils/core/problem';
import { copyAt, oneMoreAt, sameCopies, settleCopies } from '@/utils/curate/copies';
import { aDelivery } from '../outbox/a-delivery';

const draft = (copies: Draft['copies']) => ({ copies }) as Draft;
const made = (copy: number | undefined, more: Parameters<typeof aDelivery>[0] = {}) =>
  aDelivery({ destination: 'team', community: 'telehealth', state: 'delivered', ...(copy !== undefined && { copy }), ...more });

test('a draft gives the first copy until another is asked for', () => {
  const place = { destination: 'team', community: 'telehealth' };
  expect(copyAt(draft({}), place)).toBe(0);
  expect(copyAt(draft({ 'team telehealth': 2 }), place)).toBe(2);
});

test.for([
  ['the first', undefined, 0, 1],
  ['the third', 2, 2, 3],
] as const)('where %s was made, the same is made again or one more, and other places are left alone', ([, copy, same, more]) => {
  const before = draft({ 'home telehealth': 4 });
  expect(sameCopies(before, [made(copy)]).copies).toEqual({ 'home telehealth': 4, 'team telehealth': same });
  expect(oneMoreAt(before, [made(copy)]).copies).toEqual({ 'home telehealth': 4, 'team telehealth': more });
});

const waitsFor = (code: 'file-differs' | 'token-missing') => ({ state: 'needs-you' as const, problem: problem(code) });

test.for([
  ['nothing was made', 1, [], 0],
  ['the first was made', 1, [made(undefined)], 0],
  ['it was made', 1, [made(undefined), made(1)], 1],
  ['more were made than are asked for', 1, [made(3)], 1],
  ['what it is to lie beside waits for the curator', 1, [made(undefined, waitsFor('file-differs'))], 1],
  ['something else keeps what it is to lie beside', 1, [made(undefined, waitsFor('token-missing'))], 0],
  ['what differed was given up', 1, [made(undefined, { ...waitsFor('file-differs'), state: 'refused' })], 0],
  ['another place has more', 1, [made(3, { destination: 'home' }), made(3, { community: 'cancer' })], 0],
] as const)('one more that was asked for, where %s: of %i counts', ([, asked, rows, counts]) => {
  expect(settleCopies(draft({ 'team telehealth': asked }), [...rows]).copies).toEqual({ 'team telehealth': counts });
});
