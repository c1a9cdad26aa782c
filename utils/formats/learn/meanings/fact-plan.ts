// A key that holds a fact, or that is made of what is known.
import type { Key } from '../head/merge-head';
import type { Learning } from '../learning';
import type { Meaning } from '@/utils/core/learnt/said';
import { type Dates, datesAt, valuesOf } from './find-facts';
import { betweenTopics, joinedTopics } from './joined-topics';
import type { Made } from './made-of';
import { basePlan, dateExpression, filledOf, type Plan } from './plan';

export function factPlan(key: Key, name: string, learning: Learning, dates: Dates): Plan {
  const variable = learning.variables.get(name);
  const meaning: Meaning = variable?.ask ? { is: 'typed', kind: variable.ask.kind } : { is: 'fact', name };
  const common = { ...basePlan(key, learning), meaning, isSure: true, reads: name };
  const chosen = variable?.isDate ? datesAt(key, dates, learning) : null;
  if (chosen) {
    const { mask, language } = chosen;
    return { ...common, mask, parts: [{ expression: dateExpression(name, mask, language) }] };
  }
  if (name === 'byline' && key.holds === 'list') return { ...common, parts: [{ expression: 'byline | split: ", "' }] };
  // Where no file has any, they are a list all the same.
  if (name !== 'topics' || key.holds !== 'scalar' || filledOf(valuesOf(key)) === 0) return { ...common, parts: [{ expression: name }] };
  const between = betweenTopics(key, learning.files);
  return { ...common, parts: [{ expression: between === null ? 'topics | first' : joinedTopics(between) }] };
}

export const madePlan = (key: Key, made: Pick<Made, 'parts'>, learning: Learning): Plan => ({
  ...basePlan(key, learning),
  meaning: { is: 'made', of: '' },
  isSure: true,
  parts: made.parts,
  reads: null,
});
