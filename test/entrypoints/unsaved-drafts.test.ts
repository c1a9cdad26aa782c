import { expect, test } from 'vitest';
import { unsavedDrafts } from '@/entrypoints/library/drafts/unsaved';
import type { DeliveryState } from '@/utils/core/delivery';

const at = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`;
const draft = (key: string, hour: number, needsYou = false) => ({ key, changedAt: at(hour), needsYou });
const saved = (of: string, hour: number, state: DeliveryState = 'delivered') => ({ draft: of, createdAt: at(hour), state });

test.for([
  ['never saved', [draft('a', 9)], [], true, ['a']],
  ['saved as it is', [draft('a', 9)], [saved('a', 10)], true, []],
  ['saved in the moment of its last change', [draft('a', 9)], [saved('a', 9)], true, []],
  ['changed after it was saved', [draft('a', 11)], [saved('a', 10)], true, ['a']],
  ['on its way', [draft('a', 9)], [saved('a', 10, 'queued')], true, []],
  ['taken back', [draft('a', 9)], [saved('a', 10, 'refused')], true, ['a']],
  ['taken back, and saved before that', [draft('a', 9)], [saved('a', 11, 'refused'), saved('a', 10)], true, []],
  ['saved again as they are, and wait for the curator', [draft('a', 9, true)], [saved('a', 10)], true, ['a']],
  ['waiting for the curator, and older than all that is known yet', [draft('a', 9, true)], [saved('c', 10)], false, ['a']],
  ['older than all that is known yet', [draft('b', 12), draft('a', 9)], [saved('c', 11), saved('c', 10)], false, ['b']],
] as const)('of drafts that are %s those are listed that have something unsaved', ([, drafts, deliveries, complete, listed]) => {
  expect(unsavedDrafts(drafts, deliveries, complete).map(({ key }) => key)).toEqual(listed);
});
