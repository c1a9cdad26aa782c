// What was learnt, row by row, as the curator sees it.
import { PLACES, type LearntAsk, type Row, type Written } from '@/utils/core/learnt/learnt';
import { isEmpty } from './head/values';
import { distinctMeanings } from './meanings/choices';
import { valuesOf } from './meanings/find-facts';
import { shownText } from './meanings/made-of';
import type { Plan } from './meanings/plan';
import type { Variable } from './meanings/variables';
import type { Model } from './model';
import { isEnough } from './learning';
import { FORMAT } from './path/learn-image';
import type { Compared } from './proof/compare-file';
import type { Meaning } from '@/utils/core/learnt/said';
import { listStyleOf } from './style/ways';
import { styleOf } from './style/scalar-styles';

const MOST_EXAMPLES = 3;
const LONGEST = 120;

/** `compared`: each file beside what the format makes of it; null where it makes none. */
export function rowsOf(model: Model, compared: readonly (Compared | null)[]): Row[] {
  const heads = model.plans.map((plan) => keyRow(plan, model, compared));
  return [...heads, fileNameRow(model, compared), ...bodyRow(model, compared), imageRow(model)];
}

function keyRow(plan: Plan, model: Model, compared: readonly (Compared | null)[]): Row {
  const { key, isSure, isOptional, choices, mask, reads } = plan;
  const { learning, written } = model;
  const { kind } = learning.files[0]!;
  const meaning: Meaning = plan.meaning.is === 'made' && plan.parts ? { is: 'made', of: shownText(plan.parts) } : plan.meaning;
  const fields = compared.map((each) => each?.fields.find(({ id }) => id === key.id));
  const isWithout = (index: number) => compared[index] !== null && fields[index] === undefined;
  const node = key.found.findLast((each) => each && !isEmpty(each.data))?.entry;
  const shown = written.get(key.id);
  const list = node && listStyleOf(node.node, node.indent);
  const style = node && node.node.is === 'fixed' ? styleOf(node.node, kind).style : undefined;
  const how: Written = {
    shown: shown ? shown.above + shown.shown : '',
    ...(mask !== undefined && { mask }),
    ...(list !== undefined && { list }),
    ...(style !== undefined && { quotes: style === 'single' || style === 'double' ? style : ('none' as const) }),
  };
  const ask = reads === null ? undefined : learning.variables.get(reads);
  return {
    key: key.id,
    examples: examplesOf(valuesOf(key).map((value) => (isEmpty(value) ? '' : typeof value === 'string' ? value : JSON.stringify(value)))),
    meaning,
    isSure: isSure && (isEnough(learning) || meaning.is === 'fact'),
    isOptional,
    same: fields.filter((field, index) => field?.is === 'same' || isWithout(index)).length,
    means: fields.filter((field, index) => (field && field.is !== 'meaning') || isWithout(index)).length,
    of: learning.files.length,
    choices: distinctMeanings([meaning, ...choices]),
    asks: ask?.ask ? [askOf(ask)] : [],
    written: how,
  };
}

const examplesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.toReversed().filter((text) => text !== ''))]
    .slice(0, MOST_EXAMPLES)
    .map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text));

function askOf({ name, ask }: Variable): LearntAsk {
  const { label, kind, optional, fallback, options } = ask!;
  return { name, label, kind, optional, default: fallback, options };
}

function fileNameRow({ learning, path }: Model, compared: readonly (Compared | null)[]): Row {
  const meaning: Meaning = { is: 'made', of: shownText(path.parts) };
  const right = compared.filter((each, index) => each?.path === learning.files[index]!.path).length;
  const asks = path.reads.flatMap((name) => {
    const variable = learning.variables.get(name);
    return variable?.ask ? [askOf(variable)] : [];
  });
  return {
    key: PLACES.fileName,
    examples: examplesOf(learning.files.map((file) => file.path)),
    meaning,
    isSure: right === learning.files.length,
    isOptional: false,
    same: right,
    means: right,
    of: learning.files.length,
    choices: [meaning],
    asks,
    written: { shown: meaning.of },
  };
}

const HOLES = ['{{ body | markdown }}', '{{ body }}', '{{ body | text }}'] as const;

function bodyRow({ learning, body }: Model, compared: readonly (Compared | null)[]): Row[] {
  if (!body) return [];
  const hole = HOLES.find((each) => body.shown.includes(each)) ?? HOLES[0];
  const made = (above: readonly string[], below: readonly string[]): Meaning => ({ is: 'made', of: [...above, hole, ...below].join('\n') });
  const meaning: Meaning = body.has ? made(body.above, body.below) : { is: 'out' };
  const choices = [meaning, made(body.likely.above, body.likely.below), made([], []), { is: 'out' } as const];
  const isAsked = !isEnough(learning) && body.likely.above.length + body.likely.below.length > 0;
  return [
    {
      key: PLACES.body,
      examples: examplesOf(learning.files.map((file) => (file.body ?? '').trim().slice(0, LONGEST))),
      meaning,
      isSure: !isAsked,
      isOptional: true,
      same: compared.filter((each) => each?.body === 'same').length,
      means: compared.filter((each) => each && each.body !== 'meaning').length,
      of: learning.files.length,
      choices: distinctMeanings(choices),
      asks: [],
      written: { shown: body.shown },
    },
  ];
}

function imageRow({ learning, path, image }: Model): Row {
  const shown = shownText(path.parts);
  const folder = shown.slice(0, shown.lastIndexOf('/') + 1);
  const own = shown.slice(0, shown.lastIndexOf('.'));
  const beside: Meaning = { is: 'made', of: path.isBundle ? `${folder}image.${FORMAT}` : `${own}.${FORMAT}` };
  const apart: Meaning[] =
    path.isBundle || !learning.variables.has('slug')
      ? []
      : ['static/images', 'images'].map((place) => ({ is: 'made', of: `${place}/{{ slug }}.${FORMAT}` }));
  const meaning: Meaning = image ? { is: 'made', of: image.shown } : { is: 'out' };
  const choices = [meaning, beside, ...apart, { is: 'out' } as const];
  const { length } = learning.files;
  return {
    key: PLACES.image,
    examples: [],
    meaning,
    isSure: image === null || isEnough(learning),
    isOptional: true,
    same: length,
    means: length,
    of: length,
    choices: distinctMeanings(choices),
    asks: [],
    written: { shown: image?.shown ?? '' },
  };
}
