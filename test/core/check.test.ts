import { expect, test } from 'vitest';
import { describeCheck } from '@/components/shared/words/problem-words';
import { Check, CheckCode } from '@/utils/core/check';

test.for(CheckCode.options)('%s says what is wrong and what to do, in sentences', (code) => {
  const { message, hint } = describeCheck(code);
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(hint).toMatch(/^[A-Z].*\.$/);
  expect(Check.parse({ code })).toEqual({ code });
});

test('an unknown check is refused', () => {
  expect(Check.safeParse({ code: 'body-odd' }).success).toBe(false);
});
