import { expect, test } from 'vitest';
import { Check, CHECKS } from '@/utils/core/check';

test.for(Object.entries(CHECKS))('%s says what is wrong and what to do, in sentences', ([code, { message, hint }]) => {
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(hint).toMatch(/^[A-Z].*\.$/);
  expect(Check.parse({ code })).toEqual({ code });
});

test('an unknown check is refused', () => {
  expect(Check.safeParse({ code: 'body-odd' }).success).toBe(false);
});
