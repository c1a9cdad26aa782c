import { expect, test } from 'vitest';
import { PROBLEMS, problem, ProblemError, type ProblemCode } from '@/utils/core/problem';
import { describe as sentences } from '@/components/shared/words/problem-words';

test.for(Object.keys(PROBLEMS) as ProblemCode[])('%s says what happened and what to do, in sentences', (code) => {
  const { message, hint } = sentences(problem(code));
  expect(message).toMatch(/[.}]$/);
  expect(hint).toMatch(/\.$/);
  expect(message + hint).not.toMatch(/!|error|exception|null|undefined/i);
});

test('details fill the names in both sentences', () => {
  const { message, hint } = sentences(problem('image-needs-permission', { host: 'cdn.example.org' }));
  expect(message).toContain('cdn.example.org');
  expect(hint).toContain('cdn.example.org');
});

test('details cannot bring names of their own', () => {
  expect(sentences(problem('image-needs-permission', { host: '{constructor}' })).message).toContain('{constructor}');
});

test('a thrown problem carries its code, not a text to be searched', () => {
  expect(new ProblemError(problem('page-gone')).problem).toEqual({ code: 'page-gone', details: {} });
});
