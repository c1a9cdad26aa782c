// How the files of a site are named: fixed folders, dates, a part that the curator types.
import { writeDate } from '../../dates/date-mask';
import { type AskPlan, labelFor, nameFor, type Variable } from '../meanings/variables';
import { madeOf, type Part } from '../meanings/made-of';
import { allPieces, isEnough, type Learning } from '../learning';
import { dateInNames } from './date-in-name';
import { slugDefault } from './slug-default';
import { commonFolders, type SplitPath, splitPaths } from './split-paths';

export interface LearntPath {
  parts: Part[];
  /** The variables that are read from a path, and from nothing before it. */
  reads: string[];
  isBundle: boolean;
}

export const textAsk = (label: string, fallback: string): AskPlan => ({
  label,
  kind: 'text',
  optional: false,
  fallback,
  options: [],
  fields: [],
});

/** Adds what the curator types for it to the variables, and the day of publication where no key tells it. */
export function learnPath(learning: Learning): LearntPath {
  const { paths, isBundle } = splitPaths(learning.files.map(({ path }) => path));
  const reads: string[] = [];
  const name = learnName(paths, isBundle, learning, reads);
  const folders = learnFolders(paths, learning, reads);
  return { parts: joined([...folders, ...name, paths[0]!.ending]), reads, isBundle };
}

const joined = (parts: readonly Part[]): Part[] => {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  }
  return all;
};

function learnName(paths: readonly SplitPath[], isBundle: boolean, learning: Learning, reads: string[]): Part[] {
  const { variables, zone } = learning;
  const names = paths.map(({ name }) => name);
  const dated = dateInNames(names);
  if (!dated) return [slugPart(names, isBundle, '', learning, reads)];
  const { mask, moments, before, rests, dates } = dated;
  const created = variables.get('created');
  const isSame = created?.values.every((value, index) => value !== undefined && writeDate(String(value), mask, zone) === dates[index]);
  if (created && !isSame) keepOtherDate(created, moments, learning);
  if (!isSame) {
    variables.set('created', { name: 'created', ask: null, values: moments, isDate: true });
    reads.push('created');
  }
  return [before, { expression: `created | date: "${mask}"` }, ...restParts(rests, isBundle, learning, reads)];
}

/** The day in a path is when it was saved. A date of the head that differs is the source's, or else one that the curator types. */
function keepOtherDate({ values }: Variable, saved: readonly string[], { variables, readBy }: Learning): void {
  const [key = 'date'] = [...readBy].find(([, name]) => name === 'created') ?? [];
  const isBefore = values.every((value, index) => value === undefined || String(value).slice(0, 10) <= saved[index]!.slice(0, 10));
  const isSource = isBefore && !variables.has('publishedTime');
  const name = isSource ? 'publishedTime' : nameFor(key, variables);
  const ask: AskPlan | null = isSource ? null : { ...textAsk(labelFor(key), '{{ created }}'), kind: 'date' };
  variables.set(name, { name, ask, values, isDate: true });
  readBy.set(key, name);
}

/** What stands behind the date: fixed, made of what is known, or typed. */
function restParts(rests: readonly string[], isBundle: boolean, learning: Learning, reads: string[]): Part[] {
  const [first = ''] = rests;
  if (rests.every((rest) => rest === '')) return [];
  if (rests.every((rest) => rest === first) && (isEnough(learning) || !/[\p{L}\p{N}]/u.test(first))) return [first];
  const sign = /^[-_. ]+/.exec(first)?.[0] ?? '';
  const isParted = rests.every((rest) => rest.startsWith(sign) && rest.length > sign.length);
  const between = isParted ? sign : '';
  const bodies = rests.map((rest) => rest.slice(between.length));
  if (bodies.includes('')) return [slugPart(rests, isBundle, '', learning, reads)];
  const dates = madeOf(bodies, allPieces(learning));
  const isOfDates = dates?.parts.every((part) => typeof part === 'string' || / \| date: /.test(part.expression));
  if (dates && isOfDates && dates.right === bodies.length && isEnough(learning)) return [between, ...dates.parts];
  return [between, slugPart(bodies, isBundle, '', learning, reads)];
}

function slugPart(slugs: readonly string[], isBundle: boolean, given: string, { variables }: Learning, reads: string[]): Part {
  const titles = slugs.map((_, index) => {
    const title = variables.get('title')?.values[index];
    return typeof title === 'string' ? title : undefined;
  });
  const isFixed = slugs.length > 1 && slugs.every((slug) => slug === slugs[0]);
  const fallback = given || (isFixed ? slugs[0]! : slugDefault(slugs, titles));
  variables.set('slug', { name: 'slug', ask: textAsk(isBundle ? 'Folder' : 'File name', fallback), values: [...slugs], isDate: false });
  reads.push('slug');
  return { expression: 'slug' };
}

/** Fixed ones, those made of dates or of the name, and one part that the curator types. */
function learnFolders(paths: readonly SplitPath[], learning: Learning, reads: string[]): Part[] {
  const common = commonFolders(paths);
  const pieces = allPieces(learning);
  const whole = (texts: string[]): Part | null => {
    const made = madeOf(
      texts,
      pieces.map((each) => new Map([...each].filter(([expression]) => /^(?:created|slug)\b/.test(expression)))),
    );
    const [only] = made?.parts ?? [];
    return made && made.right === texts.length && made.parts.length === 1 && typeof only === 'object' ? only : null;
  };
  const parts: Part[] = [];
  for (let at = 0; at < common; at++) {
    const folder = paths[0]!.folders[at]!;
    const year = /^(?:19|20)\d\d$|^[01]\d$/.test(folder) ? whole(paths.map(({ folders }) => folders[at]!)) : null;
    parts.push(year ?? folder, '/');
  }
  const rests = paths.map(({ folders }) => folders.slice(common));
  const depth = Math.min(...rests.map((rest) => rest.length));
  const isLevel = rests.every((rest) => rest.length === depth);
  const typed: string[][] = rests.map(() => []);
  const placed: (Part | null)[] = isLevel ? Array.from({ length: depth }, (_, at) => whole(rests.map((rest) => rest[at]!))) : [null];
  const from = placed.findIndex((part) => part === null);
  const to = placed.findLastIndex((part) => part === null);
  for (const [at, part] of placed.entries()) {
    if (from >= 0 && at >= from && at <= to) {
      for (const [index, rest] of rests.entries()) typed[index]!.push(...(isLevel ? [rest[at]!] : rest));
      if (at === to)
        parts.push(
          ...sectionPart(
            typed.map((each) => each.join('/')),
            learning,
            reads,
          ),
        );
    } else if (part) parts.push(part, '/');
  }
  return parts;
}

/** Where some files have no folder, it is part of what is typed as their name. */
function sectionPart(sections: string[], { variables }: Learning, reads: string[]): Part[] {
  if (sections.every((section) => section === '')) return [];
  const slug = variables.get('slug');
  if (sections.includes('') && slug) {
    slug.values = slug.values.map((value, index) => (sections[index] === '' ? value! : `${sections[index]}/${String(value)}`));
    return [];
  }
  variables.set('section', { name: 'section', ask: textAsk('Folder', ''), values: sections, isDate: false });
  reads.push('section');
  return [{ expression: 'section' }, '/'];
}
