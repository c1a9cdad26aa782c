// A key that the curator fills: its field of the desk, and what that is where nothing was typed.
import type { DatesOf } from '../dates/choose-mask';
import type { AskKind } from '@/utils/core/asks/asked';
import { isList } from '../../shown/read-asks';
import type { Key } from '../head/merge-head';
import { type Data, isEmpty } from '../head/values';
import { isEnough, type Learning } from '../learning';
import type { Meaning } from '@/utils/core/learnt/said';
import { valuesOf } from './find-facts';
import { distinct, kindOf, optionsOf, textsOf } from './kinds-of-values';
import { literal, type Made, shownText } from './made-of';
import { fieldsOf, mapOf } from './map-fields';
import { basePlan, dateExpression, filledOf, type Plan } from './plan';
import { type AskPlan, labelFor, nameFor } from './variables';

type Typed = Extract<Meaning, { is: 'typed' }>;

/** `made`: what most files have there, as a default. `date`: where it holds dates. `said`: what the curator has decided. */
export function typedPlan(
  key: Key,
  learning: Learning,
  made: Pick<Made, 'parts'> | null,
  date: DatesOf | null = null,
  said: Typed | null = null,
): Plan {
  const values = valuesOf(key);
  const options = optionsOf(values);
  const kind = said?.kind ?? (date ? 'date' : kindFor(key, values, options));
  const name = nameFor(key.id, learning.variables);
  const common = basePlan(key, learning);
  const row = learning.said.rows?.[key.id];
  // A default stands in every file: what some files are without has none.
  const likely = made ? shownText(made.parts) : said ? '' : constant(values, learning);
  const fallback = common.isOptional ? '' : likely;
  const fields = kind === 'maps' ? fieldsOf(key) : [];
  const ask: AskPlan = {
    label: row?.label ?? labelFor(key.id),
    kind,
    optional: row?.optional ?? (common.isOptional && fallback === ''),
    fallback: isList({ kind }) ? '' : fallback,
    options: kind === 'one-of' ? (said?.options ?? options ?? distinctTexts(values)) : [],
    ...(said?.vocabulary !== undefined && { vocabulary: said.vocabulary }),
    fields,
  };
  const isDate = kind === 'date' && date !== null;
  const read = isDate ? date.moments : values.map((value) => typedValue(value, kind, key));
  learning.variables.set(name, { name, ask, values: read, isDate });
  const meaning: Meaning = said ?? { is: 'typed', kind, ...(ask.options.length > 0 && { options: ask.options }) };
  return {
    ...common,
    meaning,
    isSure: isEnough(learning) && distinct(values) !== 0 && !isConstant(values, learning),
    parts: [{ expression: isDate ? dateExpression(name, date.mask, date.language) : name }],
    reads: name,
    ...(isDate && { mask: date.mask }),
  };
}

function kindFor(key: Key, values: (Data | undefined)[], options: string[] | null): AskKind {
  if (key.holds === 'maps') return 'maps';
  if (key.holds === 'list') return 'list';
  if (distinct(values) === 0 && values.some((value) => Array.isArray(value))) return 'list';
  const kind = kindOf(values);
  return kind === 'text' && options ? 'one-of' : kind === 'date' ? 'text' : kind;
}

const distinctTexts = (values: readonly (Data | undefined)[]): string[] =>
  [...new Set(textsOf(values).filter((text): text is string => text !== undefined && text !== ''))].slice(0, 50);

const isConstant = (values: readonly (Data | undefined)[], { files }: Learning): boolean =>
  filledOf(values) === files.length && distinct(values) === 1;

/** The same in the few files that there are: a default, till the curator says that it is always so. */
function constant(values: readonly (Data | undefined)[], learning: Learning): string {
  const [first] = values;
  return isConstant(values, learning) && typeof first === 'string' ? literal(first) : '';
}

const isNumeral = (value: Data | undefined): boolean => typeof value === 'string' && /^-?\d{1,15}\.\d{1,15}$/.test(value);

/** As a field of that kind holds it. */
export function typedValue(value: Data | undefined, kind: AskKind, key: Key): Data | undefined {
  if (isEmpty(value)) return undefined;
  if (kind === 'list' || kind === 'terms') return [value!].flat().map((item) => (typeof item === 'object' ? '' : String(item)));
  if (kind === 'maps') return Array.isArray(value) ? value.map((item) => mapOf(item, key)) : undefined;
  if (typeof value === 'object') return undefined;
  // `5.0` and `1.10` were kept as they stand.
  if (kind === 'number') return typeof value === 'number' ? value : isNumeral(value) ? Number(value) : undefined;
  if (kind === 'yes-no') return typeof value === 'boolean' ? value : undefined;
  return String(value);
}
