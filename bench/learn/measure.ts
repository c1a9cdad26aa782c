// One file of a site, held out and written by what was learnt from others: what is right of it.
import { compareFile } from '../../utils/formats/learn/proof/compare-file.ts';
import type { Model } from '../../utils/formats/learn/model.ts';
import { settle } from '../../utils/formats/learn/settle.ts';
import { sortFiles } from '../../utils/formats/learn/samples/sort-files.ts';
import { printNode } from '../../utils/formats/learn/head/print-head.ts';
import { type ReadFile, readFile } from '../../utils/formats/learn/samples/read-file.ts';
import type { Sample } from '../../utils/core/learnt/learnt.ts';
import type { SiteTruth } from './truth.ts';

export interface Count {
  right: number;
  of: number;
}

export interface Measured {
  fields: number;
  fieldsMeant: number;
  fieldsSame: number;
  isMeant: boolean;
  isSame: boolean;
  isPath: boolean;
  made: Count;
  always: Count;
  /** Facts that truth.json names: how many are understood as such. */
  facts: Count;
  /** The language can write all of its keys that no program adds. */
  isServed: boolean;
  /** Why no file was written. */
  refused: string | null;
  thrown: string | null;
  milliseconds: number;
  /** What is wrong, for a person. */
  wrong: string[];
  styles: string[];
}

const NOTHING: Omit<Measured, 'fields'> = {
  fieldsMeant: 0,
  fieldsSame: 0,
  isMeant: false,
  isSame: false,
  isPath: false,
  made: { right: 0, of: 0 },
  always: { right: 0, of: 0 },
  facts: { right: 0, of: 0 },
  isServed: false,
  refused: null,
  thrown: null,
  milliseconds: 0,
  wrong: [],
  styles: [],
};

export function measure(held: Sample, others: readonly Sample[], truth: SiteTruth): Measured {
  const from = performance.now();
  let model: Model | null = null;
  let refused = 'no file could be read';
  try {
    const { files } = sortFiles(others);
    if (files.length > 0) {
      const settled = settle(files, {});
      model = settled.model;
      refused = JSON.stringify(settled.problems);
    }
  } catch (error) {
    return { ...NOTHING, fields: 1, thrown: String(error instanceof Error ? error.stack : error) };
  }
  const milliseconds = performance.now() - from;
  const file = readFile(held);
  if ('why' in file) return { ...NOTHING, fields: 1, refused: `held out: ${file.why.join(' ')}`, milliseconds };
  const count = file.head ? file.head.root.entries.length : 1;
  if (!model) return { ...NOTHING, fields: count, refused, milliseconds };
  try {
    const left =
      file.head?.root.entries.map(({ path }) => path.join('.')).filter((id) => truth.isMachineMade(id) && !isWritten(id, model!)) ?? [];
    const bare = left.length > 0 ? readFile({ path: held.path, text: withoutKeys(file, left) }) : file;
    if ('why' in bare) throw new Error(bare.why.join(' '));
    const compared = compareFile(bare, model);
    if ('problem' in compared) {
      const { code, details, reason } = compared.problem;
      return { ...NOTHING, fields: count, refused: [code, ...Object.values(details), ...(reason ?? [])].join(' '), milliseconds };
    }
    const factOf = new Map(model.plans.flatMap(({ key, meaning }) => (meaning.is === 'fact' ? [[key.id, meaning.name] as const] : [])));
    const { fields } = compared;
    const isMeant = (id: string, is: string) => is !== 'meaning' && !truth.isOtherFact(id, factOf.get(id));
    const claims = (is: 'made' | 'always'): Count => {
      const claimed = new Set(model.plans.filter(({ meaning }) => meaning.is === is).map(({ key }) => key.id));
      const found = fields.filter(({ id }) => claimed.has(id));
      return { right: found.filter((field) => isMeant(field.id, field.is)).length, of: found.length };
    };
    const wrongs = fields.filter((field) => !isMeant(field.id, field.is));
    const known = truth.facts.filter(({ key }) => model.plans.some((plan) => plan.key.id === key));
    return {
      ...NOTHING,
      fields: fields.length,
      fieldsMeant: fields.length - wrongs.length,
      fieldsSame: fields.filter((field) => field.is === 'same' && isMeant(field.id, field.is)).length,
      isMeant: compared.isMeant || (wrongs.length === 0 && compared.path === held.path && compared.body !== 'meaning'),
      isSame: compared.isSame,
      isPath: compared.path === held.path,
      made: claims('made'),
      always: claims('always'),
      facts: { right: known.filter(({ key, name }) => factOf.get(key) === name).length, of: known.length },
      milliseconds,
      isServed: model.plans.every(({ key, meaning }) => meaning.is !== 'out' || truth.isMachineMade(key.id)),
      wrong: [
        ...wrongs.map(({ id }) => `${id} (${model.plans.find(({ key }) => key.id === id)?.meaning.is ?? 'no row'})`),
        ...(compared.path === held.path ? [] : [`path ${compared.path} for ${held.path}`]),
        ...(compared.body === 'meaning' ? ['body'] : []),
      ],
      styles: [
        ...fields.filter(({ is }) => is === 'style').map(({ id }) => id),
        ...(compared.body === 'style' ? ['body'] : []),
        ...firstDifference(bare.text, compared.text),
      ],
    };
  } catch (error) {
    return { ...NOTHING, fields: count, thrown: String(error instanceof Error ? error.stack : error), milliseconds };
  }
}

const isWritten = (id: string, { plans }: Model): boolean =>
  plans.some(({ key, meaning }) => (key.id === id || key.id.startsWith(`${id}.`)) && meaning.is !== 'out');

/** What programs of the site add to its files, and no curator. */
function withoutKeys({ open, close, head, body }: ReadFile, keys: readonly string[]): string {
  const { root, below } = head!;
  const entries = root.entries.filter(({ path }) => !keys.includes(path.join('.')));
  return `${open}${printNode({ ...root, entries })}${below}${close}${body ?? ''}`;
}

function firstDifference(published: string, made: string): string[] {
  const [one, other] = [published.split('\n'), made.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return published === made ? [] : [`${JSON.stringify(one[at])} / ${JSON.stringify(other[at])}`.slice(0, 200)];
}
