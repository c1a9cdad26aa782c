// Decides what each key of the head is: a fact, made of what is known, always the same, or typed by the curator.
import { writeDate } from '../../dates/date-mask';
import type { Key } from '../head/merge-head';
import { type Data, isEmpty } from '../head/values';
import { allPieces, isEnough, isPlenty, type Learning } from '../learning';
import { decideSaid } from './decide-said';
import { choicesFor } from './choices';
import { type Dates, datesAt, valuesOf } from './find-facts';
import { distinct, textsOf } from './kinds-of-values';
import { type Made, madeOf } from './made-of';
import { STRUCTURAL, tableWord } from './key-words';
import { factPlan, madePlan } from './fact-plan';
import { basePlan, dateExpression, filledOf, type Plan } from './plan';
import { typedPlan } from './typed';

/** Below which a way that does not hold for all files is no default either. */
const MOST = 0.8;

/** In the order of the head: what is typed for one key may be what another is made of. */
export function decideAll(learning: Learning, dates: Dates): Plan[] {
  const plans = learning.leaves.map((key) => {
    const said = learning.said.rows?.[key.id];
    const plan = said?.meaning ? decideSaid(key, said.meaning, learning, dates) : decide(key, learning, dates);
    return { ...plan, choices: choicesFor(plan, learning, dates), ...(said?.optional !== undefined && { isOptional: said.optional }) };
  });
  return plans.map((plan) => titleOfOthers(plan, learning));
}

function decide(key: Key, learning: Learning, dates: Dates): Plan {
  const values = valuesOf(key);
  const fixed = fixedPlan(key, values, learning) ?? emptyMapPlan(key, values, learning);
  if (key.holds === 'other' || key.hasDataKeys) return fixed ?? outPlan(key);
  if (key.holds === 'scalar' && values.some(isFilledMap)) return fixed ?? outPlan(key);
  const fact = learning.readBy.get(key.id);
  const isPinned = fact !== undefined && ['title', 'cleanUrl', 'created', 'changed', 'publishedTime'].includes(fact);
  if (fixed && !isPinned) {
    if (fact !== undefined) learning.variables.delete(fact);
    learning.readBy.delete(key.id);
    return fixed;
  }
  if (fact !== undefined) return factPlan(key, fact, learning, dates);
  if (dates.has(key.id)) return datePlan(key, learning, dates);
  const made = key.holds === 'scalar' ? madeOf(textsOf(values), allPieces(learning)) : null;
  if (made && isClaim(made, values, learning)) return madePlan(key, made, learning);
  return typedPlan(key, learning, made && made.right >= MOST * filledOf(values) ? made : null);
}

/** The same in every file, of which there are enough: more where it may be so by chance, and no name says that it is not. */
function fixedPlan(key: Key, values: (Data | undefined)[], learning: Learning): Plan | null {
  const isByChance = typeof values[0] !== 'string' || !STRUCTURAL.has(tableWord(key.path));
  if (!(isByChance ? isPlenty : isEnough)(learning) || filledOf(values) < learning.files.length || distinct(values) !== 1) return null;
  return { ...basePlan(key, learning), meaning: { is: 'always' }, isSure: true, parts: null, reads: null };
}

/** A map that is there and empty, or a list of nothing, could not be typed. */
function emptyMapPlan(key: Key, values: (Data | undefined)[], learning: Learning): Plan | null {
  const isHollow = (value: Data | undefined) =>
    Array.isArray(value) ? value.length > 0 && value.every(isEmpty) : typeof value === 'object' && value !== null && isEmpty(value);
  if (!isEnough(learning) || values.filter(isHollow).length * 5 < values.length * 4) return null;
  return { ...basePlan(key, learning), meaning: { is: 'always' }, isSure: true, parts: null, reads: null };
}

const isFilledMap = (value: Data | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isEmpty(value);

const outPlan = (key: Key): Plan => ({
  key,
  meaning: { is: 'out' },
  isSure: false,
  isOptional: true,
  keeps: false,
  parts: null,
  reads: null,
  choices: [],
});

/** A date that is another one in every file, as precise as its mask, is that one. */
function datePlan(key: Key, learning: Learning, dates: Dates): Plan {
  const texts = textsOf(valuesOf(key));
  const date = datesAt(key, dates, learning)!;
  const { mask, language } = date;
  const given = texts.filter((text) => text !== undefined && text !== '').length;
  const others = [...learning.variables.values()].filter(({ isDate }) => isDate);
  const counted = others.map(({ name, values }) => ({
    name,
    right: texts.filter((text, index) => {
      const value = values[index];
      return text !== undefined && text !== '' && value !== undefined && writeDate(String(value), mask, learning.zone, language) === text;
    }).length,
  }));
  const [best] = counted.toSorted((one, other) => other.right - one.right);
  const expression = dateExpression(best?.name ?? '', mask, language);
  const made = best ? { parts: [{ expression }] } : null;
  if (made && best!.right === given && given === learning.files.length && isEnough(learning)) return madePlan(key, made, learning);
  const isNear = best !== undefined && best.right >= MOST * given;
  return typedPlan(key, learning, isNear ? { parts: [{ expression: best.name }] } : null, date);
}

/** Of the files that have to agree before a key is the same text as another: a curator often changes one of the two. */
const MANY = 12;

/** A day, or what stands in fixed text, is hardly so by chance. */
function isCertain({ parts }: Made, learning: Learning): boolean {
  const [only] = parts;
  // A hole stands in one line.
  if (parts.some((part) => typeof part === 'string' && part.includes('\n'))) return false;
  if (parts.length > 1 || typeof only !== 'object' || / \| date: /.test(only.expression)) return isEnough(learning);
  return learning.files.length >= MANY;
}

/** It holds in every file, and could not hold by chance. */
function isClaim(made: Made, values: readonly (Data | undefined)[], learning: Learning): boolean {
  const filled = filledOf(values);
  return made.right === filled && filled === learning.files.length && isCertain(made, learning) && distinct(values) > 1;
}

/** A title that is made of a date or a number, and of nothing that is made of the title. */
function titleOfOthers(plan: Plan, learning: Learning): Plan {
  if (plan.reads !== 'title' || plan.meaning.is !== 'fact' || learning.said.rows?.[plan.key.id]?.meaning) return plan;
  const values = valuesOf(plan.key);
  const isOther = (expression: string) => / \| date: /.test(expression) || learning.variables.get(expression)?.ask?.kind === 'number';
  const pieces = allPieces(learning).map((each) => new Map([...each].filter(([expression]) => isOther(expression))));
  const made = madeOf(textsOf(values), pieces);
  return made && isClaim(made, values, learning) ? { ...madePlan(plan.key, made, learning), choices: plan.choices } : plan;
}
