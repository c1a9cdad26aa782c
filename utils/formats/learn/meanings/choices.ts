// What a row's menu offers: what it is understood as, and what else makes sense of what files have there.
import { isEmpty } from '../head/values';
import { allPieces, type Learning } from '../learning';
import type { Meaning } from '@/utils/core/learnt/said';
import { type Dates, valuesOf } from './find-facts';
import { distinct, isAddress, kindOf, optionsOf, textsOf } from './kinds-of-values';
import { madeOf, shownText } from './made-of';
import type { Plan } from './plan';

const fact = (name: string): Meaning => ({ is: 'fact', name });

/** Without doubles; its own meaning first. */
export function choicesFor({ key, meaning, parts }: Plan, learning: Learning, dates: Dates): Meaning[] {
  const values = valuesOf(key);
  const own: Meaning = meaning.is === 'made' && parts ? { is: 'made', of: shownText(parts) } : meaning;
  const all: Meaning[] = [own];
  if (key.holds === 'scalar') {
    if (distinct(values) === 1) all.push({ is: 'always' });
    const made = madeOf(textsOf(values), allPieces(learning));
    if (made && made.right * 2 > values.length) all.push({ is: 'made', of: shownText(made.parts) });
    if (dates.has(key.id)) all.push(...['created', 'changed', 'publishedTime'].map(fact), { is: 'typed', kind: 'date' });
    else if (values.some(isAddress)) all.push(fact('cleanUrl'), fact('url'), { is: 'typed', kind: 'address' });
    else all.push(...['title', 'summary', 'byline', 'siteName', 'curator', 'community.name'].map(fact));
    const options = optionsOf(values) ?? (distinct(values) <= 12 ? few(textsOf(values)) : []);
    if (options.length > 0) all.push({ is: 'typed', kind: 'one-of', options });
    const kind = kindOf(values);
    all.push({ is: 'typed', kind: kind === 'date' ? 'text' : kind }, { is: 'typed', kind: 'text' });
  } else if (key.holds === 'list')
    all.push(fact('topics'), { is: 'typed', kind: 'list' }, { is: 'typed', kind: 'terms', vocabulary: 'topics' });
  else if (key.holds === 'maps') all.push({ is: 'typed', kind: 'maps' });
  if (!values.every(isEmpty)) all.push({ is: 'always' });
  all.push({ is: 'out' });
  return distinctMeanings(all);
}

export const distinctMeanings = (all: readonly Meaning[]): Meaning[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

const few = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text): text is string => text !== undefined && text !== '' && text.length <= 60))].toSorted();
