// What the curator has said of a key, as a plan of how it is written.
import type { Key } from '../head/merge-head';
import type { Learning } from '../learning';
import type { Meaning } from '@/utils/core/learnt/said';
import { type Dates, datesAt } from './find-facts';
import { factPlan } from './fact-plan';
import { basePlan, type Plan } from './plan';
import { partsOf } from './read-parts';
import { typedPlan } from './typed';

export function decideSaid(key: Key, meaning: Meaning, learning: Learning, dates: Dates): Plan {
  const common = { ...basePlan(key, learning), meaning, isSure: true };
  switch (meaning.is) {
    case 'out':
      return { ...common, parts: null, reads: null };
    case 'always':
      return { ...common, parts: meaning.value === undefined ? null : [meaning.value], reads: null };
    case 'made':
      return { ...common, parts: partsOf(meaning.of), reads: null };
    case 'fact':
      return { ...factPlan(key, meaning.name, learning, dates), meaning, isSure: true };
    case 'typed': {
      const date = meaning.kind === 'date' ? datesAt(key, dates, learning) : null;
      return { ...typedPlan(key, learning, null, date, meaning), isSure: true };
    }
  }
}
