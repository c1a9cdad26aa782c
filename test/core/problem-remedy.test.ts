// Whatever keeps a delivery from arriving is said in a sentence, with what to do and the click that does it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describe } from '@/components/shared/words/problem-words';
import { problem, PROBLEMS, type ProblemCode, remedyOf } from '@/utils/core/problem';

const ROOT = join(import.meta.dirname, '../..');
/** Where deliveries are made, sent and taken back. */
const ROOMS = [
  'utils/destinations',
  'utils/registration',
  'utils/outbox',
  'entrypoints/outbox',
  'entrypoints/published',
  'utils/platform',
  'utils/core/archive',
];
/** What the door to pages and images says, and imports. */
const OTHERS = /^(page|image|export|archive|site|format|vocabulary)-/;

const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, room, name), 'utf8')),
);
const produced = (Object.keys(PROBLEMS) as ProblemCode[]).filter(
  (code) => !OTHERS.test(code) && sources.some((text) => text.includes(`'${code}'`)),
);

test('every problem that destinations and outbox know has its remedy, and no other', () => {
  const withRemedy = Object.entries(PROBLEMS).flatMap(([code, row]) => ('remedy' in row ? code : []));
  expect(withRemedy.toSorted()).toEqual(produced.toSorted());
});

test.for(produced)('%s has a sentence, a hint, and a button where the curator has to do something', (code) => {
  const { message, hint } = describe(problem(code));
  const { retry } = PROBLEMS[code];
  expect(message).toMatch(/^[A-Z{].*[.!?]$/);
  expect(hint).toMatch(/^[A-Z{].*[.!?]$/);
  expect(retry === 'after-fix' && remedyOf(code) === 'none').toBe(false);
});

test('what can pass by itself is never sent to the settings', () => {
  expect(produced.filter((code) => PROBLEMS[code].retry === 'later' && remedyOf(code) !== 'send-again')).toEqual([]);
});
